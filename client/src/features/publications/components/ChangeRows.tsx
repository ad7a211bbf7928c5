import { TableRegion, TextLink } from '@/components';
import { useT, type Translate } from '@/i18n';
import type { RecordChange } from '../api';
import { fieldName, valueText } from '../fields';
import classes from './publications.module.css';

/** Field by field: where, what, from, to. */
export function ChangeRows({ changes, year }: { changes: RecordChange[]; year: number }) {
  const t = useT();
  return (
    <TableRegion label={t('publications.changesTable')}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('publications.changesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('publications.column.row')}</th>
            <th scope="col">{t('publications.column.field')}</th>
            <th scope="col">{t('publications.column.from')}</th>
            <th scope="col">{t('publications.column.to')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={index}>
              <th scope="row">
                {change.itemId ? (
                  <TextLink
                    to="/komisija/$year/eilute/$itemId"
                    params={{ year: String(year), itemId: change.itemId }}
                  >
                    {place(t, change)}
                  </TextLink>
                ) : (
                  place(t, change)
                )}
              </th>
              <td>
                {change.kind === 'changed' ? fieldName(t, change.field) : t(`publications.${change.kind}`)}
              </td>
              <td className={classes.value}>{valueText(t, change.field, change.from)}</td>
              <td className={classes.value}>{valueText(t, change.field, change.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function place(t: Translate, { row, taskNo, measureCode, actionNo, executor }: RecordChange): string {
  if (row === 'year' || row === 'finding') return t(`publications.place.${row}`);
  if (row === 'task') return t('common.task', { no: taskNo ?? 0 });
  return [measureCode, actionNo !== null && t('common.action', { no: actionNo }), executor]
    .filter((part): part is string => !!part)
    .join(', ');
}
