import type { Change } from '@/api/amendments';
import { useT, type Translate } from '@/i18n';
import { formatMoney, formatNumber } from '@/lib/format';
import classes from './ChangeTable.module.css';

/** What an amendment changed, field by field. */
export function ChangeTable({ changes, label }: { changes: Change[]; label: string }) {
  const t = useT();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('amendment.fieldColumn')}</th>
          <th scope="col">{t('amendment.before')}</th>
          <th scope="col">{t('amendment.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.field}/${change.executor ?? ''}`}>
            <th scope="row">
              {t(`amendment.field.${change.field}`)}
              {change.executorName && (
                <>
                  {': '}
                  <span lang="lt">{change.executorName}</span>
                </>
              )}
            </th>
            <td lang={isText(change) ? 'lt' : undefined}>{valueOf(t, change, change.before)}</td>
            <td lang={isText(change) ? 'lt' : undefined}>{valueOf(t, change, change.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isText = ({ field }: Change) => field === 'title' || field === 'criterionText' || field === 'unit';

function valueOf(t: Translate, { field }: Change, value: string | number | null): string {
  if (value === null) return t(field === 'executor' ? 'amendment.noExecutor' : 'amendment.none');
  switch (field) {
    case 'criterionKind':
      return t(`terms.kind.${value}`);
    case 'direction':
      return t(`plan.directionOption.${value}`);
    case 'combination':
      return t(`plan.combinationOption.${value}`);
    case 'executor':
    case 'role':
      return t(`plan.roleOption.${value}`);
    case 'plannedKind':
      return t(`plan.plannedOption.${value}`);
    case 'plannedEur':
      return formatMoney(Number(value));
    default:
      return typeof value === 'number' ? formatNumber(value, 4) : value;
  }
}
