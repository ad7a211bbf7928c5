import { Alert } from '@mantine/core';
import { useT } from '@/i18n';
import { formatDateTime } from '@/lib/format';
import type { Determination } from '../api';

/** Somebody decided in the meantime: what, who and when, beside what was typed here. */
export function OthersDecision({ determination }: { determination: Determination | null | undefined }) {
  const t = useT();
  return (
    <Alert role="alert" color="red" variant="outline" my="sm" title={t('problems.version_stale')}>
      {determination &&
        t('assessment.othersDecision', {
          name: determination.decidedBy,
          date: formatDateTime(determination.decidedAt),
          status: t(`terms.status.${determination.status}`),
        })}
    </Alert>
  );
}
