import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { cannedQuery, writeCanned, type CannedComments } from '../api';

/** The remarks that are kept ready, a line each. */
export function CannedEditor() {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({ ...cannedQuery, enabled: opened });
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpened(true)}>
        {t('review.canned.edit')}
      </Button>
      <Dialog opened={opened} title={t('review.canned.title')} onClose={() => setOpened(false)}>
        {data && <Editor key={data.version} canned={data} onClose={() => setOpened(false)} />}
      </Dialog>
    </>
  );
}

function Editor({ canned, onClose }: { canned: CannedComments; onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [text, setText] = useState(canned.items.join('\n'));
  const saving = useMutation({
    mutationFn: () =>
      writeCanned(
        text.split('\n').filter((line) => line.trim() !== ''),
        canned.version,
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(cannedQuery.queryKey, saved);
      announce(t('review.canned.saved'));
      onClose();
    },
  });
  return (
    <>
      <Textarea
        label={t('review.canned.label')}
        description={t('review.canned.hint')}
        value={text}
        autosize
        minRows={6}
        maxRows={16}
        data-autofocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {saving.error && <ProblemAlert error={saving.error} />}
      <Group mt="md">
        <Button loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('review.canned.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </>
  );
}
