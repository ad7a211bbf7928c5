import type { Translate } from '@/i18n';
import type { DraftRow } from '../rows';

/** "1 uždavinys", "01.02.05", "01.02.05, 2 veiksmas". */
export function citeOf(t: Translate, row: DraftRow): string {
  if (row.level === 'task') return t('common.task', { no: row.taskNo });
  const code = row.measureCode || t('planImports.noCode');
  return row.actionNo === null ? code : `${code}, ${t('common.action', { no: row.actionNo })}`;
}
