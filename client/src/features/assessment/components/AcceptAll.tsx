import { Alert, Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ConfirmDialog, ProblemAlert, rowCode, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { acceptSuggestions, type AcceptanceObstacle, type CalibrationRow } from '../api';
import classes from './assessment.module.css';

interface Props {
  /** Those whose suggestion and claim agree and where nothing is awaited; the server checks each again. */
  rows: CalibrationRow[];
  planId: string;
  year: number;
  onAccepted: () => void;
}

export function AcceptAll({ rows, planId, year, onAccepted }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<CalibrationRow[] | null>(null);
  const once = useRef(createOnceKeys());
  const accepting = useMutation({
    mutationFn: (chosen: CalibrationRow[]) =>
      acceptSuggestions(planId, year, chosen, once.current.keyFor(actOf(chosen))),
    onSuccess: (_, chosen) => {
      once.current.done(actOf(chosen));
      setAsked(null);
      onAccepted();
      announce(t('assessment.accepted', { count: chosen.length }));
      void queryClient.invalidateQueries({ queryKey: ['results'] });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['results'] }),
  });
  const { error } = accepting;
  const obstacles = isProblem(error, 'not_acceptable') ? (error.current as AcceptanceObstacle[]) : [];
  const shown = asked ?? [];

  if (rows.length === 0 && !asked) return null;
  return (
    <>
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          accepting.reset();
          setAsked(rows);
        }}
      >
        {t('assessment.acceptAll', { count: rows.length })}
      </Button>
      <ConfirmDialog
        opened={asked !== null}
        title={t('assessment.acceptTitle', { count: shown.length })}
        confirmLabel={t('assessment.acceptConfirm')}
        onConfirm={() => accepting.mutate(shown)}
        onClose={() => setAsked(null)}
        busy={accepting.isPending}
      >
        <Text mb="sm">{t('assessment.acceptLead')}</Text>
        {obstacles.length > 0 ? (
          <Alert role="alert" color="red" variant="outline" mb="sm" title={t('assessment.notAcceptable')}>
            <ul className={classes.plainList}>
              {obstacles.map(({ itemId, message }) => (
                <li key={itemId}>
                  {nameOf(itemId)}: {message}
                </li>
              ))}
            </ul>
          </Alert>
        ) : (
          error && <ProblemAlert error={error} />
        )}
        <ul className={classes.accepted}>
          {shown.map((row) => (
            <li key={row.itemId}>
              <strong className="nowrap">{rowCode(t, row)}</strong> <span lang="lt">{row.title}</span>
              <StatusBadge status={row.suggestedStatus} />
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );

  function nameOf(itemId: string): string {
    const row = shown.find((one) => one.itemId === itemId);
    return row ? rowCode(t, row) : itemId;
  }
}

const actOf = (rows: CalibrationRow[]) =>
  rows.map(({ itemId, suggestedStatus }) => `${itemId}:${suggestedStatus}`).join();
