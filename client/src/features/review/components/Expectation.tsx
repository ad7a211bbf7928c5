import { Paper, Text, Title } from '@mantine/core';
import type { Obligation } from '@/api/obligations';
import {
  AskedThenNote,
  DateText,
  Money,
  Num,
  OfficialText,
  SpanText,
  StatusBadge,
  Unknown,
} from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import classes from './review.module.css';

/** What the plan asks of this executor, and what it answered a year ago. */
export function Expectation({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const { criterion, planned, lastYear } = obligation;
  return (
    <div className={classes.aside}>
      <Paper component="section" withBorder p="md" aria-labelledby="tikimasi">
        <Title order={2} id="tikimasi" size="h3" mb="xs">
          {t('review.expected')}
        </Title>
        <Text mb="xs" lang="lt">
          {obligation.title}
        </Text>
        {obligation.parentTitle && (
          <Text size="sm" c="var(--apm-muted)" mb="xs">
            {t('review.measure', { title: obligation.parentTitle })}
          </Text>
        )}
        <dl className="facts">
          <dt>{t('review.criterion')}</dt>
          <dd>
            {obligation.criterionText ? (
              <span lang="lt">{obligation.criterionText}</span>
            ) : (
              t('terms.kind.none')
            )}
          </dd>
          <dt>{t('review.kind')}</dt>
          <dd>{t(`terms.kind.${criterion.kind}`)}</dd>
          <dt>{t('review.planned')}</dt>
          <dd>
            <Planned obligation={obligation} />
          </dd>
          {criterion.unit && !isShare(criterion.unit) && (
            <>
              <dt>{t('review.unit')}</dt>
              <dd lang="lt">{criterion.unit}</dd>
            </>
          )}
          {obligation.span && (
            <>
              <dt>{t('review.span')}</dt>
              <dd>
                <SpanText {...obligation} />
              </dd>
            </>
          )}
          {criterion.deadline && (
            <>
              <dt>{t('review.deadline')}</dt>
              <dd>
                <DateText value={criterion.deadline} />
              </dd>
            </>
          )}
          <dt>{t('review.plannedMoney')}</dt>
          <dd>
            <Money value={planned.eur} unknown={t('review.notStated')} />
          </dd>
        </dl>
        {obligation.askedThen && <AskedThenNote asked={obligation.askedThen} />}
        {obligation.isAssumption && (
          <Text size="sm" mt="xs">
            {t('review.assumption')}
          </Text>
        )}
      </Paper>
      <Paper component="section" withBorder p="md" aria-labelledby="pernai">
        <Title order={2} id="pernai" size="h3" mb="xs">
          {lastYear ? t('review.lastYear', { year: String(lastYear.year) }) : t('review.lastYearNone')}
        </Title>
        {lastYear && <LastYear lastYear={lastYear} unit={criterion.unit} />}
      </Paper>
    </div>
  );
}

function Planned({ obligation: { planned, criterion } }: { obligation: Obligation }) {
  const t = useT();
  if (planned.kind === 'number' && planned.value !== null) {
    return <Num value={planned.value} unit={isShare(criterion.unit) ? '%' : null} />;
  }
  if (planned.kind === 'notStated' && criterion.target !== null) {
    return (
      <>
        <Num value={criterion.target} unit={isShare(criterion.unit) ? '%' : null} /> ({t('review.wholeRow')})
      </>
    );
  }
  return <>{t(`review.plannedKind.${planned.kind}`)}</>;
}

function LastYear({
  lastYear,
  unit,
}: {
  lastYear: NonNullable<Obligation['lastYear']>;
  unit: string | null;
}) {
  const t = useT();
  return (
    <dl className="facts">
      <dt>{t('review.target')}</dt>
      <dd>
        <Num value={lastYear.target} unit={isShare(unit) ? '%' : null} unknown={t('review.notStated')} />
      </dd>
      <dt>{t('review.achieved')}</dt>
      <dd>
        {lastYear.achieved === null && lastYear.achievedDate ? (
          <DateText value={lastYear.achievedDate} />
        ) : (
          <Num value={lastYear.achieved} unit={isShare(unit) ? '%' : null} unknown={t('review.notStated')} />
        )}
      </dd>
      <dt>{t('review.spent')}</dt>
      <dd>
        <Money value={lastYear.spentEur} unknown={t('review.notStated')} />
      </dd>
      <dt>{t('review.rowStatus')}</dt>
      <dd>
        {lastYear.itemStatus ? <StatusBadge status={lastYear.itemStatus} /> : <Unknown />}
        {lastYear.justification && <Text size="sm">{lastYear.justification}</Text>}
      </dd>
      {lastYear.narrative && (
        <>
          <dt>{t('review.narrative')}</dt>
          <dd>
            <OfficialText text={lastYear.narrative} />
          </dd>
        </>
      )}
    </dl>
  );
}
