import { Alert, Paper, Text, Title } from '@mantine/core';
import { ChangeTable, DateText, DateTimeText, Money, rowCode, TextLink } from '@/components';
import { useT } from '@/i18n';
import type { AmendedBudget, Amendment } from '../amendments';
import classes from './plan.module.css';
import tableClasses from './table.module.css';

/** One act, with what it changed row by row. */
export function AmendmentCard({ amendment }: { amendment: Amendment }) {
  const t = useT();
  const { items, budgets } = amendment;
  const late = [...new Set([...items, ...budgets].filter((one) => one.retroactive).map(({ year }) => year))];
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={`aktas-${amendment.id}`}>
      <Title order={2} id={`aktas-${amendment.id}`} size="h3">
        <span lang="lt">{amendment.legalBasis}</span>, <DateText value={amendment.date} />
      </Title>
      <Text size="sm" c="var(--apm-muted)" mb="xs">
        {t('plan.amendments.recorded', { who: amendment.recordedBy })}{' '}
        <DateTimeText value={amendment.recordedAt} />
      </Text>
      {late.map((year) => (
        <Alert key={year} variant="outline" color="yellow" mb="sm">
          {t('plan.amendments.late', { year: String(year) })}
        </Alert>
      ))}
      {items.length + budgets.length === 0 && <Text>{t('plan.amendments.nothing')}</Text>}
      {items.map((item) => {
        const name = t('plan.itemTitle', { code: rowCode(t, item), year: String(item.year) });
        return (
          <section key={`${item.itemId}/${item.version}`} className={classes.amended}>
            <h3 className={classes.amendedTitle}>
              <TextLink
                to="/valdymas/planas/$itemId"
                params={{ itemId: item.itemId }}
                search={{ metai: item.year }}
              >
                {name}
              </TextLink>{' '}
              <span lang="lt">{item.title}</span>
            </h3>
            <ChangeTable changes={item.changes} label={t('plan.amendments.changesOf', { name })} />
          </section>
        );
      })}
      {budgets.map((budget, index) => (
        <BudgetChanges key={`${budget.year}/${index}`} budget={budget} />
      ))}
    </Paper>
  );
}

function BudgetChanges({ budget: { year, changes } }: { budget: AmendedBudget }) {
  const t = useT();
  const name = t('plan.budget.title', { year: String(year) });
  return (
    <section className={classes.amended}>
      <h3 className={classes.amendedTitle}>{name}</h3>
      <table className={tableClasses.compare}>
        <caption className="visually-hidden">{t('plan.amendments.changesOf', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('amendment.fieldColumn')}</th>
            <th scope="col">{t('amendment.before')}</th>
            <th scope="col">{t('amendment.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ taskNo, before, after }) => (
            <tr key={taskNo ?? 'planas'}>
              <th scope="row">
                {taskNo === null ? t('plan.budget.whole') : t('common.task', { no: taskNo })}
              </th>
              <td>
                <Money value={before} unknown={t('amendment.none')} />
              </td>
              <td>
                <Money value={after} unknown={t('amendment.none')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
