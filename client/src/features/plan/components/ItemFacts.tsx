import { Paper, Title } from '@mantine/core';
import { DateText, Money, Num, StateBadge, TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { Item, ItemExecutor } from '../api';
import tableClasses from './table.module.css';

/** A closed year can be read as before, as text. */
export function ItemFacts({ item }: { item: Item }) {
  const t = useT();
  const { criterion } = item;
  const notStated = t('plan.notStated');
  return (
    <Paper withBorder p="md">
      <dl className="facts">
        <dt>{t('plan.criterionText')}</dt>
        <dd lang="lt">{criterion.text ?? notStated}</dd>
        <dt>{t('plan.kind')}</dt>
        <dd>{t(`terms.kind.${criterion.kind}`)}</dd>
        <dt>{t('plan.target')}</dt>
        <dd>
          {criterion.target !== null && `${t(`plan.direction.${criterion.direction}`)} `}
          <Num value={criterion.target} unit={criterion.unit} unknown={notStated} />
        </dd>
        {criterion.span && (
          <>
            <dt>{t('plan.span')}</dt>
            <dd>{t('plan.spanYears', { years: `${criterion.span.from}–${criterion.span.to}` })}</dd>
          </>
        )}
        <dt>{t('plan.deadline')}</dt>
        <dd>
          <DateText value={criterion.deadline} unknown={notStated} />
        </dd>
        <dt>{t('plan.combination')}</dt>
        <dd>{t(`plan.combinationOption.${criterion.combination}`)}</dd>
        <dt>{t('plan.plannedEur')}</dt>
        <dd>
          <Money value={item.plannedEur} unknown={notStated} />
        </dd>
      </dl>
      <Title order={2} size="h3" mt="md" mb="xs">
        {t('plan.executors')}
      </Title>
      <TableRegion label={t('plan.executors')}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('plan.executor')}</th>
              <th scope="col">{t('plan.role')}</th>
              <th scope="col">{t('plan.planned')}</th>
              <th scope="col">{t('plan.plannedEur')}</th>
              <th scope="col">{t('plan.report')}</th>
            </tr>
          </thead>
          <tbody>
            {item.executors.map((executor) => (
              <tr key={executor.code}>
                <th scope="row">{executor.name}</th>
                <td>{t(`plan.roleOption.${executor.role}`)}</td>
                <td>
                  <Planned executor={executor} />
                </td>
                <td>
                  <Money value={executor.plannedEur} unknown={notStated} />
                </td>
                <td>
                  <StateBadge state={executor.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Paper>
  );
}

function Planned({ executor }: { executor: ItemExecutor }) {
  const t = useT();
  return executor.plannedKind === 'number' ? (
    <Num value={executor.plannedValue} />
  ) : (
    <>{t(`plan.plannedOption.${executor.plannedKind}`)}</>
  );
}
