import type { AnnexFilter } from '@/api/results';
import type { Translate } from '@/i18n';
import type { AnnexSearch } from './routes';

/** What the address asks for, in the words of the API: the table and the files use the same. */
export const filterOf = ({ uzdavinys, busena, vykdytojas, q }: AnnexSearch): AnnexFilter => ({
  task: uzdavinys,
  status: busena,
  executor: vykdytojas,
  q,
});

export const isFiltered = (filter: AnnexFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined);

/** The filters in force as one sentence, for paper and for an empty table. */
export function filterSentence(t: Translate, filter: AnnexFilter, executorName: string | undefined): string {
  const parts = [
    filter.task !== undefined && t('common.task', { no: filter.task }),
    filter.status && t('annex.filtered.status', { status: t(`terms.status.${filter.status}`) }),
    filter.executor && t('annex.filtered.executor', { name: executorName ?? filter.executor }),
    filter.q && t('annex.filtered.q', { q: filter.q }),
  ].filter((part): part is string => !!part);
  return parts.length > 0 ? t('annex.filtered.sentence', { filters: parts.join('; ') }) : '';
}
