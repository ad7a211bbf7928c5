import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Dashboard } from '@/api/types';
import { statusOrder } from '@/components';
import { useT } from '@/i18n';
import type { AnnexSearch } from '../routes';
import classes from './Filters.module.css';

interface Props {
  search: AnnexSearch;
  /** Tasks and executors to choose from; the filters work by their codes before this arrives. */
  overview: Dashboard | undefined;
}

/** Every choice goes to the address at once: what is on the screen can be bookmarked, sent and downloaded. */
export function Filters({ search, overview }: Props) {
  const t = useT();
  const navigate = useNavigate({ from: '/analize' });
  const change = (changed: Partial<AnnexSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const text = useRef<HTMLInputElement>(null);
  const changeText = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 400);
  useEffect(() => {
    // Cleared or changed elsewhere (a link, the back button); never while somebody is typing here.
    if (text.current && document.activeElement !== text.current) text.current.value = search.q ?? '';
  }, [search.q]);

  const filtered = search.uzdavinys ?? search.busena ?? search.vykdytojas ?? search.q;
  const executors = overview?.executors ?? [];
  const known = executors.some(({ code }) => code === search.vykdytojas);
  return (
    <form
      role="search"
      aria-label={t('annex.filters')}
      className={`${classes.filters} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: text.current?.value.trim() || undefined });
      }}
    >
      <NativeSelect
        size="sm"
        label={t('annex.filter.task')}
        value={search.uzdavinys ?? ''}
        onChange={({ currentTarget }) => change({ uzdavinys: Number(currentTarget.value) || undefined })}
        data={[
          { value: '', label: t('annex.filter.allTasks') },
          ...(overview?.tasks ?? []).map(({ no }) => ({
            value: String(no),
            label: t('common.task', { no }),
          })),
          ...(search.uzdavinys && !overview
            ? [{ value: String(search.uzdavinys), label: t('common.task', { no: search.uzdavinys }) }]
            : []),
        ]}
      />
      <NativeSelect
        size="sm"
        label={t('annex.filter.status')}
        value={search.busena ?? ''}
        onChange={({ currentTarget }) =>
          change({ busena: statusOrder.find((status) => status === currentTarget.value) })
        }
        data={[
          { value: '', label: t('annex.filter.allStatuses') },
          ...statusOrder.map((status) => ({ value: status, label: t(`terms.status.${status}`) })),
        ]}
      />
      <NativeSelect
        size="sm"
        className={classes.wide}
        label={t('annex.filter.executor')}
        value={search.vykdytojas ?? ''}
        onChange={({ currentTarget }) => change({ vykdytojas: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('annex.filter.allExecutors') },
          ...(search.vykdytojas && !known ? [{ value: search.vykdytojas, label: search.vykdytojas }] : []),
          ...executors.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <TextInput
        ref={text}
        size="sm"
        type="search"
        className={classes.wide}
        label={t('annex.filter.q')}
        defaultValue={search.q ?? ''}
        maxLength={200}
        onChange={({ currentTarget }) => changeText(currentTarget.value)}
      />
      {filtered !== undefined && (
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            if (text.current) text.current.value = '';
            change({ uzdavinys: undefined, busena: undefined, vykdytojas: undefined, q: undefined });
          }}
        >
          {t('annex.filter.clear')}
        </Button>
      )}
    </form>
  );
}
