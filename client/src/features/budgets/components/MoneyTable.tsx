import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Money, Percent, TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { Figures } from '../api';
import classes from './budgets.module.css';

interface Row {
  key: string;
  label: ReactNode;
  figures: Figures;
  /** Under the explanation. */
  note?: ReactNode;
}

interface Props {
  caption: string;
  /** What the first column names. */
  subject: string;
  rows: Row[];
  /** The explanation in the table; a chart has it beside its bars. */
  explained?: boolean;
}

/** Money as a real table: every amount with how many rows gave it. */
export function MoneyTable({ caption, subject, rows, explained }: Props) {
  const t = useT();
  return (
    <TableRegion label={caption}>
      <Table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{subject}</Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.planned')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('budgets.allocated')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.spent')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('budgets.difference')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('budgets.share')}
            </Table.Th>
            <Table.Th scope="col">{t(explained ? 'budgets.explanation' : 'budgets.coverage')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, figures, note }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td className="num">
                <Money value={figures.plannedEur} unknown={t('budgets.notStated')} />
              </Table.Td>
              <Table.Td className="num">
                <Money value={figures.allocated.eur} />
              </Table.Td>
              <Table.Td className="num">
                <Money value={figures.spent.eur} />
              </Table.Td>
              <Table.Td className="num">
                <Money value={figures.differenceEur} unknown={t('budgets.noDifference')} />
              </Table.Td>
              <Table.Td className="num">
                <Percent
                  value={figures.share === null ? null : figures.share * 100}
                  unknown={t('budgets.noDifference')}
                />
              </Table.Td>
              <Table.Td className={classes.words}>
                {explained ? figures.explanation : t('results.coverage', { ...figures.spent.coverage })}
                {note}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableRegion>
  );
}
