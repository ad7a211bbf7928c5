import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ObligationSummary } from '@/api/obligations';
import { rowCode, StateBadge, useQuantity } from '@/components';
import { useT } from '@/i18n';
import classes from './officer.module.css';

/** One line per row of the plan; the whole line is the link. */
export function RowList({ rows, year }: { rows: ObligationSummary[]; year: number }) {
  const t = useT();
  const quantity = useQuantity();
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            to="/mano/$year/$obligationId"
            params={{ year: String(year), obligationId: row.id }}
            className={classes.row}
          >
            <span className={classes.rowText}>
              <span className={classes.rowTitle} lang="lt">
                {rowCode(t, row)}. {row.title}
              </span>
              <Text component="span" size="sm" c="var(--apm-muted)" display="block">
                {row.target === null
                  ? (row.criterionText ?? t('officer.expected.noCriterion'))
                  : t('officer.expectedShort', { target: quantity(row.target, row.unit) })}
              </Text>
              {row.state === 'returned' && row.returnComment && (
                <span className={classes.returnComment}>{row.returnComment}</span>
              )}
            </span>
            <StateBadge state={row.state} dueState={row.dueState} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
