import { Text } from '@mantine/core';
import { DateText } from '@/components';
import { useT } from '@/i18n';
import type { Verdicts } from '../api';
import classes from './assessment.module.css';

/** What stands out about a decision: that the verdicts differ, that the rule has since changed its mind, why and by whom. */
export function OfficialMarks({ verdicts }: { verdicts: Verdicts }) {
  const t = useT();
  const { determination, differs, suggestionChanged } = verdicts;
  return (
    <>
      {differs && <span className={classes.differs}>{t('assessment.differs')}</span>}
      {determination && suggestionChanged && (
        <span className={classes.differs}>
          {t('assessment.changed', { before: t(`terms.status.${determination.suggested}`) })}
        </span>
      )}
      {determination?.justification && <Text size="sm">{determination.justification}</Text>}
      {determination && (
        <Text size="sm" c="var(--apm-muted)">
          {determination.decidedBy}, <DateText value={determination.decidedAt} />
        </Text>
      )}
    </>
  );
}
