import { useT } from '@/i18n';
import { CellEditor } from './CellEditor';
import { columns } from './columns';
import { GridRowView, type ClickHow } from './GridRowView';
import classes from './grid.module.css';
import { after, cellId, type Place, type useGrid } from './useGrid';
import type { GridRow } from './useSheet';

interface Props {
  rows: GridRow[];
  grid: ReturnType<typeof useGrid>;
  checked: boolean;
}

/** A real table with a keyboard of its own; its columns and headings are said by screen readers as in any other. */
export function GridTable({ rows, grid, checked }: Props) {
  const t = useT();
  const { at, marked, editing } = grid;

  const click = (place: Place, { extend, open }: ClickHow) => {
    grid.go(place, extend);
    if (open && !extend) grid.edit(place);
  };

  const editor = () => {
    const row = editing && rows[editing.place.row];
    const column = editing && columns[editing.place.column];
    if (!row || !column) return null;
    return (
      <CellEditor
        column={column}
        row={row}
        label={t(`grid.column.${column.key}`)}
        typed={editing.typed}
        onChange={grid.writeOpen}
        onMove={(by) =>
          grid.finish(
            by === 'down'
              ? { ...editing.place, row: editing.place.row + 1 }
              : after(editing.place, by === 'next' ? 1 : -1, rows.length),
          )
        }
        onCancel={grid.cancelOpen}
        onBlur={grid.leave}
      />
    );
  };

  return (
    <div className={classes.region} data-scroll-region>
      {/* Roles are said aloud: a table laid out as cards would lose those it has by nature. */}
      <table
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('grid.label')}
        aria-describedby="lentele-pagalba"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        className={classes.grid}
        onKeyDown={(event) => !editing && grid.onCellKey(event)}
        onPaste={grid.onPaste}
        onCopy={grid.onCopy}
      >
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <th scope="col" role="columnheader" className={classes.heading}>
              {t('officer.past.row')}
            </th>
            <th scope="col" role="columnheader" className={classes.target}>
              {t('officer.expected.title')}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader">
                {t(`grid.column.${column.key}`)}
              </th>
            ))}
          </tr>
        </thead>
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <GridRowView
              key={row.obligation.id}
              row={row}
              index={index}
              current={at.row === index ? at.column : null}
              marked={index >= marked.top && index <= marked.bottom ? marked : null}
              open={editing?.place.row === index ? editing.place.column : null}
              editor={editing?.place.row === index ? editor() : null}
              checked={checked}
              cellId={(column) => cellId({ row: index, column }, rows)}
              onFocus={(column) => grid.onCellFocus({ row: index, column })}
              onClick={(column, how) => click({ row: index, column }, how)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
