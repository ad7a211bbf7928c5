import { Button, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, DateText, EmptyState, ProblemAlert, RowCode, StateBadge, TextLink } from '@/components';
import { useT } from '@/i18n';
import { closingQuery, withdrawExtension, type Closing, type ClosingExecutor } from '../api';
import { ExtensionDialog } from './ExtensionDialog';
import classes from './closing.module.css';

/** Who has not answered or waits for review, with the date that holds for each. */
export function ExecutorList({ closing, planId }: { closing: Closing; planId: string }) {
  const t = useT();
  const open = closing.executors.filter(
    ({ missing, unreviewed, extension }) => missing + unreviewed > 0 || extension !== null,
  );
  if (open.length === 0) {
    return <EmptyState title={t('campaigns.allHere')}>{t('campaigns.allHereText')}</EmptyState>;
  }
  return (
    <section aria-labelledby="vykdytojai">
      <Title order={2} id="vykdytojai" size="h3">
        {t('campaigns.executors', { count: open.length })}
      </Title>
      <ul className={classes.executors}>
        {open.map((executor) => (
          <ExecutorRow key={executor.code} executor={executor} closing={closing} planId={planId} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  executor: ClosingExecutor;
  closing: Closing;
  planId: string;
}

function ExecutorRow({ executor, closing, planId }: RowProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const [extending, setExtending] = useState(false);
  const { code, name, extension, missing, unreviewed, obligations, rows } = executor;
  const extendLabel = t(extension ? 'campaigns.changeExtension' : 'campaigns.extend');
  const closed = !closing.canClose && closing.state !== 'planned';
  const withdrawing = useMutation({
    mutationFn: () => withdrawExtension(planId, closing.year, code),
    onSuccess: async () => {
      announce(t('campaigns.done.withdrawn', { name }));
      await queryClient.invalidateQueries({ queryKey: closingQuery(planId, closing.year).queryKey });
    },
  });
  return (
    <li className={classes.executor} data-executor={code}>
      <div className={classes.head}>
        <div>
          <h3 className={classes.name}>{name}</h3>
          <p className={classes.facts}>
            {t('campaigns.executorFacts', { missing, unreviewed, obligations })}
          </p>
          {extension && (
            <p className={classes.facts}>
              <strong>
                {t('campaigns.extendedUntil')} <DateText value={extension.until} />
              </strong>
              {extension.reason && `: ${extension.reason}`}
            </p>
          )}
        </div>
        {!closed && (
          <div className={classes.acts}>
            <Button
              size="sm"
              variant="default"
              aria-label={`${extendLabel}: ${name}`}
              onClick={() => setExtending(true)}
            >
              {extendLabel}
            </Button>
            {extension && (
              <Button
                size="sm"
                variant="default"
                aria-label={`${t('campaigns.withdraw')}: ${name}`}
                loading={withdrawing.isPending}
                onClick={() => withdrawing.mutate()}
              >
                {t('campaigns.withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
      {withdrawing.error && <ProblemAlert error={withdrawing.error} />}
      {rows.length > 0 && (
        <details className={classes.rows}>
          <summary>
            {t('campaigns.showRows', { count: rows.length })}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <ul>
            {rows.map((row) => (
              <li key={row.obligationId}>
                <TextLink to="/valdymas/perziura/$obligationId" params={{ obligationId: row.obligationId }}>
                  <RowCode row={row} />
                  <span className="visually-hidden">, {name}</span>
                </TextLink>{' '}
                <StateBadge state={row.state} dueState={closed ? 'closed' : undefined} />
                <span className={classes.rowTitle} lang="lt">
                  {row.title}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {extending && (
        <ExtensionDialog
          executor={executor}
          closing={closing}
          planId={planId}
          onClose={() => setExtending(false)}
        />
      )}
    </li>
  );
}
