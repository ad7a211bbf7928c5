import { Alert } from '@mantine/core';
import type { AskedThen } from '@/api/amendments';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { ActText } from './ActText';
import { DateText, Num } from './values';

/** A report answered what was asked before an amendment: what that was, and which act changed it. */
export function AskedThenNote({ asked }: { asked: AskedThen }) {
  const t = useT();
  const { criterion } = asked;
  const target = asked.plannedKind === 'number' ? asked.plannedValue : criterion.target;
  return (
    <Alert variant="outline" color="yellow" my="sm" title={t('amendment.askedThen')}>
      <dl className="facts">
        <dt>{t('amendment.field.title')}</dt>
        <dd lang="lt">{asked.title}</dd>
        <dt>{t('amendment.field.criterionText')}</dt>
        <dd>{criterion.text ? <span lang="lt">{criterion.text}</span> : t('terms.kind.none')}</dd>
        <dt>{t('amendment.askedTarget')}</dt>
        <dd>
          {target === null ? (
            t(`plan.plannedOption.${asked.plannedKind}`)
          ) : (
            <Num value={target} unit={isShare(criterion.unit) ? '%' : criterion.unit} />
          )}
        </dd>
        {criterion.deadline && (
          <>
            <dt>{t('amendment.field.deadline')}</dt>
            <dd>
              <DateText value={criterion.deadline} />
            </dd>
          </>
        )}
        <dt>{t('amendment.amendedBy')}</dt>
        <dd>
          {asked.amendments.map((act) => (
            <div key={act.id}>
              <ActText act={act} />
            </div>
          ))}
        </dd>
      </dl>
    </Alert>
  );
}
