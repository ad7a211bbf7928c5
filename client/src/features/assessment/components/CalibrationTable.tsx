import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { EmptyState, ProblemAlert, TextLink } from '@/components';
import { useT } from '@/i18n';
import { useCommandKeysSetting } from '@/lib/useCommandKeys';
import type { Calibration } from '../api';
import { isUndecided } from '../decision';
import { shownTasks, stopsOf } from '../stops';
import { useStops } from '../useStops';
import { AcceptAll } from './AcceptAll';
import classes from './assessment.module.css';
import { DecisionFilters } from './DecisionFilters';
import { KeyLegend } from './KeyLegend';
import { TaskSection } from './TaskSection';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

interface Props {
  calibration: Calibration;
  /** When it was read: the focus moves on after the next reading. */
  readAt: number;
  planId: string;
}

/** Everything of a year that is decided, task by task. */
export function CalibrationTable({ calibration, readAt, planId }: Props) {
  const t = useT();
  const { year, tasks } = calibration;
  const { rodyti = 'visos', tvarka, eilute } = route.useSearch();
  const [keysOn, setKeysOn] = useCommandKeysSetting();
  const shown = useMemo(() => shownTasks(tasks, rodyti, tvarka === 'planas'), [tasks, rodyti, tvarka]);
  const stops = useMemo(() => stopsOf(shown), [shown]);
  const rows = tasks.flatMap((task) => task.rows);
  const { opening, open, settled, accepting, land } = useStops(stops, year, keysOn, readAt);
  return (
    <>
      <Text role="status" fw={600} id="vertinimu-suvestine" tabIndex={-1} data-quiet-focus>
        {t('assessment.summary', {
          decided: rows.filter((row) => !isUndecided(row)).length,
          count: rows.length,
          differing: rows.filter(({ differs }) => differs).length,
        })}
      </Text>
      <Text size="sm" c="var(--apm-muted)">
        {t(calibration.basis === 'submitted' ? 'assessment.basisSubmitted' : 'assessment.basisAccepted')}
      </Text>
      <DecisionFilters rows={rows} />
      <div className={`${classes.tools} no-print`}>
        <AcceptAll
          rows={rows.filter(({ acceptable }) => acceptable)}
          planId={planId}
          year={year}
          onAccepted={() => land('vertinimu-suvestine')}
        />
        <TextLink to="/skirtumai" search={{ metai: year }}>
          {t('assessment.toRegister')}
        </TextLink>
        <TextLink to="/valdymas/taisykles" search={{ metai: year }}>
          {t('assessment.otherRules')}
        </TextLink>
      </div>
      <KeyLegend on={keysOn} onChange={setKeysOn} />
      {accepting.error && <ProblemAlert error={accepting.error} />}
      {shown.length === 0 && (
        <EmptyState title={t('assessment.nothingLeft')}>{t('assessment.nothingLeftText')}</EmptyState>
      )}
      {shown.map(({ task, rows: own }) => (
        <TaskSection
          key={task.id}
          task={task}
          rows={own}
          year={year}
          opened={eilute}
          purpose={opening?.purpose ?? null}
          onOpen={open}
          onDecided={settled}
        />
      ))}
    </>
  );
}
