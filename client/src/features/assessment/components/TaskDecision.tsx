import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import type { Status } from '@/api/types';
import { Num, StatusBadge, StatusBar } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { decideTask, type CalibrationTask, type Decision } from '../api';
import classes from './assessment.module.css';
import { DecisionForm } from './DecisionForm';
import { OfficialMarks } from './OfficialMarks';
import { OthersDecision } from './OthersDecision';

interface Props {
  task: CalibrationTask;
  year: number;
  open: boolean;
  takeFocus: boolean;
  onOpen: (open: boolean) => void;
  onDecided: (status: Status) => void;
}

/** The task has a verdict of its own, suggested and official, like its rows. */
export function TaskDecision({ task, year, open, takeFocus, onOpen, onDecided }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const name = t('common.task', { no: task.no });
  const unit = isShare(task.unit) ? '%' : null;
  const deciding = useMutation({
    mutationFn: (decision: Decision) => decideTask(task.id, year, decision, task.version),
    onSuccess: (_, { status }) => onDecided(status),
    onError: (failure) => {
      // What the other person decided is read; what was typed here stays in the form.
      if (isProblem(failure, 'version_stale'))
        void queryClient.invalidateQueries({ queryKey: ['results', 'calibration'] });
    },
  });
  const stale = isProblem(deciding.error, 'version_stale');
  return (
    <>
      <dl className="facts">
        {task.target !== null && (
          <>
            <dt>{t('assessment.achieved')}</dt>
            <dd>
              <Num value={task.achieved} unit={unit} unknown={t('assessment.noNumber')} />{' '}
              {t('assessment.of')} <Num value={task.target} unit={unit} />
            </dd>
          </>
        )}
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
            variant="default"
            size="compact-sm"
            aria-expanded={open}
            aria-label={t(task.officialStatus ? 'assessment.changeOf' : 'assessment.decideOf', {
              code: name,
            })}
            onClick={() => onOpen(!open)}
          >
            {t(task.officialStatus ? 'common.change' : 'assessment.decide')}
          </Button>
          <OfficialMarks verdicts={task} />
        </dd>
      </dl>
      <StatusBar counts={task.counts} label={name} />
      {open && (
        <div className={classes.taskForm}>
          {stale && <OthersDecision determination={task.determination} />}
          <DecisionForm
            id={task.id}
            title={t('assessment.decisionOf', { code: name })}
            suggested={task.suggestedStatus}
            official={task.officialStatus}
            justification={task.determination?.justification ?? ''}
            takeFocus={takeFocus}
            busy={deciding.isPending}
            error={stale ? null : deciding.error}
            onSave={(decision) => deciding.mutate(decision)}
            onCancel={() => onOpen(false)}
          />
        </div>
      )}
    </>
  );
}
