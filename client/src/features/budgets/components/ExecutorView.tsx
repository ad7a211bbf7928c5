import { useSearch } from '@tanstack/react-router';
import { TextLink } from '@/components';
import { useT } from '@/i18n';
import type { YearMoney } from '../api';
import { MoneyTable } from './MoneyTable';

export function ExecutorView({ data }: { data: YearMoney }) {
  const t = useT();
  const { visos } = useSearch({ from: '/signed-in/lesos' });
  const known = data.executors.filter(
    ({ budget }) => budget.plannedEur !== null || budget.allocated.eur !== null || budget.spent.eur !== null,
  );
  const shown = visos ? data.executors : known;
  return (
    <section aria-labelledby="vykdytojai">
      <h2 id="vykdytojai">{t('budgets.view.vykdytojai')}</h2>
      <p>
        {t('budgets.executors.known', { known: known.length, all: data.executors.length })}{' '}
        <TextLink
          to="/lesos"
          search={{ metai: data.year, rodyti: 'vykdytojai', visos: visos ? undefined : true }}
          resetScroll={false}
          className="no-print"
        >
          {t(visos ? 'budgets.executors.onlyKnown' : 'budgets.executors.showAll')}
        </TextLink>
      </p>
      <MoneyTable
        caption={t('budgets.executors.table', { year: String(data.year) })}
        subject={t('budgets.executor')}
        explained
        rows={shown.map(({ code, name, budget }) => ({
          key: code,
          label: <span lang="lt">{name}</span>,
          figures: budget,
        }))}
      />
    </section>
  );
}
