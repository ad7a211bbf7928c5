import { Paper, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Obligation, Suggestion } from '@/api/obligations';
import { rowCode, StateBadge, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { bodyOf } from '../draft/draftSaver';
import type { Findings } from '../draft/checkReport';
import { asksDate, asksNumber } from '../draft/reportForm';
import { say, type AnswerField } from './ConflictDialog';
import classes from './officer.module.css';

interface Props {
  obligation: Obligation;
  suggestion: Suggestion | null;
  findings: Findings;
  /** What the server refused when the row was handed in. */
  refusal?: string;
}

/** One row before it is handed in: every answer with the way back to it, and what still stands in the way. */
export function AnswerCard({ obligation, suggestion, findings, refusal }: Props) {
  const t = useT();
  const body = obligation.report ? bodyOf(obligation.report) : null;
  const code = rowCode(t, obligation);
  const stopped = findings.errors.length > 0 || refusal !== undefined;
  return (
    <Paper
      component="section"
      withBorder
      className={classes.answers}
      id={`eilute-${obligation.id}`}
      tabIndex={-1}
      data-bad={stopped || undefined}
      data-keep-together
      aria-labelledby={`antraste-${obligation.id}`}
    >
      <h2 id={`antraste-${obligation.id}`} className={classes.boxTitle}>
        {code}. {obligation.title}
      </h2>
      <StateBadge state={obligation.state} dueState={obligation.dueState} />
      {refusal && <p className={classes.error}>{refusal}</p>}
      {findings.errors.map((issue) => (
        <p key={issue.field + issue.message} className={classes.error}>
          {t(issue.message, issue.values)}
        </p>
      ))}
      {findings.warnings.map((issue) => (
        <Text key={issue.field + issue.message} className={classes.issue} size="sm">
          <strong>{t('officer.check.look')}</strong> {t(issue.message, issue.values)}
        </Text>
      ))}
      <dl>
        {shownFields(obligation).map((field) => (
          <div key={field} className={classes.answer}>
            <dt>{t(`officer.field.${field}`)}</dt>
            <dd className="prose">{say(field, body, t)}</dd>
            {obligation.editable && (
              <dd className="no-print">
                <Link
                  to="/mano/$year/$obligationId"
                  params={{ year: String(obligation.year), obligationId: obligation.id }}
                  hash={field === 'spending' ? 'money' : field}
                >
                  {t('common.change')}
                  <span className="visually-hidden">
                    {' '}
                    – {code}, {t(`officer.field.${field}`)}
                  </span>
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {body?.done && suggestion && (
        <div className={classes.inline}>
          <span>{t('officer.suggestion.label')}</span>
          <StatusBadge status={suggestion.status} />
          {body.claimedStatus && body.claimedStatus !== suggestion.status && (
            <>
              <span>{t('terms.verdict.claimed')}:</span> <StatusBadge status={body.claimedStatus} />
            </>
          )}
        </div>
      )}
    </Paper>
  );
}

function shownFields(obligation: Obligation): AnswerField[] {
  const { report } = obligation;
  const done = report?.done ?? '';
  const fields: AnswerField[] = ['done'];
  if (asksNumber(obligation, done)) fields.push('achieved');
  if (asksDate(obligation, done)) fields.push('achievedDate');
  if (done === '') return fields;
  fields.push('narrative');
  if (report && report.reasons.length > 0) fields.push('reasons');
  if (report?.reasonText) fields.push('reasonText');
  fields.push('spending');
  if (report?.participants != null) fields.push('participants');
  if (report && report.evidence.length > 0) fields.push('evidence');
  if (report?.disagreement) fields.push('disagreement');
  return fields;
}
