import { useT } from '@/i18n';
import classes from './SortHeader.module.css';

export interface Sorting<K extends string> {
  by: K;
  descending: boolean;
}

interface Props<K extends string> {
  name: K;
  label: string;
  sorting: Sorting<K>;
  onSort: (next: Sorting<K>) => void;
  /** Numbers stand on the right. */
  numeric?: boolean;
}

/** A column heading that sorts: the state is in `aria-sort`, the arrow only repeats it. */
export function SortHeader<K extends string>({ name, label, sorting, onSort, numeric }: Props<K>) {
  const t = useT();
  const active = sorting.by === name;
  const order = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={active ? order : undefined} className={numeric ? 'num' : undefined}>
      <button
        type="button"
        className={classes.button}
        data-numeric={numeric || undefined}
        onClick={() => onSort({ by: name, descending: active ? !sorting.descending : Boolean(numeric) })}
        title={t('common.sortBy', { column: label })}
      >
        {label}
        <span aria-hidden="true" className={classes.arrow}>
          {active ? (sorting.descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}
