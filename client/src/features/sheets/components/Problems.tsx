import { Title } from '@mantine/core';
import { TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { CellProblem } from '../api';
import classes from './sheets.module.css';

/** What could not be taken: where it is in the file and what to do about it. */
export function Problems({ problems }: { problems: CellProblem[] }) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <div>
      <Title order={3} id="klaidos" mb="xs">
        {t('sheets.problems', { count: problems.length })}
      </Title>
      <TableRegion label={t('sheets.problems', { count: problems.length })}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheets.cell')}</th>
              <th scope="col">{t('sheets.column')}</th>
              <th scope="col">{t('sheets.typed')}</th>
              <th scope="col">{t('sheets.whatToDo')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.cell}:${problem.message}`}>
                <th scope="row">
                  {problem.sheet} {problem.cell}
                </th>
                <td>{problem.column}</td>
                <td>{problem.typed ?? t('sheets.empty')}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
