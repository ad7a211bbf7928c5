import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import { assessmentQuery } from '@/api/results';
import type { Assessment } from '@/api/types';
import { EmptyState, Loaded, PageHeader, PrintButton, rowCode } from '@/components';
import { NotFoundPage } from '@/app/pages';
import { ItemFollowUps } from '@/features/followUps/components/ItemFollowUps';
import { useHasRole } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { formatMoney } from '@/lib/format';
import { lowerFirst } from '@/lib/text';
import { BulletBar } from '../components/BulletBar';
import { ExecutorParts } from '../components/ExecutorParts';
import { Life } from '../components/Life';
import { Verdicts } from '../components/Verdicts';
import { bulletOf, factsSentence } from '../facts';
import { usePlanYear } from '../usePlanYear';
import { lifeQuery } from '../life';
import classes from './ItemPage.module.css';

export function ItemPage() {
  const { year, itemId } = useParams({ from: '/signed-in/komisija/$year/eilute/$itemId' });
  const { planYear } = usePlanYear(Number(year));
  if (!planYear) return <NotFoundPage />;
  return <Item key={itemId} planYear={planYear} itemId={itemId} />;
}

function Item({ planYear, itemId }: { planYear: PlanYear; itemId: string }) {
  const t = useT();
  const { versija } = useSearch({ from: '/signed-in/komisija/$year/eilute/$itemId' });
  const query = useQuery(assessmentQuery(itemId, planYear.year, versija));
  const follows = useHasRole('coordinator');
  const year = String(planYear.year);
  return (
    <>
      {!query.data && <PageHeader title={t('dashboard.item.loading', { year })} />}
      <Loaded query={query}>
        {(item) => (
          <>
            <PageHeader
              title={item.title}
              titleLang="lt"
              documentTitle={t('dashboard.item.documentTitle', { code: rowCode(t, item), year })}
              crumbs={[
                { label: t('dashboard.crumb', { year }), to: '/komisija', search: { metai: planYear.year } },
                {
                  label: t('common.task', { no: item.taskNo }),
                  to: '/komisija/$year/uzdavinys/$no',
                  params: { year, no: String(item.taskNo) },
                },
              ]}
              lead={
                <>
                  <span>{t('dashboard.item.lead', { code: rowCode(t, item), year })}</span>
                  {item.parentTitle && (
                    <span>
                      {' · '}
                      {t('dashboard.item.measure')} <span lang="lt">{item.parentTitle}</span>
                    </span>
                  )}
                </>
              }
              actions={<PrintButton />}
            />
            <div className={classes.page}>
              <Criterion item={item} />
              <Verdicts item={item} />
              <Facts item={item} />
              <ExecutorParts item={item} />
              <Life itemId={itemId} current={item.year} />
              {follows && <ItemFollowUps itemId={itemId} />}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

/** Target against achieved, as a sentence and as a bar. */
function Criterion({ item }: { item: Assessment }) {
  const t = useT();
  const { data: life } = useQuery(lifeQuery(item.itemId));
  const lastYear = life?.years.find(({ year }) => year === item.year - 1);
  const bullet = bulletOf(
    item.facts,
    lastYear ? { unit: lastYear.criterion.unit, achieved: lastYear.achieved } : null,
  );
  const sentence = factsSentence(t, item.facts);
  const { deadline, achievedDate, unit } = item.facts;
  return (
    <section aria-labelledby="kriterijus" className={classes.box}>
      <h2 id="kriterijus" className={classes.title}>
        {t('results.criterion')}
      </h2>
      <p className={classes.text}>
        {item.criterionText ? <span lang="lt">{item.criterionText}</span> : t('dashboard.item.noCriterion')}
      </p>
      {sentence && (
        <p className={classes.finding}>
          {sentence}
          {bullet?.lastYear != null && ` ${t('dashboard.facts.lastYear', { value: bullet.lastYear })}`}
        </p>
      )}
      {bullet && sentence && <BulletBar bullet={bullet} label={sentence} />}
      <dl className="facts">
        {unit && (
          <>
            <dt>{t('results.unit')}</dt>
            <dd lang="lt">{unit}</dd>
          </>
        )}
        {deadline && (
          <>
            <dt>{t('results.deadline')}</dt>
            <dd>{deadline}</dd>
          </>
        )}
        {(deadline || achievedDate) && (
          <>
            <dt>{t('results.doneOn')}</dt>
            <dd>{achievedDate ?? t('results.noDate')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Facts({ item }: { item: Assessment }) {
  const t = useT();
  const amount = (value: number | null) => (value === null ? t('results.unknownMoney') : formatMoney(value));
  return (
    <section aria-labelledby="priezastys" className={classes.box}>
      <h2 id="priezastys" className={classes.title}>
        {t('dashboard.item.reasonsAndMoney')}
      </h2>
      <dl className="facts">
        <dt>{t('results.reason')}</dt>
        <dd>
          {item.reasons.length > 0
            ? item.reasons
                .map((code) => t(`terms.reason.${code}`))
                .map((text, index) => (index === 0 ? text : lowerFirst(text)))
                .join('; ')
            : t(item.status === 'implemented' ? 'dashboard.item.noReasonNeeded' : 'dashboard.item.noReason')}
        </dd>
        <dt>{t('results.plannedMoney')}</dt>
        <dd>{item.plannedEur === null ? t('results.noPlannedMoney') : amount(item.plannedEur)}</dd>
        <dt>{t('results.spentMoney')}</dt>
        <dd>{amount(item.spentEur)}</dd>
      </dl>
      {item.children.length === 0 && <EmptyState title={t('dashboard.item.noExecutors')} />}
    </section>
  );
}
