import type { Coverage } from '@/api/types';
import { Money, Percent } from '@/components';
import { useT } from '@/i18n';
import type { Figures as Numbers } from '../api';
import classes from './budgets.module.css';

interface Props {
  figures: Numbers;
  /** How many measures and actions gave an amount. */
  itemCoverage?: Coverage;
}

/** Planned, allocated and spent beside each other, with what they say in words. */
export function Figures({ figures, itemCoverage }: Props) {
  const t = useT();
  const { coverage } = figures.spent;
  return (
    <>
      <dl className={classes.figures}>
        <div>
          <dt>{t('results.planned')}</dt>
          <dd>
            <Money value={figures.plannedEur} unknown={t('budgets.notStated')} />
          </dd>
        </div>
        <div>
          <dt>{t('budgets.allocated')}</dt>
          <dd>
            <Money value={figures.allocated.eur} />
          </dd>
          <RowsThatGave coverage={figures.allocated.coverage} />
        </div>
        <div>
          <dt>{t('results.spent')}</dt>
          <dd>
            <Money value={figures.spent.eur} />
          </dd>
          <RowsThatGave coverage={coverage} />
          {itemCoverage && <dd className={classes.coverage}>{t('budgets.ofItems', { ...itemCoverage })}</dd>}
        </div>
        <div>
          <dt>{t('budgets.share')}</dt>
          <dd>
            <Percent value={figures.share === null ? null : figures.share * 100} />
          </dd>
        </div>
      </dl>
      <p className={classes.explanation}>{figures.explanation}</p>
    </>
  );
}

function RowsThatGave({ coverage }: { coverage: Coverage }) {
  const t = useT();
  return <dd className={classes.coverage}>{t('results.coverage', { ...coverage })}</dd>;
}
