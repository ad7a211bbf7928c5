import type { Assessment } from '@/api/types';
import { DateText, StatusBadge } from '@/components';
import { useHasText, useT } from '@/i18n';
import classes from './Verdicts.module.css';

/** What the rule suggests, what the executor says and what the ministry decided: three separate things. */
export function Verdicts({ item }: { item: Assessment }) {
  const t = useT();
  const has = useHasText();
  const decision = item.determination;
  return (
    <section aria-labelledby="ivertinimas" className={classes.box}>
      <h2 id="ivertinimas" className={classes.title}>
        {t('results.verdict')}
      </h2>
      <div className={classes.verdicts}>
        <div className={classes.verdict}>
          <h3>{t('terms.verdict.official')}</h3>
          {item.officialStatus ? (
            <StatusBadge status={item.officialStatus} />
          ) : (
            <p>{t('dashboard.item.notDecided')}</p>
          )}
          {decision && (
            <>
              {decision.justification && <p lang="lt">{decision.justification}</p>}
              <p className={classes.muted}>
                {decision.decidedBy}, <DateText value={decision.decidedAt} />
              </p>
              {decision.status !== item.suggestedStatus && (
                <p className={classes.differs}>{t('dashboard.item.differs')}</p>
              )}
            </>
          )}
        </div>
        <div className={classes.verdict}>
          <h3>{t('terms.verdict.suggested')}</h3>
          <StatusBadge status={item.suggestedStatus} />
          <p>{item.explanation}</p>
          {item.flags.filter((flag) => has(`results.flag.${flag}`)).length > 0 && (
            <ul className={classes.flags}>
              {item.flags
                .filter((flag) => has(`results.flag.${flag}`))
                .map((flag) => (
                  <li key={flag}>{t(`results.flag.${flag}`)}</li>
                ))}
            </ul>
          )}
        </div>
        <div className={classes.verdict}>
          <h3>{t('terms.verdict.claimed')}</h3>
          {item.claimedStatus ? (
            <StatusBadge status={item.claimedStatus} />
          ) : (
            <p>{t(item.children.length > 1 ? 'dashboard.item.claimsApart' : 'dashboard.item.noClaim')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
