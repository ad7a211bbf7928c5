import type { Act } from '@/api/amendments';
import { useT } from '@/i18n';
import { DateText } from './values';

/** The act as it is cited, with a word where it came after the year it changed. */
export function ActText({ act }: { act: Pick<Act, 'legalBasis' | 'date' | 'retroactive'> }) {
  const t = useT();
  return (
    <>
      <span lang="lt">{act.legalBasis}</span>, <DateText value={act.date} />
      {act.retroactive && ` (${t('amendment.retroactive')})`}
    </>
  );
}
