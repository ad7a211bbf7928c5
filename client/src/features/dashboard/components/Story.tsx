import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Money, Num, StatusBadge, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { useStory, type StoryYear } from '../useStory';
import classes from './Story.module.css';

/** The same row through the years of the plan. */
export function Story({ itemId, years, current }: { itemId: string; years: number[]; current: number }) {
  const t = useT();
  const story = useStory(itemId, years);
  return (
    <section aria-labelledby="istorija" className={classes.box}>
      <h2 id="istorija" className={classes.title}>
        {t('dashboard.story.title')}
      </h2>
      <TableRegion label={t('dashboard.story.table')}>
        <Table>
          <caption className="visually-hidden">{t('dashboard.story.table')}</caption>
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
                {t('results.spent')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {story.map((one) => (
              <Table.Tr key={one.year}>
                <Table.Th scope="row">
                  {one.year === current || !one.assessment ? (
                    String(one.year)
                  ) : (
                    <Link to="/komisija/$year/eilute/$itemId" params={{ year: String(one.year), itemId }}>
                      {String(one.year)}
                    </Link>
                  )}
                </Table.Th>
                <Cells one={one} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </TableRegion>
    </section>
  );
}

function Cells({ one: { assessment, missing } }: { one: StoryYear }) {
  const t = useT();
  if (!assessment) {
    return (
      <Table.Td colSpan={4} className={classes.missing}>
        {missing === 'loading' ? t('common.loading') : t(`dashboard.story.${missing}`)}
      </Table.Td>
    );
  }
  const { facts } = assessment;
  const unit = isShare(facts.unit) ? '%' : null;
  return (
    <>
      <Table.Td className="num">
        {facts.target === null && facts.deadline ? (
          facts.deadline
        ) : (
          <Num value={facts.target} unit={unit} unknown={t('results.noTarget')} />
        )}
      </Table.Td>
      <Table.Td className="num">
        {facts.achieved === null && facts.achievedDate ? (
          facts.achievedDate
        ) : (
          <Num value={facts.achieved} unit={unit} />
        )}
      </Table.Td>
      <Table.Td>
        <StatusBadge status={assessment.status} origin={assessment.statusOrigin} />
      </Table.Td>
      <Table.Td className="num">
        <Money value={assessment.spentEur} unknown={t('results.unknownMoney')} />
      </Table.Td>
    </>
  );
}
