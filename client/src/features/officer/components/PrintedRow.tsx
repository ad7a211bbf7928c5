import type { Obligation } from '@/api/obligations';
import { DateText, Num, rowCode, StateBadge } from '@/components';
import { useT } from '@/i18n';
import { bodyOf } from '../draft/draftSaver';
import { say, type AnswerField } from './ConflictDialog';
import classes from './printed.module.css';

type Row = Pick<
  Obligation,
  | 'id'
  | 'taskNo'
  | 'measureCode'
  | 'actionNo'
  | 'title'
  | 'criterionText'
  | 'planned'
  | 'asks'
  | 'state'
  | 'report'
> & { target: number | null; unit: string | null; deadline: string | null };

/** Who needs paper: what is expected and what was answered; with `lines`, room to write what was not. */
export function PrintedRow({ row, lines }: { row: Row; lines?: boolean }) {
  const t = useT();
  const body = row.report ? bodyOf(row.report) : null;
  const id = `lapas-${row.id}`;
  return (
    <section className={classes.row} aria-labelledby={id} data-keep-together>
      <h2 id={id} className={classes.title} lang="lt">
        {rowCode(t, row)}. {row.title}
      </h2>
      <p className={classes.expected}>
        <strong>{t('officer.expected.title')}:</strong>{' '}
        {row.criterionText ? <span lang="lt">{row.criterionText}</span> : t('officer.expected.noCriterion')}
        {(row.target !== null || row.planned.kind !== 'notStated') && (
          <>
            {' · '}
            {t('officer.expected.own')}:{' '}
            {row.target !== null ? (
              <Num value={row.target} unit={row.unit} />
            ) : (
              t(`officer.planned.${row.planned.kind}`)
            )}
          </>
        )}
        {row.deadline && (
          <>
            {' · '}
            {t('officer.expected.deadline')} <DateText value={row.deadline} />
          </>
        )}{' '}
        <StateBadge state={row.state} />
      </p>
      <dl className={classes.answers}>
        {fieldsOf(row, lines).map((field) => {
          const said = say(field, body, t);
          const missing = said === t('officer.notGiven');
          return (
            <div key={field} className={classes.answer}>
              <dt>{t(`officer.field.${field}`)}</dt>
              <dd data-empty={missing || undefined}>
                {lines && missing ? <Blank field={field} /> : <span className="prose">{said}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** A choice to tick or lines to write on. */
function Blank({ field }: { field: AnswerField }) {
  const t = useT();
  if (field === 'done')
    return (
      <span className={classes.choices}>
        {['yes', 'partly', 'no', 'noNeed'].map((value) => (
          <span key={value}>
            <span aria-hidden="true">☐ </span>
            {t(`terms.done.${value}`)}
          </span>
        ))}
      </span>
    );
  return <span className={classes.lines} data-many={field === 'narrative' || undefined} />;
}

function fieldsOf({ asks, report }: Row, lines = false): AnswerField[] {
  const fields: AnswerField[] = ['done'];
  const worked = report?.done == null ? lines : report.done === 'yes' || report.done === 'partly';
  if (worked && (asks === 'number' || asks === 'optionalNumber')) fields.push('achieved');
  if (worked && asks === 'date') fields.push('achievedDate');
  if (report?.done == null && !lines) return fields;
  fields.push('narrative');
  if (lines || (report && report.reasons.length > 0)) fields.push('reasons');
  if (report?.reasonText) fields.push('reasonText');
  fields.push('spending');
  if (report?.participants != null) fields.push('participants');
  if (lines || (report && report.evidence.length > 0)) fields.push('evidence');
  if (report?.claimedStatus) fields.push('claimedStatus');
  if (report?.disagreement) fields.push('disagreement');
  return fields;
}
