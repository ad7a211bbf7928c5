import { ActText, ChangeTable } from '@/components';
import { useT } from '@/i18n';
import { wordedAnew, type LifeYear } from '../life';
import classes from './Life.module.css';

/** Where the words changed from one year to the next, and by which act within a year. */
export function LifeWordings({ years }: { years: LifeYear[] }) {
  const t = useT();
  const anew = wordedAnew(years);
  return (
    <>
      <h3 className={classes.subtitle}>{t('dashboard.life.wording')}</h3>
      {anew.length === 0 && <p>{t('dashboard.life.sameWording')}</p>}
      {anew.map((year) => (
        <article key={`${year.itemId}/${year.year}`} className={classes.wording}>
          <h4 className={classes.year}>{t('dashboard.life.wordedIn', { year: String(year.year) })}</h4>
          <p className={classes.words} lang="lt">
            {year.title}
            {year.criterionText && <span className={classes.criterion}>{year.criterionText}</span>}
          </p>
          {year.amendments.map(({ act, changes }, index) => (
            <div key={`${act.id}/${index}`}>
              <p className={classes.act}>
                <ActText act={act} />
              </p>
              <ChangeTable
                changes={changes}
                label={t('dashboard.life.changes', { act: `${act.legalBasis}, ${act.date}` })}
              />
            </div>
          ))}
        </article>
      ))}
    </>
  );
}
