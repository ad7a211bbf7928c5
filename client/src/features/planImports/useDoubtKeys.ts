import { useMemo } from 'react';
import { announce, focusField } from '@/components';
import { useT } from '@/i18n';
import { useCommandKeys, useCommandKeysSetting } from '@/lib/useCommandKeys';
import type { Doubt } from './importState';
import { rowId, type DraftRow } from './rows';

/** The next row with a doubt after the one where the focus is, round the end. */
export function nextStop(
  stops: string[],
  order: string[],
  here: string | undefined,
  step: 1 | -1,
): string | undefined {
  if (stops.length === 0) return undefined;
  const place = (id: string) => order.indexOf(id);
  const from = here === undefined ? -1 : place(here);
  return step === 1
    ? (stops.find((id) => place(id) > from) ?? stops[0])
    : (stops.findLast((id) => place(id) < (from < 0 ? order.length : from)) ?? stops.at(-1));
}

const currentRow = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.id;

export function useDoubtKeys(rows: DraftRow[], open: Doubt[]): [boolean, (on: boolean) => void] {
  const t = useT();
  const [on, setOn] = useCommandKeysSetting();
  const commands = useMemo(() => {
    const order = rows.map(({ id }) => id);
    const doubted = new Set(open.flatMap(({ path }) => (path ? [rowId(path)] : [])));
    const stops = order.filter((id) => doubted.has(id));
    const go = (step: 1 | -1) => {
      const id = nextStop(stops, order, currentRow(), step);
      if (id) focusField(id);
      else announce(t('planImports.noDoubts'));
    };
    return { j: () => go(1), k: () => go(-1) };
  }, [rows, open, t]);
  useCommandKeys(on, commands);
  return [on, setOn];
}
