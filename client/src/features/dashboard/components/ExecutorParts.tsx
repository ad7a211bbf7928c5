import type { Assessment, AssessmentChild } from '@/api/types';
import { isExpected } from '@/api/results';
import { AskedThenNote, OfficialText, StateBadge, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { formatMoney, formatNumber } from '@/lib/format';
import { joinNames, lowerFirst } from '@/lib/text';
import classes from './ExecutorParts.module.css';

const answered = (part: AssessmentChild) =>
  !part.notReported && (part.state === 'submitted' || part.state === 'accepted');

/** Every executor's part in its own words; who sent nothing is named at the end, as in the printed annex. */
export function ExecutorParts({ item }: { item: Assessment }) {
  const t = useT();
  const parts = item.children.filter(answered);
  const silent = item.children.filter((part) => !answered(part));
  const names = (some: AssessmentChild[]) =>
    joinNames(
      some.map((part) => part.executorName),
      t('results.and'),
    );
  const notReported = silent.filter((part) => part.notReported);
  const nothing = silent.filter((part) => !part.notReported && !isExpected(part));
  const waiting = silent.filter((part) => !part.notReported && isExpected(part));
  if (item.children.length === 0) return null;
  return (
    <section aria-labelledby="dalys" className={classes.box}>
      <h2 id="dalys" className={classes.title}>
        {t('dashboard.parts.title', {
          answered: parts.length,
          all: parts.length + notReported.length + waiting.length,
        })}
      </h2>
      {parts.map((part) => (
        <Part key={part.obligationId} part={part} />
      ))}
      {notReported.length > 0 && (
        <p className={classes.silent}>
          <strong>{t('dashboard.parts.notReported')}</strong> <span lang="lt">{names(notReported)}</span>.{' '}
          {t('dashboard.parts.notReportedNote')}
        </p>
      )}
      {waiting.length > 0 && (
        <div className={classes.silent}>
          <strong>{t('dashboard.parts.waiting')}</strong>
          <ul>
            {waiting.map((part) => (
              <li key={part.obligationId}>
                <span lang="lt">{part.executorName}</span> <StateBadge state={part.state} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {nothing.length > 0 && (
        <p className={classes.silent}>
          <strong>{t('dashboard.parts.nothing')}</strong> <span lang="lt">{names(nothing)}</span>.
        </p>
      )}
    </section>
  );
}

function Part({ part }: { part: AssessmentChild }) {
  const t = useT();
  const { achieved, achievedDate } = part.facts;
  return (
    <article className={classes.part}>
      <h3 className={classes.name} lang="lt">
        {part.executorName}
      </h3>
      <div className={classes.badges}>
        <StatusBadge status={part.status} />
        {part.state !== 'accepted' && <StateBadge state={part.state} />}
      </div>
      {part.text ? (
        <blockquote className={classes.quote}>
          <OfficialText text={part.text} />
        </blockquote>
      ) : (
        <p>{t('results.noText')}</p>
      )}
      {part.askedThen && <AskedThenNote asked={part.askedThen} />}
      <dl className={`facts ${classes.facts}`}>
        <dt>{t('results.planned')}</dt>
        <dd>
          {part.plannedKind === 'number' && part.plannedValue !== null
            ? formatNumber(part.plannedValue)
            : t(`results.plannedKind.${part.plannedKind}`)}
        </dd>
        <dt>{t('results.achieved')}</dt>
        <dd>{achieved === null ? (achievedDate ?? t('results.noValue')) : formatNumber(achieved)}</dd>
        {part.claimedStatus && part.claimedStatus !== part.status && (
          <>
            <dt>{t('terms.verdict.claimed')}</dt>
            <dd>{t(`terms.status.${part.claimedStatus}`)}</dd>
          </>
        )}
        {part.reasons.length > 0 && (
          <>
            <dt>{t('results.reason')}</dt>
            <dd>
              {part.reasons
                .map((code) => t(`terms.reason.${code}`))
                .map((text, index) => (index === 0 ? text : lowerFirst(text)))
                .join('; ')}
            </dd>
          </>
        )}
        <dt>{t('results.spent')}</dt>
        <dd>{part.spentEur === null ? t('results.unknownMoney') : formatMoney(part.spentEur)}</dd>
        <dt>{t('results.why')}</dt>
        <dd>{part.explanation}</dd>
      </dl>
    </article>
  );
}
