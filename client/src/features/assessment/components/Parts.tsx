import { Text } from '@mantine/core';
import type { Assessment } from '@/api/types';
import { Money, OfficialText, StateBadge, StatusBadge, TextLink } from '@/components';
import { useHasText, useT } from '@/i18n';
import classes from './assessment.module.css';

/** What stands out, and each executor's part in its own words. */
export function Parts({ assessment }: { assessment: Assessment }) {
  const t = useT();
  const has = useHasText();
  const flags = assessment.flags.filter((flag) => has(`assessment.flag.${flag}`));
  return (
    <>
      {flags.length > 0 && (
        <ul className={classes.flags}>
          {flags.map((flag) => (
            <li key={flag}>{t(`assessment.flag.${flag}`)}</li>
          ))}
        </ul>
      )}
      {assessment.children.length > 0 && (
        <details className={classes.parts} open={assessment.children.length <= 2}>
          <summary>{t('assessment.parts', { count: assessment.children.length })}</summary>
          <ul>
            {assessment.children.map((part) => (
              <li key={part.obligationId}>
                <div className={classes.partHead}>
                  <TextLink
                    to="/valdymas/perziura/$obligationId"
                    params={{ obligationId: part.obligationId }}
                    search={{ metai: assessment.year, busena: 'visos' }}
                  >
                    {part.executorName}
                  </TextLink>
                  <StatusBadge status={part.status} />
                  <StateBadge state={part.state} />
                </div>
                <Text size="sm">{part.explanation}</Text>
                {part.reasons.length > 0 && (
                  <Text size="sm">
                    {t('assessment.reasons')}:{' '}
                    {part.reasons.map((code) => t(`terms.reason.${code}`)).join('; ')}
                  </Text>
                )}
                <Text size="sm">
                  {t('assessment.spent')}: <Money value={part.spentEur} unknown={t('assessment.notStated')} />
                </Text>
                {part.text && <OfficialText text={part.text} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
