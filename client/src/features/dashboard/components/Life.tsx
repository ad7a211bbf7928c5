import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlannedItem } from '@/api/amendments';
import { BlockSkeleton, Loaded, Money, Num, rowCode, StatusBadge, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { lowerFirst } from '@/lib/text';
import { isShare } from '@/lib/units';
import { lifeQuery, type Life as ItemLife, type LifeYear } from '../life';
import { LifeExecutors } from './LifeExecutors';
import { LifeWordings } from './LifeWordings';
import { MiniBar } from './MiniBar';
import classes from './Life.module.css';

/** The row through all its years, in this plan and in those it continues. */
export function Life({ itemId, current }: { itemId: string; current: number }) {
  const t = useT();
  const query = useQuery(lifeQuery(itemId));
  return (
    <section aria-labelledby="istorija" className={classes.box}>
      <h2 id="istorija" className={classes.title}>
        {t('dashboard.life.title')}
      </h2>
      <Loaded query={query} skeleton={<BlockSkeleton height={160} />}>
        {(life) => (
          <>
            <Neighbours life={life} />
            <Years life={life} current={current} />
            <LifeWordings years={life.years} />
            <LifeExecutors years={life.years} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Links to the rows of other plans that this one continues, or that continue it. */
function Neighbours({ life: { line, itemId, years } }: { life: ItemLife }) {
  const t = useT();
  const own = line.findIndex((item) => item.itemId === itemId);
  const latestYear = (item: PlannedItem) => years.findLast((year) => year.itemId === item.itemId)?.year;
  return line.map((item, index) => {
    if (index === own) return null;
    const year = latestYear(item);
    const name = t('dashboard.life.lineItem', {
      code: rowCode(t, item),
      from: String(item.periodFrom),
      to: String(item.periodTo),
    });
    return (
      <p key={item.itemId} className={classes.neighbour}>
        {t(index < own ? 'dashboard.life.continues' : 'dashboard.life.continuedBy')}{' '}
        {year ? (
          <Link to="/komisija/$year/eilute/$itemId" params={{ year: String(year), itemId: item.itemId }}>
            {name}
          </Link>
        ) : (
          name
        )}{' '}
        <span lang="lt">{item.title}</span>
      </p>
    );
  });
}

function Years({ life, current }: { life: ItemLife; current: number }) {
  const t = useT();
  const scale = Math.max(...life.years.flatMap((year) => [year.achieved ?? 0, year.criterion.target ?? 0]));
  return (
    <TableRegion label={t('dashboard.life.table')}>
      <Table>
        <caption className="visually-hidden">{t('dashboard.life.table')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('results.yearColumn')}</Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.target')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.achieved')}
            </Table.Th>
            <Table.Th scope="col">{t('results.verdict')}</Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.plannedMoney')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.spentMoney')}
            </Table.Th>
            <Table.Th scope="col">{t('dashboard.life.reasons')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {life.years.map((year) => (
            <Table.Tr key={`${year.itemId}/${year.year}`}>
              <Table.Th scope="row">
                {year.year === current && year.itemId === life.itemId ? (
                  String(year.year)
                ) : (
                  <Link
                    to="/komisija/$year/eilute/$itemId"
                    params={{ year: String(year.year), itemId: year.itemId }}
                  >
                    {String(year.year)}
                  </Link>
                )}
                {!year.published && <span className={classes.mark}>{t('dashboard.life.unpublished')}</span>}
              </Table.Th>
              <Cells year={year} scale={scale} />
            </Table.Tr>
          ))}
          {life.hiddenYears.map((year) => (
            <Table.Tr key={year}>
              <Table.Th scope="row">{String(year)}</Table.Th>
              <Table.Td colSpan={6} className={classes.missing}>
                {t('dashboard.life.hidden')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableRegion>
  );
}

function Cells({ year, scale }: { year: LifeYear; scale: number }) {
  const t = useT();
  const { criterion, achieved, achievedDate } = year;
  const unit = isShare(criterion.unit) ? '%' : null;
  return (
    <>
      <Table.Td className="num">
        {criterion.target === null && criterion.deadline ? (
          <span className="nowrap">{criterion.deadline}</span>
        ) : (
          <Num value={criterion.target} unit={unit} unknown={t('results.noTarget')} />
        )}
        {criterion.span && (
          <span className={classes.mark}>
            {t('common.span.together', { years: `${criterion.span.from}–${criterion.span.to}` })}
          </span>
        )}
        {year.isAssumption && <span className={classes.mark}>{t('dashboard.life.carriedOver')}</span>}
      </Table.Td>
      <Table.Td className="num">
        {achieved === null && achievedDate ? (
          <span className="nowrap">{achievedDate}</span>
        ) : (
          <Num value={achieved} unit={unit} />
        )}
        {criterion.target !== null && scale > 0 && (
          <MiniBar achieved={achieved} target={criterion.target} scale={scale} />
        )}
      </Table.Td>
      <Table.Td>
        <StatusBadge status={year.status} origin={year.statusOrigin} />
      </Table.Td>
      <Table.Td className="num">
        <Money value={year.plannedEur} unknown={t('results.noPlannedMoney')} />
      </Table.Td>
      <Table.Td className="num">
        <Money value={year.spentEur} unknown={t('results.unknownMoney')} />
      </Table.Td>
      <Table.Td>
        {year.reasons
          .map((code) => t(`terms.reason.${code}`))
          .map((text, index) => (index === 0 ? text : lowerFirst(text)))
          .join('; ')}
      </Table.Td>
    </>
  );
}
