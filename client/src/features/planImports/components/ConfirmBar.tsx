import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import type { PlanSummary } from '@/api/types';
import { ErrorSummary, focusField, type FieldError } from '@/components';
import { useT } from '@/i18n';
import { randomKey } from '@/lib/keys';
import { confirmImport, type ConfirmedImport } from '../api';
import type { Import, ImportAction } from '../importState';
import { namesId, type Left } from '../left';
import { rowId, rowsOf } from '../rows';
import { serverErrors } from '../serverErrors';
import type { Amendment } from '../types';
import { citeOf } from './cite';
import { ConfirmImportDialog } from './ConfirmImportDialog';
import { headerId } from './HeaderCard';
import type { Outcome } from './Imported';
import classes from './planImports.module.css';

interface Props {
  current: Import;
  left: Left[];
  plan: PlanSummary | undefined;
  dispatch: (action: ImportAction) => void;
  onSaved: (outcome: Outcome) => void;
}

const mostShown = 10;
const confirmId = 'patvirtinti';

/** Always there: what is left to decide, and the way to save once nothing is. */
export function ConfirmBar({ current, left, plan, dispatch, onSaved }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<FieldError[]>([]);
  const rows = rowsOf(current.draft);
  const saving = useMutation({
    mutationFn: (amendment: Amendment | null) => {
      const input: ConfirmedImport = {
        draft: current.draft,
        document: current.fileName,
        ...(current.planId && { planId: current.planId }),
        ...(amendment && { amendment }),
      };
      const body = digest(JSON.stringify(input));
      const key = current.sent?.body === body ? current.sent.key : randomKey();
      dispatch({ type: 'sent', body, key });
      return confirmImport(input, key);
    },
    onSuccess: (imported) => {
      for (const name of ['plans', 'institutions', 'results', 'amendments', 'item', 'obligations']) {
        void queryClient.invalidateQueries({ queryKey: [name] });
      }
      onSaved({
        ...imported,
        title: plan?.title ?? current.draft.title ?? '',
        resultsYear: current.draft.resultsYear,
        isNew: plan === undefined,
      });
    },
    onError: (error) => {
      const said = isProblem(error) ? serverErrors(error, rows, headerId, (row) => citeOf(t, row)) : [];
      if (said.length === 0) return;
      setRefused(said);
      setAttempt((n) => n + 1);
      setAsking(false);
    },
  });
  const missing = left.map(({ path, message, reason, what }): FieldError => {
    const row = path && rows.find(({ id }) => id === rowId(path));
    const said = message ?? t(`planImports.left.${reason}`, { what });
    if (row) return { fieldId: row.id, message: `${citeOf(t, row)}: ${said}` };
    return { fieldId: reason === 'executor' ? namesId : headerId, message: said };
  });
  const confirm = () => {
    setRefused([]);
    saving.reset();
    setAttempt((n) => n + 1);
    if (missing.length === 0) setAsking(true);
  };
  const all = refused.length > 0 ? refused : attempt > 0 ? missing : [];
  const shown = all.slice(0, mostShown);

  return (
    <>
      <ErrorSummary
        attempt={attempt}
        title={t(refused.length > 0 ? 'planImports.refused' : 'planImports.decideFirst')}
        errors={shown}
      >
        {all.length > shown.length && (
          <Text mt="xs">{t('planImports.andMore', { count: all.length - shown.length })}</Text>
        )}
      </ErrorSummary>
      <div className={`${classes.bar} no-print`}>
        <Button id={confirmId} onClick={confirm} loading={saving.isPending && !asking}>
          {t(plan ? 'planImports.confirmChanges' : 'planImports.confirm')}
        </Button>
        <Text size="sm" role="status">
          {left.length > 0 ? t('planImports.leftCount', { count: left.length }) : t('planImports.ready')}
        </Text>
      </div>
      {asking && (
        <ConfirmImportDialog
          current={current}
          plan={plan}
          busy={saving.isPending}
          error={saving.error}
          onConfirm={(amendment) => saving.mutate(amendment)}
          onClose={() => {
            setAsking(false);
            focusField(confirmId);
          }}
        />
      )}
    </>
  );
}

/** Tells one content from another; the draft itself would be stored twice. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}-${hash.toString(16)}`;
}
