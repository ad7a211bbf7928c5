import { Text } from '@mantine/core';
import { DateText, Deviation, Num, Unknown } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import type { CalibrationRow } from '../api';

/** What was achieved of what was meant, and how far that is from it. */
export function Achieved({ row }: { row: CalibrationRow }) {
  const t = useT();
  const { target, achieved, deadline, achievedDate, numerator, denominator } = row.facts;
  const unit = isShare(row.facts.unit) ? '%' : null;
  const share = row.isMunicipal && target === null && numerator !== null && denominator !== null;
  return (
    <>
      {share && t('assessment.municipalShare', { done: numerator, all: denominator })}
      {target !== null && (
        <>
          <Num value={achieved} unit={unit} unknown={t('assessment.noNumber')} /> {t('assessment.of')}{' '}
          <Num value={target} unit={unit} />
        </>
      )}
      {target === null && !share && achieved !== null && <Num value={achieved} unit={unit} />}
      {target === null && !share && achieved === null && !deadline && (
        <Unknown text={t('assessment.noNumber')} />
      )}
      {row.deviationPercent !== null && (
        <Text size="sm" c="var(--apm-muted)">
          {t('assessment.deviation')} <Deviation value={row.deviationPercent} />
        </Text>
      )}
      {deadline && (
        <Text size="sm">
          {t('assessment.deadline')} <DateText value={deadline} />
          {achievedDate && (
            <>
              {' · '}
              <DateText value={achievedDate} />
            </>
          )}
        </Text>
      )}
    </>
  );
}
