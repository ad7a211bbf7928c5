import { TableRegion } from '@/components';
import { useHasText, useT, type Translate } from '@/i18n';
import { formatDateTime, formatNumber } from '@/lib/format';
import type { Change } from '../changes';
import classes from './audit.module.css';

export function ChangeTable({ changes, label }: { changes: Change[]; label: string }) {
  const t = useT();
  const has = useHasText();
  return (
    <TableRegion label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('audit.field')}</th>
            <th scope="col">{t('audit.before')}</th>
            <th scope="col">{t('audit.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.path.join('.')}>
              <th scope="row">{nameOf(change.path, t, has)}</th>
              <td>{shown(change.before, change.path, t, has)}</td>
              <td>{shown(change.after, change.path, t, has)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function nameOf(path: Change['path'], t: Translate, has: (id: string) => boolean): string {
  const name = (part: string | number): string => {
    const id = `audit.field.${part}`;
    return has(id) ? t(id) : String(part);
  };
  return path.map(name).join(' › ');
}

/** Which list of words the values of a field come from. */
const words: Record<string, string[]> = {
  status: ['terms.status'],
  suggested: ['terms.status'],
  claimedStatus: ['terms.status'],
  state: ['terms.state'],
  lateCountsAs: ['terms.status'],
  noNeedCountsAs: ['terms.status'],
  municipalBasis: ['policies.basis'],
  done: ['terms.done'],
  reasons: ['terms.reason'],
  source: ['terms.source'],
  kind: ['terms.kind'],
  role: ['plan.roleOption', 'terms.role'],
  plannedKind: ['plan.plannedOption'],
  direction: ['plan.directionOption'],
  combination: ['plan.combinationOption'],
};

function shown(value: unknown, path: Change['path'], t: Translate, has: (id: string) => boolean): string {
  if (value === null || value === undefined || value === '') return t('audit.none');
  if (Array.isArray(value)) {
    return value.length === 0 ? t('audit.none') : value.map((one) => shown(one, path, t, has)).join('; ');
  }
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return formatNumber(value, 4);
  if (typeof value !== 'string') return JSON.stringify(value);
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  const known = words[field]?.map((list) => `${list}.${value}`).find(has);
  if (known) return t(known);
  return /^\d{4}-\d\d-\d\dT/.test(value) ? formatDateTime(value) : value;
}
