import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Obligation } from '@/api/obligations';
import { announce, useProblemText } from '@/components';
import { useT } from '@/i18n';
import { obligationQuery, obligationsQuery, runWrite, submitReport } from '../api';
import { submitRows } from '../draft/submission';
import classes from './officer.module.css';
import { useOnline } from './OfflineNotice';

interface Props {
  obligation: Obligation;
  /** Checks and saves the answers; false while something has to be mended. */
  prepare: () => Promise<boolean>;
}

/** A returned row goes back by itself: nobody has to walk through the other rows again. */
export function ResubmitButton({ obligation, prepare }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const online = useOnline();
  const { id, planId, year } = obligation;
  const submitting = useMutation({
    mutationFn: async () => {
      if (!(await prepare())) return false;
      const result = await submitRows([id], (row, key) =>
        runWrite(queryClient, () => submitReport(row, key)),
      );
      const problem = result.interrupted ?? result.refused[0]?.problem;
      if (problem) throw problem;
      return true;
    },
    onSuccess: async (submitted) => {
      if (!submitted) return;
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: obligationQuery(id).queryKey }),
        queryClient.invalidateQueries({ queryKey: obligationsQuery(planId, year).queryKey }),
      ]);
      await navigate({ to: '/mano/$year/pateikta', params: { year: String(year) } });
    },
    onError: (error) => announce(problemText(error).title, true),
  });

  return (
    <>
      <Button
        onClick={() => submitting.mutate()}
        loading={submitting.isPending}
        disabled={!online}
        aria-describedby={online ? 'pateikiant' : 'nera-rysio'}
      >
        {t('officer.returned.submit')}
      </Button>
      <Text id="pateikiant" size="sm" className={classes.declares}>
        {submitting.error ? (
          <strong className={classes.error}>{problemText(submitting.error).title}</strong>
        ) : (
          t('officer.returned.declares')
        )}
      </Text>
    </>
  );
}
