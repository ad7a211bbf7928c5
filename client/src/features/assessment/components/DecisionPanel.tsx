import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isProblem } from '@/api/problem';
import { assessmentQuery } from '@/api/results';
import type { Assessment, Status } from '@/api/types';
import { BlockSkeleton, ProblemAlert, rowCode } from '@/components';
import { useT } from '@/i18n';
import { formatDateTime } from '@/lib/format';
import { decideItem, type CalibrationRow, type Decision } from '../api';
import type { Purpose } from '../useStops';
import classes from './assessment.module.css';
import { DecisionForm } from './DecisionForm';
import { OthersDecision } from './OthersDecision';
import { Parts } from './Parts';
import { Precedents } from './Precedents';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

interface Props {
  row: CalibrationRow;
  year: number;
  purpose: Purpose | null;
  onOpen: (purpose: Purpose | null) => void;
  onDecided: (status: Status) => void;
}

/** Why the rule suggests what it suggests, the ministry's own decision, and similar cases beside it. */
export function DecisionPanel({ row, year, purpose, onOpen, onDecided }: Props) {
  const t = useT();
  const { precedentai: withPrecedents = false } = route.useSearch();
  const navigate = route.useNavigate();
  const toggle = useRef<HTMLButtonElement>(null);
  const { data, error, refetch } = useQuery(assessmentQuery(row.itemId, year));
  const panelId = `precedentai-${row.itemId}`;

  const closePrecedents = () => {
    void navigate({
      search: (old) => ({ ...old, precedentai: undefined }),
      replace: true,
      resetScroll: false,
    });
    toggle.current?.focus();
  };

  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <BlockSkeleton height={200} />;
  return (
    <div className={classes.beside}>
      <div>
        <DecisionOf assessment={data} purpose={purpose} onOpen={onOpen} onDecided={onDecided} />
        <Button
          ref={toggle}
          variant="subtle"
          size="compact-sm"
          mt="sm"
          aria-expanded={withPrecedents}
          aria-controls={withPrecedents ? panelId : undefined}
          onClick={() => (withPrecedents ? closePrecedents() : onOpen('precedents'))}
        >
          {t('assessment.precedents')}
        </Button>
      </div>
      {withPrecedents && (
        <Precedents
          id={panelId}
          row={row}
          year={year}
          takeFocus={purpose === 'precedents'}
          onClose={closePrecedents}
        />
      )}
    </div>
  );
}

type DecisionProps = Omit<Props, 'row' | 'year'> & { assessment: Assessment };

function DecisionOf({ assessment, purpose, onOpen, onDecided }: DecisionProps) {
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
      onDecided(after.status);
    },
    onError: (failure) => {
      // What the other person decided is shown; what was typed here stays in the form.
      if (isProblem(failure, 'version_stale') && failure.current) {
        queryClient.setQueryData(key, failure.current as Assessment);
      }
    },
  });
  const stale = isProblem(deciding.error, 'version_stale');

  return (
    <>
      <Title order={3} size="h4" ref={why} tabIndex={-1} data-quiet-focus>
        {t('assessment.whyTitle')}
      </Title>
      <Text className="prose">{assessment.explanation}</Text>
      <Parts assessment={assessment} />
      {stale && <OthersDecision determination={determination} />}
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
        error={stale ? null : deciding.error}
        onSave={(decision) => deciding.mutate(decision)}
        onCancel={() => onOpen(null)}
      />
    </>
  );
}
