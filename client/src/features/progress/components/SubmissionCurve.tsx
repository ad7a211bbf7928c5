import { ChartFigure, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { daysUntil, formatPercent } from '@/lib/format';
import type { Coverage, Curve } from '../coverage';
import { curveTable, domainOf, shareAt, stepPath } from '../curve';
import classes from './coverage.module.css';

const width = 640;
const height = 200;

/** Will the date be met: what came in day by day against it, beside the year before. */
export function SubmissionCurve({ coverage }: { coverage: Coverage }) {
  const t = useT();
  const { curve, previous, totals, year, dueOn } = coverage;
  const left = daysUntil(dueOn, new Date(`${coverage.asOf}T12:00:00Z`));
  const came = curve.points.at(-1)?.total ?? 0;
  const then = previous && previous.points.length > 0 ? shareAt(previous, -left) : null;
  const title = t('progress.curve.title', {
    handedIn: came,
    obligations: totals.obligations,
    share: formatPercent(totals.obligations === 0 ? 0 : (came / totals.obligations) * 100, 0),
  });
  const when =
    left >= 0 ? t('progress.curve.left', { days: left }) : t('progress.curve.past', { days: -left });
  return (
    <ChartFigure
      title={title}
      subtitle={
        <>
          {when}{' '}
          {then !== null &&
            previous &&
            t('progress.curve.then', { year: String(previous.year), share: formatPercent(then * 100, 0) })}
        </>
      }
      table={<CurveTable curve={curve} previous={previous} />}
    >
      <Drawing curve={curve} previous={previous} today={-left} label={title} />
      <p className={classes.legend}>
        <span data-line="now">{t('common.year', { year: String(year) })}</span>
        {previous && <span data-line="then">{t('common.year', { year: String(previous.year) })}</span>}
        <span data-line="due">{t('progress.curve.due', { date: dueOn })}</span>
      </p>
    </ChartFigure>
  );
}

function Drawing({
  curve,
  previous,
  today,
  label,
}: {
  curve: Curve;
  previous: Curve | null;
  today: number;
  label: string;
}) {
  const t = useT();
  const domain = domainOf([curve, previous], today);
  const x = (day: number) => ((day - domain.from) / (domain.to - domain.from)) * width;
  return (
    <svg viewBox={`0 -20 ${width} ${height + 44}`} className={classes.curve} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            x1={0}
            x2={width}
            y1={height * (1 - share)}
            y2={height * (1 - share)}
            className={classes.grid}
          />
          <text x={4} y={height * (1 - share) - 4} className={classes.tick}>
            {formatPercent(share * 100)}
          </text>
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={-8} y2={height} className={classes.dueLine} />
      <text x={x(0)} y={height + 16} textAnchor="middle" className={classes.tick}>
        {t('progress.curve.dueShort')}
      </text>
      {previous && <path d={stepPath(previous, x, height, domain.to)} className={classes.then} />}
      <path d={stepPath(curve, x, height, Math.min(today, domain.to))} className={classes.now} />
    </svg>
  );
}

function CurveTable({ curve, previous }: { curve: Curve; previous: Curve | null }) {
  const t = useT();
  const rows = curveTable(curve, previous);
  return (
    <TableRegion label={t('progress.curve.table')}>
      <table className={classes.weeks}>
        <thead>
          <tr>
            <th scope="col">{t('progress.curve.week')}</th>
            <th scope="col" className="num">
              {t('common.year', { year: String(curve.year) })}
            </th>
            {previous && (
              <th scope="col" className="num">
                {t('common.year', { year: String(previous.year) })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ week, now, then }) => (
            <tr key={week}>
              <th scope="row">{t('progress.curve.weeksToDue', { weeks: week })}</th>
              <td className="num">
                {now}/{curve.obligations}
              </td>
              {previous && (
                <td className="num">
                  {then}/{previous.obligations}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
