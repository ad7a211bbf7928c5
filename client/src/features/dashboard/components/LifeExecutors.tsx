import { Table } from '@mantine/core';
import { Num, StatusBadge, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { executorsOf, type LifeYear } from '../life';
import classes from './Life.module.css';

const few = 8;

/** Who did what in which year; a long list is folded. */
export function LifeExecutors({ years }: { years: LifeYear[] }) {
  const t = useT();
  const executors = executorsOf(years);
  if (executors.length === 0) return null;
  const table = (
    <TableRegion label={t('dashboard.life.executors')}>
      <Table>
        <caption className="visually-hidden">{t('dashboard.life.executors')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('dashboard.life.executor')}</Table.Th>
            {years.map((year) => (
              <Table.Th key={`${year.itemId}/${year.year}`} scope="col">
                {String(year.year)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {executors.map(({ code, name }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row" lang="lt" className={classes.name}>
                {name}
              </Table.Th>
              {years.map((year) => (
                <Table.Td key={`${year.itemId}/${year.year}`}>
                  <Result year={year} code={code} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableRegion>
  );
  return (
    <>
      <h3 className={classes.subtitle}>{t('dashboard.life.executors')}</h3>
      {executors.length <= few ? (
        table
      ) : (
        <details>
          <summary>{t('dashboard.life.executorsShow', { count: executors.length })}</summary>
          {table}
        </details>
      )}
    </>
  );
}

function Result({ year, code }: { year: LifeYear; code: string }) {
  const t = useT();
  const part = year.executors.find(({ executor }) => executor === code);
  if (!part) return <span className={classes.missing}>{t('dashboard.life.notIn')}</span>;
  const unit = isShare(year.criterion.unit) ? '%' : null;
  return (
    <>
      <StatusBadge status={part.status} />
      {part.notReported && <span className={classes.mark}>{t('terms.reason.notReported')}</span>}
      {part.achieved !== null && (
        <span className={classes.mark}>
          {t('results.achieved')}: <Num value={part.achieved} unit={unit} />
        </span>
      )}
      {part.achieved === null && part.achievedDate && (
        <span className={classes.mark}>
          {t('results.doneOn')}: {part.achievedDate}
        </span>
      )}
    </>
  );
}
