import { Button, Group, Paper, Select, Text, Title } from '@mantine/core';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { PlannedItem } from '@/api/amendments';
import { isProblem } from '@/api/problem';
import { plansQuery } from '@/api/plans';
import { announce, BlockSkeleton, Loaded, ProblemAlert, rowCode } from '@/components';
import { useT } from '@/i18n';
import { candidatesQuery, predecessorQuery, setPredecessor, type Predecessor } from '../amendments';

/** Which row of an earlier plan this one continues. */
export function PredecessorPicker({ itemId, planId }: { itemId: string; planId: string }) {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const own = plans.find((plan) => plan.id === planId);
  const hasEarlier = plans.some((plan) => own !== undefined && plan.periodFrom < own.periodFrom);
  const query = useQuery({ ...predecessorQuery(itemId), enabled: hasEarlier });
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-labelledby="ankstesne">
      <Title order={2} id="ankstesne" size="h3" mb="xs">
        {t('plan.predecessor.title')}
      </Title>
      {hasEarlier ? (
        <Loaded query={query} skeleton={<BlockSkeleton height={48} />}>
          {(state) => <Picker state={state} />}
        </Loaded>
      ) : (
        <Text>{t('plan.predecessor.noPlans')}</Text>
      )}
    </Paper>
  );
}

function Picker({ state }: { state: Predecessor }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const { data: found = [] } = useQuery({
    ...candidatesQuery(state.itemId, words.trim()),
    placeholderData: keepPreviousData,
  });
  const name = (item: PlannedItem) =>
    t('plan.predecessor.item', {
      code: rowCode(t, item),
      title: item.title,
      from: String(item.periodFrom),
      to: String(item.periodTo),
    });
  const saving = useMutation({
    mutationFn: (id: string | null) => setPredecessor(state, id),
    onSuccess: (after) => {
      queryClient.setQueryData(predecessorQuery(state.itemId).queryKey, after);
      void queryClient.invalidateQueries({ queryKey: ['results', 'life'] });
      setWords('');
      announce(t(after.predecessor ? 'plan.predecessor.saved' : 'plan.predecessor.removed'));
    },
    onError: (failure) => {
      if (isProblem(failure, 'version_stale')) {
        void queryClient.invalidateQueries({ queryKey: predecessorQuery(state.itemId).queryKey });
      }
    },
  });
  return (
    <>
      {state.predecessor ? (
        <Group gap="sm" mb="sm">
          <Text lang="lt">{name(state.predecessor)}</Text>
          <Button variant="default" size="sm" loading={saving.isPending} onClick={() => saving.mutate(null)}>
            {t('plan.predecessor.remove')}
          </Button>
        </Group>
      ) : (
        <Text mb="xs">{t('plan.predecessor.none')}</Text>
      )}
      <Select
        maw="40rem"
        size="md"
        searchable
        comboboxProps={{ withinPortal: false }}
        label={t('plan.predecessor.search')}
        description={t('plan.predecessor.searchHint')}
        nothingFoundMessage={t('plan.predecessor.nothing')}
        data={found.map((item) => ({ value: item.itemId, label: name(item) }))}
        // The server has searched already, titles without their marks among them.
        filter={({ options }) => options}
        searchValue={words}
        onSearchChange={setWords}
        value={null}
        onChange={(id) => id && saving.mutate(id)}
      />
      {saving.error && <ProblemAlert error={saving.error} />}
    </>
  );
}
