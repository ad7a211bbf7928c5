import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { DateText, rowCode, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { markOf, symbols, type CoverageCell, type CoverageExecutor, type CoverageItem } from '../coverage';
import classes from './coverage.module.css';

interface Props {
  executors: CoverageExecutor[];
  items: CoverageItem[];
  selected: ReadonlySet<string>;
  onSelect: (codes: ReadonlySet<string>) => void;
  onNote: (executor: CoverageExecutor) => void;
}

/** Who has reported what: a real table, executors by rows of the plan. */
export function HeatTable({ executors, items, selected, onSelect, onNote }: Props) {
  const t = useT();
  const all = executors.length > 0 && executors.every(({ code }) => selected.has(code));
  const toggle = (code: string) => {
    const next = new Set(selected);
    if (!next.delete(code)) next.add(code);
    onSelect(next);
  };
  return (
    <TableRegion label={t('progress.heat.label')}>
      <table className={classes.heat}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('progress.heat.executor')}
            </th>
            <td className="no-print">
              <Checkbox
                size="xs"
                aria-label={t('progress.heat.selectAll')}
                checked={all}
                onChange={() => onSelect(all ? new Set() : new Set(executors.map(({ code }) => code)))}
              />
            </td>
            <th scope="col" className="num">
              {t('progress.heat.handedIn')}
            </th>
            <th scope="col" className="num">
              {t('progress.heat.late')}
            </th>
            <th scope="col" className={`${classes.contacts} no-print`}>
              {t('progress.heat.contacts')}
            </th>
            {items.map((item) => (
              <th key={item.itemId} scope="col" className={classes.item} title={item.title}>
                <span className={classes.code}>
                  {item.measureCode}
                  {item.actionNo !== null && `/${item.actionNo}`}
                </span>
                <span className="visually-hidden">
                  {item.actionNo !== null && `, ${t('common.action', { no: item.actionNo })}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {executors.map((executor) => (
            <ExecutorRow
              key={executor.code}
              executor={executor}
              items={items}
              selected={selected.has(executor.code)}
              onToggle={toggle}
              onNote={onNote}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface RowProps {
  executor: CoverageExecutor;
  items: CoverageItem[];
  selected: boolean;
  onToggle: (code: string) => void;
  onNote: (executor: CoverageExecutor) => void;
}

function ExecutorRow({ executor, items, selected, onToggle, onNote }: RowProps) {
  const t = useT();
  const { code, name, handedIn, obligations, daysLate, extension, lastReminder, lastNote, contact } =
    executor;
  return (
    <tr data-late={daysLate > 0 || undefined}>
      <th scope="row" className={classes.name}>
        {name}
      </th>
      <td className="no-print">
        <Checkbox
          size="xs"
          aria-label={t('progress.heat.select', { name })}
          checked={selected}
          onChange={() => onToggle(code)}
        />
      </td>
      <td className="num">{obligations > 0 ? `${handedIn}/${obligations}` : '–'}</td>
      <td className="num">
        {daysLate > 0 && (
          <strong className={classes.lateDays}>{t('progress.heat.days', { count: daysLate })}</strong>
        )}
      </td>
      <td className={`${classes.contacts} no-print`}>
        {extension && (
          <>
            {t('progress.heat.extended')} <DateText value={extension.until} /> ·{' '}
          </>
        )}
        {lastReminder ? (
          <>
            {t('progress.heat.reminded')} <DateText value={lastReminder.sentAt ?? lastReminder.writtenAt} />
            {lastReminder.openedAt && `, ${t('progress.heat.opened')}`}
          </>
        ) : (
          t('progress.heat.notReminded')
        )}
        {contact.phone && ` · ${contact.phone}`}
        <button type="button" className={classes.note} onClick={() => onNote(executor)}>
          {lastNote ? t('progress.heat.noted', { text: lastNote.text }) : t('progress.heat.addNote')}
          <span className="visually-hidden">: {name}</span>
        </button>
      </td>
      <Cells cells={executor.cells} items={items} name={name} />
    </tr>
  );
}

/** The many cells of a row do not change when it is selected. */
const Cells = memo(function Cells({
  cells,
  items,
  name,
}: {
  cells: CoverageCell[];
  items: CoverageItem[];
  name: string;
}) {
  const byItem = new Map(cells.map((cell) => [cell.itemId, cell]));
  return items.map((item) => (
    <Cell key={item.itemId} cell={byItem.get(item.itemId)} item={item} name={name} />
  ));
});

function Cell({ cell, item, name }: { cell: CoverageCell | undefined; item: CoverageItem; name: string }) {
  const t = useT();
  const mark = markOf(cell);
  if (!cell || mark === 'none') return <td className={classes.cell} data-mark="none" />;
  const late = cell.daysLate > 0;
  const says = t(`progress.mark.${mark}`);
  const word = t(`progress.markShort.${mark}`);
  return (
    <td className={classes.cell} data-mark={mark} data-late={late || undefined}>
      <Link
        to="/valdymas/perziura/$obligationId"
        params={{ obligationId: cell.obligationId }}
        preload={false}
      >
        <span aria-hidden="true" className={classes.symbol} data-symbol={symbols[mark]} />
        <span>{word}</span>
        {late && (
          <>
            {' '}
            <span className={classes.by}>+{cell.daysLate}</span>
          </>
        )}{' '}
        <span className="visually-hidden">
          {`– ${name}, ${rowCode(t, item)}: ${says}`}
          {late && `, ${t('progress.heat.lateBy', { count: cell.daysLate })}`}
        </span>
      </Link>
    </td>
  );
}
