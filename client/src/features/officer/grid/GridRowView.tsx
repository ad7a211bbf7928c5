import { useRef, useSyncExternalStore, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { rowCode, useQuantity } from '@/components';
import { useT } from '@/i18n';
import { ownTarget } from '../draft/reportForm';
import { columnOf, columns, shownIn, type Column } from './columns';
import classes from './grid.module.css';
import type { GridRow } from './useSheet';

/** What is only missing is said when it is asked for; what was typed and cannot be read is said at once. */
const onlyMissing =
  /\.(done|achieved|date|narrative|whyNot|reason|reasonText|money|amount|claim|disagreement)$/;

interface Props {
  row: GridRow;
  index: number;
  /** The column the focus stands in, where it stands in this row. */
  current: number | null;
  /** First and last marked column, where the row is marked. */
  marked: { left: number; right: number } | null;
  /** The column that is open. */
  open: number | null;
  editor: ReactNode;
  /** Missing answers are said too. */
  checked: boolean;
  cellId: (column: number) => string;
  onFocus: (column: number) => void;
  onClick: (column: number, how: ClickHow) => void;
}

/** Shift marks up to the cell; the second click, or a finger's first, opens it. */
export interface ClickHow {
  extend: boolean;
  open: boolean;
}

export function GridRowView(props: Props) {
  const { row, index, current, marked, open, editor, checked, cellId, onFocus, onClick } = props;
  const t = useT();
  const quantity = useQuantity();
  const { obligation } = row;
  const code = rowCode(t, obligation);
  const target = ownTarget(obligation);
  const shown = errorsByColumn();
  const wasCurrent = useRef(false);

  return (
    <tr role="row" aria-rowindex={index + 2}>
      <th
        scope="row"
        role="rowheader"
        id={cellId(-1)}
        className={classes.heading}
        tabIndex={current === -1 ? 0 : -1}
        onFocus={(event) => event.target === event.currentTarget && onFocus(-1)}
      >
        <Link
          to="/mano/$year/$obligationId"
          params={{ year: String(obligation.year), obligationId: obligation.id }}
          tabIndex={-1}
          lang="lt"
          className={classes.title}
        >
          {code}. {obligation.title}
        </Link>
        <RowMark row={row} />
        {obligation.state === 'returned' && obligation.returnComment && (
          <span className={classes.comment}>
            {t('officer.returned.title')}: {obligation.returnComment}
          </span>
        )}
      </th>
      <td
        role="gridcell"
        className={classes.target}
        aria-colindex={2}
        data-label={t('officer.expected.title')}
      >
        {target !== null ? (
          quantity(target, obligation.criterion.unit)
        ) : obligation.criterionText ? (
          <span lang="lt">{obligation.criterionText}</span>
        ) : (
          t(`officer.planned.${obligation.planned.kind}`)
        )}
      </td>
      {columns.map((column, at) => {
        const asked = column.isAsked(row);
        const error = shown.get(column.key);
        const id = cellId(at);
        return (
          <td
            key={column.key}
            role="gridcell"
            id={id}
            aria-colindex={at + 3}
            data-label={t(`grid.column.${column.key}`)}
            data-asked={asked || undefined}
            data-marked={(marked && at >= marked.left && at <= marked.right) || undefined}
            data-open={open === at || undefined}
            aria-readonly={!asked || undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-klaida` : undefined}
            aria-selected={marked ? at >= marked.left && at <= marked.right : false}
            className={column.kind === 'long' ? classes.long : undefined}
            tabIndex={current === at ? 0 : -1}
            onFocus={(event) => event.target === event.currentTarget && onFocus(at)}
            onMouseDown={(event) => {
              wasCurrent.current = document.activeElement === event.currentTarget;
              // Marking with shift moves neither the focus nor a selection of text.
              if (event.shiftKey && open !== at) event.preventDefault();
            }}
            onClick={(event) => {
              if (open === at) return;
              const touched = (event.nativeEvent as PointerEvent).pointerType === 'touch';
              onClick(at, { extend: event.shiftKey, open: wasCurrent.current || touched });
            }}
          >
            {open === at ? editor : <CellText column={column} row={row} asked={asked} />}
            {error && (
              <span id={`${id}-klaida`} className={classes.error}>
                {error}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );

  function errorsByColumn(): Map<Column['key'], string> {
    const found = new Map<Column['key'], string>();
    for (const { field, message, values } of row.findings.errors) {
      const key = columnOf(field);
      if (key && (checked || !onlyMissing.test(message)) && !found.has(key))
        found.set(key, t(message, values));
    }
    return found;
  }
}

function CellText({ column, row, asked }: { column: Column; row: GridRow; asked: boolean }) {
  const t = useT();
  const text = shownIn(column, row, t);
  if (!asked && text === '') return <span className={classes.notAsked}>{t('grid.notAskedMark')}</span>;
  return (
    <span className={classes.text} lang={column.kind === 'long' ? 'lt' : undefined}>
      {text}
    </span>
  );
}

/** How far the row is, and what keeps it from being stored. */
function RowMark({ row }: { row: GridRow }) {
  const t = useT();
  const state = useSyncExternalStore(row.saver.subscribe, row.saver.snapshot);
  const trouble = state.kind === 'conflict' || state.kind === 'retrying' || state.kind === 'refused';
  const missing = row.findings.errors.length;
  const kind = trouble
    ? state.kind
    : row.form.done === ''
      ? 'notStarted'
      : missing > 0
        ? 'missing'
        : 'complete';
  return (
    <span className={classes.mark} data-kind={kind}>
      {t(`grid.mark.${kind}`, { count: missing })}
    </span>
  );
}
