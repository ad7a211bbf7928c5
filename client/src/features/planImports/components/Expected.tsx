import { Text, Title } from '@mantine/core';
import { TableRegion } from '@/components';
import { useT } from '@/i18n';
import classes from './planImports.module.css';

const annex = ['code', 'measure', 'institution', 'criterion', 'result'];
const plan = ['measureCoded', 'institution', 'criterion', 'money'];

/** What tables are understood, and in what words criteria may stand in them. The wording is that of the documents. */
export function Expected() {
  const t = useT();
  return (
    <details className={classes.expected}>
      <summary>{t('planImports.expected.title')}</summary>
      <Text mt="xs">{t('planImports.expected.text')}</Text>
      <Columns title={t('planImports.expected.annex')} columns={annex} />
      <Columns title={t('planImports.expected.plan')} columns={plan} />
      <Title order={3} size="h4" mt="sm">
        {t('planImports.expected.words')}
      </Title>
      <ul>
        {[1, 2, 3, 4, 5, 6].map((no) => (
          <li key={no}>
            <span lang="lt">{t(`planImports.expected.example.${no}`)}</span>
            {' – '}
            {t(`planImports.expected.meaning.${no}`)}
          </li>
        ))}
      </ul>
      <Text>{t('planImports.expected.executors')}</Text>
    </details>
  );
}

function Columns({ title, columns }: { title: string; columns: string[] }) {
  const t = useT();
  return (
    <>
      <Title order={3} size="h4" mt="sm">
        {title}
      </Title>
      <TableRegion label={title}>
        <table className={classes.columns}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`planImports.expected.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr lang="lt">
              {columns.map((column) => (
                <td key={column}>{t(`planImports.expected.cell.${column}`)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}
