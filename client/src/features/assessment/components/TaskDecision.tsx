import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { dashboardQuery } from '@/api/results';
import type { DashboardTask } from '@/api/types';
import { announce, StatusBadge, StatusBar } from '@/components';
import { useT } from '@/i18n';
import { decideTask, type Decision } from '../api';
import classes from './assessment.module.css';
import { DecisionForm } from './DecisionForm';

/** The task has a verdict of its own, suggested and official, like its rows. */
export function TaskDecision({ task, year, planId }: { task: DashboardTask; year: number; planId: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = t('common.task', { no: task.no });
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const deciding = useMutation({
    mutationFn: (decision: Decision) => decideTask(task.id, year, decision, task.decisionVersion),
    onSuccess: async (_, { status }) => {
      await queryClient.invalidateQueries({ queryKey: dashboardQuery(planId, year).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['results'] });
      announce(t('assessment.saved', { code: name, status: t(`terms.status.${status}`) }));
      close();
    },
  });
  return (
    <div className={classes.taskDecision}>
      <dl className="facts">
        <dt>{t('terms.verdict.suggested')}</dt>
        <dd>
          <StatusBadge status={task.suggestedStatus} />
          <Text size="sm">{task.explanation}</Text>
        </dd>
        <dt>{t('terms.verdict.official')}</dt>
        <dd>
          {task.officialStatus ? (
            <StatusBadge status={task.officialStatus} />
          ) : (
            <Text span>{t('assessment.undecided')}</Text>
          )}{' '}
          <Button
            ref={button}
            variant="default"
            size="compact-sm"
            aria-expanded={open}
            aria-label={t(task.officialStatus ? 'assessment.changeOf' : 'assessment.decideOf', {
              code: name,
            })}
            onClick={() => setOpen(!open)}
          >
            {t(task.officialStatus ? 'common.change' : 'assessment.decide')}
          </Button>
          {task.justification && <Text size="sm">{task.justification}</Text>}
        </dd>
      </dl>
      <StatusBar counts={task.counts} label={name} />
      {open && (
        <DecisionForm
          id={task.id}
          title={t('assessment.decisionOf', { code: name })}
          suggested={task.suggestedStatus}
          official={task.officialStatus}
          justification={task.justification ?? ''}
          takeFocus
          busy={deciding.isPending}
          error={deciding.error}
          onSave={(decision) => deciding.mutate(decision)}
          onCancel={close}
        />
      )}
    </div>
  );
}
