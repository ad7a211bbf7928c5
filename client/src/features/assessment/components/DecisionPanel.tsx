import { Alert, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isProblem } from '@/api/problem';
import { assessmentQuery } from '@/api/results';
import type { AnnexRow, Assessment } from '@/api/types';
import { announce, BlockSkeleton, ProblemAlert, rowCode } from '@/components';
import { useT } from '@/i18n';
import { formatDateTime } from '@/lib/format';
import { decideItem, type Decision } from '../api';
import { DecisionForm } from './DecisionForm';
import { Parts } from './Parts';

interface Props {
  row: AnnexRow;
  year: number;
  purpose: 'why' | 'decide' | null;
  onClose: () => void;
}

/** Why the rule suggests what it suggests, and the ministry's own decision beside it. */
export function DecisionPanel({ row, year, purpose, onClose }: Props) {
  const { data, error, refetch } = useQuery(assessmentQuery(row.itemId, year));
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <BlockSkeleton height={200} />;
  return <Loaded assessment={data} purpose={purpose} onClose={onClose} />;
}

function Loaded({
  assessment,
  purpose,
  onClose,
}: Pick<Props, 'purpose' | 'onClose'> & { assessment: Assessment }) {
  const t = useT();
  const queryClient = useQueryClient();
  const why = useRef<HTMLHeadingElement>(null);
  const { itemId, year, determination } = assessment;
  const key = assessmentQuery(itemId, year).queryKey;

  useEffect(() => {
    if (purpose === 'why') why.current?.focus();
  }, [purpose]);

  const deciding = useMutation({
    mutationFn: (decision: Decision) => decideItem(itemId, year, decision, determination?.version ?? 0),
    onSuccess: (after) => {
      queryClient.setQueryData(key, after);
      void queryClient.invalidateQueries({ queryKey: ['results'] });
      announce(t('assessment.saved', { code: rowCode(t, after), status: t(`terms.status.${after.status}`) }));
      onClose();
    },
    onError: (failure) => {
      // What the other person decided is shown; what was typed here stays in the form.
      if (isProblem(failure, 'version_stale') && failure.current) {
        queryClient.setQueryData(key, failure.current as Assessment);
      }
    },
  });

  return (
    <>
      <Title order={3} size="h4" ref={why} tabIndex={-1} data-quiet-focus>
        {t('assessment.whyTitle')}
      </Title>
      <Text className="prose">{assessment.explanation}</Text>
      <Parts assessment={assessment} />
      {isProblem(deciding.error, 'version_stale') && (
        <Alert role="alert" color="red" variant="outline" my="sm" title={t('problems.version_stale')}>
          {determination &&
            t('assessment.othersDecision', {
              name: determination.decidedBy,
              date: formatDateTime(determination.decidedAt),
              status: t(`terms.status.${determination.status}`),
            })}
        </Alert>
      )}
      {determination && !deciding.error && (
        <Text size="sm" c="var(--apm-muted)" mt="sm">
          {t('assessment.decidedBy', {
            name: determination.decidedBy,
            date: formatDateTime(determination.decidedAt),
          })}
        </Text>
      )}
      <DecisionForm
        id={itemId}
        title={t('assessment.decisionOf', { code: rowCode(t, assessment) })}
        suggested={assessment.suggestedStatus}
        official={determination?.status ?? assessment.officialStatus}
        justification={determination?.justification ?? ''}
        takeFocus={purpose === 'decide'}
        busy={deciding.isPending}
        error={isProblem(deciding.error, 'version_stale') ? null : deciding.error}
        onSave={(decision) => deciding.mutate(decision)}
        onCancel={onClose}
      />
    </>
  );
}
