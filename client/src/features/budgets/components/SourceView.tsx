import { Table } from '@mantine/core';
import { Money, MoneyBar, StatusBadge, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { formatPercent } from '@/lib/format';
import type { YearMoney } from '../api';
import { enoughKnown } from '../views';
import classes from './budgets.module.css';

export function SourceView({ data }: { data: YearMoney }) {
  const t = useT();
  const year = String(data.year);
  const largest = Math.max(1, ...data.sources.map(({ spent }) => spent.eur ?? 0));
  return (
    <>
      <section aria-labelledby="saltiniai">
        <h2 id="saltiniai">{t('budgets.view.saltiniai')}</h2>
        <p>{t('budgets.sources.noPlan')}</p>
        <ul className={classes.tasks}>
          {data.sources.map(({ source, spent }) => (
            <li key={source}>
              <h3 className={classes.task}>{t(`terms.source.${source}`)}</h3>
              <MoneyBar label={t('results.spent')} value={spent.eur} largest={largest} kind="spent" />
            </li>
          ))}
        </ul>
        <TableRegion label={t('budgets.sources.table', { year })}>
          <Table className={classes.table}>
            <caption className="visually-hidden">{t('budgets.sources.table', { year })}</caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('budgets.source')}</Table.Th>
                <Table.Th scope="col" className="num">
                  {t('budgets.allocated')}
                </Table.Th>
                <Table.Th scope="col" className="num">
                  {t('results.spent')}
                </Table.Th>
                <Table.Th scope="col" className="num">
                  {t('budgets.sources.rows')}
                </Table.Th>
                <Table.Th scope="col">{t('budgets.explanation')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.sources.map(({ source, allocated, spent, explanation }) => (
                <Table.Tr key={source}>
                  <Table.Th scope="row">{t(`terms.source.${source}`)}</Table.Th>
                  <Table.Td className="num">
                    <Money value={allocated.eur} />
                  </Table.Td>
                  <Table.Td className="num">
                    <Money value={spent.eur} />
                  </Table.Td>
                  <Table.Td className="num">{spent.coverage.reported}</Table.Td>
                  <Table.Td className={classes.words}>{explanation}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableRegion>
      </section>
      <Flows data={data} />
    </>
  );
}

/** From source over task to result: worth showing only when nearly all of the money is known. */
function Flows({ data }: { data: YearMoney }) {
  const t = useT();
  const { reported, expected } = data.plan.budget.spent.coverage;
  const known = expected === 0 ? 0 : reported / expected;
  const caption = t('budgets.flows.table', { year: String(data.year) });
  return (
    <section aria-labelledby="srautai">
      <h2 id="srautai">{t('budgets.flows.title')}</h2>
      {known < enoughKnown ? (
        <p>
          {t('budgets.flows.tooLittle', {
            known: formatPercent(known * 100),
            needed: formatPercent(enoughKnown * 100),
          })}
        </p>
      ) : (
        <TableRegion label={caption}>
          <Table className={classes.table}>
            <caption className="visually-hidden">{caption}</caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('budgets.source')}</Table.Th>
                <Table.Th scope="col">{t('budgets.task')}</Table.Th>
                <Table.Th scope="col">{t('results.verdict')}</Table.Th>
                <Table.Th scope="col" className="num">
                  {t('results.spent')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.flows.map(({ source, taskNo, status, spentEur }) => (
                <Table.Tr key={`${source}-${taskNo}-${status}`}>
                  <Table.Th scope="row">{t(`terms.source.${source}`)}</Table.Th>
                  <Table.Td>{t('common.task', { no: taskNo })}</Table.Td>
                  <Table.Td>
                    <StatusBadge status={status} />
                  </Table.Td>
                  <Table.Td className="num">
                    <Money value={spentEur} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableRegion>
      )}
    </section>
  );
}
