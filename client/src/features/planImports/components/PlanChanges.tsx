import { Paper, Text, Title } from '@mantine/core';
import type { PlanSummary } from '@/api/types';
import { EmptyState, TableRegion } from '@/components';
import { useHasText, useT } from '@/i18n';
import type { Import } from '../importState';
import { pathOf, rowId, type DraftRow } from '../rows';
import type { PlanChangeKind } from '../types';
import { citeOf } from './cite';
import classes from './planImports.module.css';

const kinds: PlanChangeKind[] = ['changed', 'added', 'absent', 'resultDiffers'];

/** What of the plan the file would change: was, becomes. */
export function PlanChanges({
  plan,
  current,
  rows,
}: {
  plan: PlanSummary;
  current: Import;
  rows: DraftRow[];
}) {
  const t = useT();
  const has = useHasText();
  const changes = current.changes ?? [];
  if (changes.length === 0) {
    return (
      <EmptyState title={t('planImports.changes.none')}>
        <Text>{t('planImports.changes.noneText')}</Text>
      </EmptyState>
    );
  }
  const nameOf = (cite: string) => {
    const path = pathOf(rows, cite);
    const row = path && rows.find(({ id }) => id === rowId(path));
    return row ? citeOf(t, row) : cite;
  };
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="pakeitimai">
      <Title order={2} id="pakeitimai" size="h3">
        {t('planImports.changes.title', { count: changes.length })}
      </Title>
      <Text lang="lt">{plan.title}</Text>
      {current.mended && <Text>{t('planImports.changes.stale')}</Text>}
      {kinds.map((kind) => {
        const own = changes.filter((change) => change.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <Title order={3} size="h4" mt="sm">
              {t(`planImports.changes.${kind}`, { count: own.length })}
            </Title>
            {has(`planImports.changes.${kind}Text`) && (
              <Text size="sm" c="var(--apm-muted)">
                {t(`planImports.changes.${kind}Text`)}
              </Text>
            )}
            <TableRegion label={t(`planImports.changes.${kind}`, { count: own.length })}>
              <table className={classes.changes}>
                <thead>
                  <tr>
                    <th scope="col">{t('planImports.changes.row')}</th>
                    <th scope="col">{t('planImports.changes.field')}</th>
                    <th scope="col">{t('planImports.changes.was')}</th>
                    <th scope="col">{t('planImports.changes.becomes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map(({ row, year, field, was, becomes }) => (
                    <tr key={`${row}/${year}/${field}/${becomes}`}>
                      <th scope="row">{nameOf(row)}</th>
                      <td>
                        {has(`planImports.field.${field}`) ? t(`planImports.field.${field}`) : field}
                        {year !== null && `, ${t('common.year', { year: String(year) })}`}
                      </td>
                      <td lang="lt">{was ?? t('planImports.changes.nothing')}</td>
                      <td lang="lt">{becomes ?? t('planImports.changes.nothing')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          </div>
        );
      })}
    </Paper>
  );
}
