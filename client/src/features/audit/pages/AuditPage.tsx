import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { announce, BlockSkeleton, EmptyState, PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { auditQuery } from '../api';
import { AuditList } from '../components/AuditList';
import classes from '../components/audit.module.css';

const route = getRouteApi('/signed-in/valdymas/zurnalas');

export function AuditPage() {
  const t = useT();
  const { istekliai } = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(auditQuery(istekliai));
  const entries = data?.pages.flatMap((page) => page.items) ?? [];

  const more = async () => {
    const shown = entries.length;
    const result = await fetchNextPage();
    const total = result.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? shown;
    announce(t('audit.loaded', { count: total - shown }));
  };

  return (
    <Stack gap="md">
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <Filter key={istekliai ?? ''} />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={400} />}
      {data && entries.length === 0 && (
        <EmptyState title={t(istekliai ? 'audit.emptyFiltered' : 'audit.empty')}>
          {t(istekliai ? 'audit.emptyFilteredText' : 'audit.emptyText')}
        </EmptyState>
      )}
      {entries.length > 0 && (
        <>
          <Text role="status">
            {t(hasNextPage ? 'audit.countMore' : 'audit.count', { count: entries.length })}
          </Text>
          <AuditList entries={entries} />
          {hasNextPage && (
            <div>
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void more()}>
                {t('audit.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Stack>
  );
}

const kinds = ['obligation/', 'item/', 'task/', 'campaign/'];

/** By kind with one choice, or by the exact name that a page or another entry gave. */
function Filter() {
  const t = useT();
  const { istekliai = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(istekliai);
  const search = (value: string) =>
    void navigate({ search: { istekliai: value.trim() || undefined }, replace: true });
  return (
    <form
      role="search"
      className={`${classes.filter} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <NativeSelect
        label={t('audit.kind')}
        value={kinds.includes(istekliai) || istekliai === '' ? istekliai : 'kita'}
        data={[
          { value: '', label: t('audit.everything') },
          ...kinds.map((kind) => ({ value: kind, label: t(`audit.kindOption.${kind.slice(0, -1)}`) })),
          ...(istekliai && !kinds.includes(istekliai) ? [{ value: 'kita', label: t('audit.oneThing') }] : []),
        ]}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== 'kita') search(currentTarget.value);
        }}
      />
      <TextInput
        label={t('audit.resource')}
        placeholder="item/"
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('audit.filter')}
      </Button>
      {istekliai && (
        <Button variant="subtle" onClick={() => search('')}>
          {t('audit.clear')}
        </Button>
      )}
    </form>
  );
}
