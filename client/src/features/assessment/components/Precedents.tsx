import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { BlockSkeleton, DateText, Deviation, Num, ProblemAlert, rowCode, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { precedentsQuery, type CalibrationRow, type Precedent, type Precedents as Found } from '../api';
import classes from './assessment.module.css';

interface Props {
  id: string;
  row: CalibrationRow;
  year: number;
  takeFocus: boolean;
  onClose: () => void;
}

/** How cases like this one were decided, beside the decision. */
export function Precedents({ id, row, year, takeFocus, onClose }: Props) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(precedentsQuery(row.itemId, year));

  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  return (
    <aside id={id} aria-labelledby={`${id}-antraste`} className={classes.precedents}>
      <div className={classes.precedentsHead}>
        <Title order={3} size="h4" id={`${id}-antraste`} ref={heading} tabIndex={-1} data-quiet-focus>
          {t('assessment.precedentsOf', { code: rowCode(t, row) })}
        </Title>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {t('assessment.close')}
        </Button>
      </div>
      {error && !data && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!error && !data && <BlockSkeleton height={160} />}
      {data && <List found={data} planTitle={planTitleOf(data)} />}
    </aside>
  );
}

/** Named only where several plans were looked through. */
function planTitleOf({ years }: Found): (planId: string) => string | null {
  const titles = new Map(years.map(({ planId, planTitle }) => [planId, planTitle]));
  return (planId) => (titles.size > 1 ? (titles.get(planId) ?? null) : null);
}

function List({ found, planTitle }: { found: Found; planTitle: (planId: string) => string | null }) {
  const t = useT();
  const years = [...new Set(found.years.map(({ year }) => year))].sort((a, b) => b - a);
  return (
    <>
      <Text size="sm" c="var(--apm-muted)">
        {t(found.ratio === null ? 'assessment.precedentsKindLead' : 'assessment.precedentsLead')}{' '}
        {years.length > 0
          ? t('assessment.precedentsWhere', {
              years: years.map((year) => t('assessment.precedentYear', { year: String(year) })).join(', '),
            })
          : t('assessment.precedentsNowhere')}
      </Text>
      <Text role="status" fw={600} my="xs">
        {found.items.length < found.found
          ? t('assessment.precedentsNearest', { shown: found.items.length, found: found.found })
          : t('assessment.precedentsCount', { count: found.found })}
      </Text>
      <ul className={classes.precedentList}>
        {found.items.map((one) => (
          <li key={`${one.itemId}-${one.year}`}>
            <Case one={one} planTitle={planTitle(one.planId)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Case({ one, planTitle }: { one: Precedent; planTitle: string | null }) {
  const t = useT();
  const unit = isShare(one.unit) ? '%' : null;
  return (
    <>
      <div>
        <strong className="nowrap">
          {rowCode(t, one)}, {t('assessment.precedentYear', { year: String(one.year) })}
        </strong>{' '}
        <span lang="lt">{one.title}</span>
        {planTitle && (
          <Text size="sm" c="var(--apm-muted)" lang="lt">
            {planTitle}
          </Text>
        )}
      </div>
      {one.target !== null && (
        <div>
          <Num value={one.achieved} unit={unit} unknown={t('assessment.noNumber')} /> {t('assessment.of')}{' '}
          <Num value={one.target} unit={unit} />
          {one.deviationPercent !== null && (
            <>
              {' · '}
              <Deviation value={one.deviationPercent} />
            </>
          )}
        </div>
      )}
      <dl className={classes.precedentVerdicts}>
        <dt>{t('assessment.suggestedThen')}</dt>
        <dd>
          <StatusBadge status={one.suggestedStatus} />
        </dd>
        <dt>{t('assessment.decidedThen')}</dt>
        <dd>
          <StatusBadge status={one.officialStatus} />
        </dd>
      </dl>
      {one.differs && <span className={classes.differs}>{t('assessment.decidedOtherwise')}</span>}
      {one.justification && <Text size="sm">{one.justification}</Text>}
      <Text size="sm" c="var(--apm-muted)">
        {one.decidedBy}, <DateText value={one.decidedAt} />
      </Text>
    </>
  );
}
