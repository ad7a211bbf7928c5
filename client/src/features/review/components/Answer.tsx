import { Alert, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Obligation } from '@/api/obligations';
import {
  AchievedNote,
  DateText,
  DateTimeText,
  Money,
  Num,
  OfficialText,
  Percent,
  StatusBadge,
  Unknown,
} from '@/components';
import { FieldComments } from '@/features/comments/components/FieldComments';
import type { CommentField } from '@/features/comments/api';
import { EvidenceItems } from '@/features/evidence/components/EvidenceItems';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { resubmissionQuery, type AnswerName, type Resubmission } from '../api';
import { Before, ChangesSummary, WordChanges } from './Changes';
import { History } from './History';
import { MoneyGiven } from './MoneyGiven';
import classes from './review.module.css';

/** What the executor says, what the rule makes of it, and what happened to the report so far. */
export function Answer({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const { report } = obligation;
  const { data: changes } = useQuery(resubmissionQuery(obligation.id));
  const [showing, setShowing] = useState(true);
  // What the executor writes now is no answer to a review yet: only handed-in versions are compared.
  const compared = obligation.state === 'submitted' || obligation.state === 'accepted' ? changes : undefined;
  return (
    <div className={classes.answer}>
      {compared && <ChangesSummary changes={compared} shown={showing} onShow={setShowing} />}
      <Verdicts obligation={obligation} />
      <Paper component="section" withBorder p="md" aria-labelledby="atsakymas">
        <Title order={2} id="atsakymas" size="h3" mb="xs">
          {t('review.answer')}
        </Title>
        {obligation.state === 'returned' && obligation.returnComment && (
          <Alert variant="outline" mb="sm" title={t('review.returnedWith')}>
            {obligation.returnComment}
          </Alert>
        )}
        {report ? (
          <ReportFacts
            obligation={obligation}
            report={report}
            changes={showing ? (compared ?? null) : null}
          />
        ) : (
          <Text>{t('review.noReport')}</Text>
        )}
        <FieldComments
          obligationId={obligation.id}
          field="whole"
          canWrite={obligation.dueState !== 'closed'}
          canResolve
        />
      </Paper>
      <History events={obligation.history} />
    </div>
  );
}

function Verdicts({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const claimed = obligation.report?.claimedStatus ?? null;
  const suggestion = obligation.suggestion;
  const differs = claimed !== null && suggestion !== null && claimed !== suggestion.status;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="ivertinimai">
      <Title order={2} id="ivertinimai" size="h3" mb="xs">
        {t('review.verdicts')}
      </Title>
      <dl className="facts">
        <dt>{t('terms.verdict.claimed')}</dt>
        <dd>
          {claimed ? <StatusBadge status={claimed} /> : <Unknown text={t('review.noClaim')} />}
          {differs && <span className={classes.differs}>{t('review.differs')}</span>}
          {obligation.report?.disagreement && (
            <Text className="prose">
              {t('review.disagreement', { text: obligation.report.disagreement })}
            </Text>
          )}
        </dd>
        <dt>{t('terms.verdict.suggested')}</dt>
        <dd>
          {suggestion ? (
            <>
              <StatusBadge status={suggestion.status} />
              {suggestion.explanation && <Text size="sm">{suggestion.explanation}</Text>}
            </>
          ) : (
            <Unknown text={t('review.noSuggestion')} />
          )}
        </dd>
      </dl>
    </Paper>
  );
}

interface FactsProps {
  obligation: Obligation;
  report: NonNullable<Obligation['report']>;
  changes: Resubmission | null;
}

function ReportFacts({ obligation, report, changes }: FactsProps) {
  const t = useT();
  const { criterion, planned } = obligation;
  const target = planned.value ?? criterion.target;
  const unit = isShare(criterion.unit) ? '%' : null;
  const below = (name: AnswerName) => (
    <>
      <Before changes={name === 'narrative' ? null : changes} name={name} />
      {name !== 'participants' && (
        <FieldComments
          obligationId={obligation.id}
          field={name satisfies CommentField}
          canWrite={obligation.dueState !== 'closed'}
          canResolve
        />
      )}
    </>
  );
  return (
    <dl className="facts">
      <dt>{t('review.isDone')}</dt>
      <dd>
        {report.done ? t(`terms.done.${report.done}`) : <Unknown text={t('review.notAnswered')} />}
        {below('done')}
      </dd>
      <dt>{t('review.achieved')}</dt>
      <dd>
        <Num value={report.achieved} unit={unit} unknown={t('review.notAnswered')} />
        <AchievedNote report={report} />
        {report.achieved !== null && target !== null && (
          <>
            {' '}
            {t('review.of')} <Num value={target} unit={unit} />
            {target > 0 && unit === null && criterion.direction === 'atLeast' && (
              <>
                {' – '}
                <Percent value={(report.achieved / target) * 100} />
              </>
            )}
          </>
        )}
        {report.achievedDate && (
          <>
            {report.achieved !== null && ' · '}
            <DateText value={report.achievedDate} />
          </>
        )}
        {below('achieved')}
      </dd>
      <dt>{t('review.narrative')}</dt>
      <dd>
        {changes?.narrative ? (
          <WordChanges runs={changes.narrative} />
        ) : report.narrative ? (
          <OfficialText text={report.narrative} />
        ) : (
          <Unknown text={t('review.notAnswered')} />
        )}
        {below('narrative')}
      </dd>
      <dt>{t('review.reasons')}</dt>
      <dd>
        {report.reasons.length === 0 && !report.reasonText ? (
          t('review.noReasons')
        ) : (
          <>
            {report.reasons.map((code) => t(`terms.reason.${code}`)).join('; ')}
            {report.reasonText && <Text>{report.reasonText}</Text>}
          </>
        )}
        {below('reasons')}
      </dd>
      <dt>{t('review.spent')}</dt>
      <dd>
        <MoneyGiven report={report} />
        {planned.eur !== null && (
          <Text size="sm">
            {t('review.plannedMoney')}: <Money value={planned.eur} />
          </Text>
        )}
        {below('spending')}
      </dd>
      {report.participants !== null && (
        <>
          <dt>{t('review.participants')}</dt>
          <dd>
            <Num value={report.participants} />
            {below('participants')}
          </dd>
        </>
      )}
      <dt>{t('review.evidence')}</dt>
      <dd>
        {report.evidence.length === 0 ? t('review.noEvidence') : <EvidenceItems items={report.evidence} />}
        {below('evidence')}
      </dd>
      <dt>{t('review.written')}</dt>
      <dd>
        <DateTimeText value={report.updatedAt} />
        {report.updatedBy && `, ${report.updatedBy}`}
      </dd>
    </dl>
  );
}
