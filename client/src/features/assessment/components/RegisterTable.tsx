import { Text } from '@mantine/core';
import { DateText, Deviation, Num, rowCode, StatusBadge, TextLink, Unknown } from '@/components';
import { useHasRole } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import type { Difference } from '../api';
import classes from './register.module.css';

/** The verdicts side by side, and the words of the decision. */
export function RegisterTable({ rows, year }: { rows: Difference[]; year: number }) {
  const t = useT();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('assessment.row')}</th>
          <th scope="col">{t('assessment.achieved')}</th>
          <th scope="col">{t('terms.verdict.suggested')}</th>
          <th scope="col">{t('terms.verdict.claimed')}</th>
          <th scope="col">{t('terms.verdict.official')}</th>
          <th scope="col">{t('assessment.register.justification')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Subject row={row} year={year} />
            </th>
            <td>
              <Result row={row} />
            </td>
            <td>
              <StatusBadge status={row.suggestedStatus} />
              {row.suggestionChanged && (
                <div className={classes.now}>
                  {t('assessment.register.now')} <StatusBadge status={row.suggestedNow} />
                </div>
              )}
            </td>
            <td>
              {row.claimedStatus ? (
                <StatusBadge status={row.claimedStatus} />
              ) : (
                <Unknown text={t('assessment.noClaim')} />
              )}
            </td>
            <td>
              <StatusBadge status={row.officialStatus} />
              {row.kinds.map((kind) => (
                <span key={kind} className={classes.mark}>
                  {t(`assessment.register.kindMark.${kind}`)}
                </span>
              ))}
            </td>
            <td>
              {row.justification ?? t('assessment.register.notJustified')}
              <Text size="sm" c="var(--apm-muted)">
                {row.decidedBy}, <DateText value={row.decidedAt} />
              </Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The coordinator goes on to the decision, the others to the pages of results. */
function Subject({ row, year }: { row: Difference; year: number }) {
  const t = useT();
  const decides = useHasRole('coordinator');
  const code =
    row.measureCode === null
      ? t('common.task', { no: row.taskNo })
      : rowCode(t, { measureCode: row.measureCode, actionNo: row.actionNo });
  return (
    <>
      {decides ? (
        <TextLink
          to="/valdymas/vertinimas/$year"
          params={{ year: String(year) }}
          search={{ eilute: row.id }}
          className="nowrap"
        >
          {code}
        </TextLink>
      ) : row.subject === 'item' ? (
        <TextLink
          to="/komisija/$year/eilute/$itemId"
          params={{ year: String(year), itemId: row.id }}
          className="nowrap"
        >
          {code}
        </TextLink>
      ) : (
        <strong className="nowrap">{code}</strong>
      )}{' '}
      <span lang="lt">{row.title}</span>
    </>
  );
}

function Result({ row }: { row: Difference }) {
  const t = useT();
  const unit = isShare(row.unit) ? '%' : null;
  return (
    <>
      <Num value={row.achieved} unit={unit} unknown={t('assessment.noNumber')} />
      {row.target !== null && (
        <>
          {' '}
          {t('assessment.of')} <Num value={row.target} unit={unit} />
        </>
      )}
      {row.deviationPercent !== null && (
        <Text size="sm" c="var(--apm-muted)">
          {t('assessment.deviation')} <Deviation value={row.deviationPercent} />
        </Text>
      )}
    </>
  );
}
