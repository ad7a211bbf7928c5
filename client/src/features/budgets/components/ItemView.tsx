import { useSearch } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import { EmptyState, RowCode, rowCode, TextLink } from '@/components';
import { useT } from '@/i18n';
import type { ItemMoney, YearMoney } from '../api';
import { MoneyTable } from './MoneyTable';
import { NoteOf } from './NoteOf';
import classes from './budgets.module.css';

/** Measures and actions; those of which nothing is known are shown when asked for. */
export function ItemView({ data, planYear }: { data: YearMoney; planYear: PlanYear }) {
  const t = useT();
  const { visos } = useSearch({ from: '/signed-in/lesos' });
  const known = data.items.filter(isKnown);
  const shown = visos ? data.items : known;
  return (
    <section aria-labelledby="eilutes">
      <h2 id="eilutes">{t('budgets.view.eilutes')}</h2>
      <p>
        {t('budgets.items.known', { known: known.length, all: data.items.length })}{' '}
        <TextLink
          to="/lesos"
          search={{ metai: data.year, rodyti: 'eilutes', visos: visos ? undefined : true }}
          resetScroll={false}
          className="no-print"
        >
          {t(visos ? 'budgets.items.onlyKnown' : 'budgets.items.showAll')}
        </TextLink>
      </p>
      {shown.length === 0 ? (
        <EmptyState title={t('budgets.items.none')} />
      ) : (
        <MoneyTable
          caption={t('budgets.items.table', { year: String(data.year) })}
          subject={t('budgets.item')}
          explained
          rows={shown.map((item) => ({
            key: item.id,
            label: (
              <>
                <RowCode row={item} />
                <span className={classes.text} lang="lt">
                  {item.title}
                </span>
              </>
            ),
            figures: item.budget,
            note: <NoteOf planYear={planYear} subjectId={item.id} name={rowCode(t, item)} note={item.note} />,
          }))}
        />
      )}
    </section>
  );
}

const isKnown = ({ budget, note }: ItemMoney): boolean =>
  budget.plannedEur !== null ||
  budget.allocated.eur !== null ||
  budget.spent.eur !== null ||
  note.text !== null;
