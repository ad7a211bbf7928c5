import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Obligation } from '@/api/obligations';
import { BlockSkeleton, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { verdictQuery } from '../api';
import classes from './officer.module.css';

/** How such a description looks, and what others wrote about the same measure in the last published year. */
export function Examples({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <details className={classes.story} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('officer.example.show')}</summary>
      <Text size="sm" lang="lt" className="prose">
        {t('officer.example.text')}
      </Text>
      <Text size="sm" c="var(--apm-muted)" mt={4}>
        {t('officer.example.why')}
      </Text>
      {opened && obligation.lastYear && <Others obligation={obligation} year={obligation.lastYear.year} />}
    </details>
  );
}

const shownOthers = 5;

function Others({ obligation, year }: { obligation: Obligation; year: number }) {
  const t = useT();
  const { data, isPending } = useQuery(verdictQuery(obligation.itemId, year));
  if (isPending) return <BlockSkeleton height={80} />;
  const others = (data?.children ?? [])
    .filter(({ executor, text }) => executor !== obligation.executor.code && text)
    .slice(0, shownOthers);
  if (others.length === 0) return null;
  return (
    <>
      <Text fw={600} size="sm" mt="sm">
        {t('officer.example.others', { year: String(year) })}
      </Text>
      <ul className={classes.others}>
        {others.map(({ obligationId, executorName, status, text }) => (
          <li key={obligationId}>
            <strong lang="lt">{executorName}</strong> <StatusBadge status={status} />
            <Text size="sm" lang="lt" className="prose">
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
