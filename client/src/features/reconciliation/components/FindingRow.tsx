import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, DateTimeText, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { reconciliationQuery, unsettle, type Finding } from '../api';
import classes from './findings.module.css';
import { MendLink } from './MendLink';
import { SettleDialog } from './SettleDialog';

interface Props {
  finding: Finding;
  planId: string;
  year: number;
}

/** What exactly differs, where it is mended, and the written answer to it. */
export function FindingRow({ finding, planId, year }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [settling, setSettling] = useState(false);
  const { queryKey } = reconciliationQuery(planId, year);
  const { settlement, message, fingerprint } = finding;
  const takeBack = useMutation({
    mutationFn: () => unsettle(planId, year, fingerprint),
    onSuccess: async () => {
      announce(t('reconciliation.unsettled'));
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <li className={classes.row}>
      <p className={classes.message}>{message}</p>
      {settlement && (
        <blockquote className={classes.answer}>
          <p>{settlement.explanation}</p>
          <footer>
            {settlement.settledBy}, <DateTimeText value={settlement.settledAt} />
          </footer>
        </blockquote>
      )}
      {takeBack.error && <ProblemAlert error={takeBack.error} />}
      <div className={classes.acts}>
        <MendLink mend={finding.mend} year={year} about={message} />
        {finding.settleable && !settlement && (
          <Button
            variant="default"
            size="sm"
            aria-label={`${t('reconciliation.settle')}: ${message}`}
            onClick={() => setSettling(true)}
          >
            {t('reconciliation.settle')}
          </Button>
        )}
        {finding.settleable && settlement && finding.mend.kind !== 'money' && (
          <Button
            variant="default"
            size="sm"
            aria-label={`${t('reconciliation.unsettle')}: ${message}`}
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate()}
          >
            {t('reconciliation.unsettle')}
          </Button>
        )}
      </div>
      {settling && (
        <SettleDialog finding={finding} planId={planId} year={year} onClose={() => setSettling(false)} />
      )}
    </li>
  );
}
