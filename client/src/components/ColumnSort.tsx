import { useT } from '@/i18n';
import classes from './ColumnSort.module.css';

export interface Sort<K extends string> {
  by: K;
  down: boolean;
}

interface Props<K extends string> {
  name: K;
  label: string;
  sort: Sort<K>;
  onSort: (sort: Sort<K>) => void;
  /** Numbers start with the largest. */
  numeric?: boolean;
}

/** A column heading that sorts; says the order in words and with `aria-sort`. */
export function ColumnSort<K extends string>({ name, label, sort, onSort, numeric }: Props<K>) {
  const t = useT();
  const active = sort.by === name;
  const order = active ? (sort.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={order} className={numeric ? 'num' : undefined}>
      <button
        type="button"
        className={classes.button}
        title={t('results.sort')}
        onClick={() => onSort({ by: name, down: active ? !sort.down : !!numeric })}
      >
        {label}
        <span aria-hidden="true" className={classes.mark}>
          {order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}
        </span>
      </button>
    </th>
  );
}
