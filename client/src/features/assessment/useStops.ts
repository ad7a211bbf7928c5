import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Status } from '@/api/types';
import { announce, rowCode } from '@/components';
import { useT } from '@/i18n';
import { useCommandKeys } from '@/lib/useCommandKeys';
import { decideItem, decideTask } from './api';
import { canAccept } from './decision';
import { neighbour, nextUndecided, type Stop } from './stops';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

/** What an opened row was opened for; it takes the focus. */
export type Purpose = 'why' | 'decide' | 'precedents';

export interface Opening {
  stopId: string;
  purpose: Purpose;
}

/** Where the focus is, whichever part of a row or a task has it. */
const currentStop = () =>
  document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? undefined;

const focusOn = (id: string) => {
  const heading = document.getElementById(id) ?? document.getElementById('vertinimu-suvestine');
  heading?.focus();
  heading?.scrollIntoView({ block: 'nearest' });
};

const subjectOf = (stop: Stop) => (stop.kind === 'task' ? stop.task.id : stop.row.itemId);

/** Going about the table: what is open, what the keys do, and where the focus lands after a decision. */
export function useStops(stops: Stop[], year: number, keysOn: boolean, readAt: number) {
  const t = useT();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [opening, setOpening] = useState<Opening | null>(null);
  const landing = useRef<{ id: string; readAt: number } | null>(null);

  const nameOf = (stop: Stop) =>
    stop.kind === 'task' ? t('common.task', { no: stop.task.no }) : rowCode(t, stop.row);

  const open = (stop: Stop, purpose: Purpose | null) => {
    setOpening(purpose && { stopId: stop.id, purpose });
    void navigate({
      search: (old) => ({
        ...old,
        eilute: purpose ? subjectOf(stop) : undefined,
        precedentai: purpose === 'precedents' ? true : purpose ? old.precedentai : undefined,
      }),
      replace: true,
      resetScroll: false,
    });
    if (!purpose) focusOn(stop.id);
  };

  const land = (id: string) => {
    landing.current = { id, readAt };
  };

  /** The decided row may change its place: the focus goes on once the table has been read again. */
  const settled = (stop: Stop, status: Status) => {
    announce(t('assessment.saved', { code: nameOf(stop), status: t(`terms.status.${status}`) }));
    land((neighbour(stops, stop.id, 1) ?? stop).id);
    void queryClient.invalidateQueries({ queryKey: ['results'] });
  };

  useEffect(() => {
    if (!landing.current || landing.current.readAt === readAt) return;
    const { id } = landing.current;
    landing.current = null;
    void navigate({
      search: (old) => ({ ...old, eilute: undefined, precedentai: undefined }),
      replace: true,
      resetScroll: false,
    });
    focusOn(id);
  }, [readAt, navigate]);

  const accepting = useMutation({
    mutationFn: async (stop: Stop) => {
      if (stop.kind === 'task') {
        const { id, suggestedStatus, version } = stop.task;
        await decideTask(id, year, { status: suggestedStatus, justification: null }, version);
      } else {
        const { itemId, suggestedStatus, version } = stop.row;
        await decideItem(itemId, year, { status: suggestedStatus, justification: null }, version);
      }
    },
    onSuccess: (_, stop) =>
      settled(stop, stop.kind === 'task' ? stop.task.suggestedStatus : stop.row.suggestedStatus),
    // Whatever stood against it, the table on the page is older than it.
    onError: () => void queryClient.invalidateQueries({ queryKey: ['results'] }),
  });
  const { mutate, isPending } = accepting;

  const go = (stop: Stop | undefined) => {
    if (!stop) return false;
    focusOn(stop.id);
    return true;
  };
  const here = () => stops.find(({ id }) => id === currentStop());
  const move = (step: 1 | -1) => go(neighbour(stops, currentStop(), step));

  const commands = useMemo(
    () => ({
      // Outside the table the arrows scroll the page.
      arrowdown: () => currentStop() !== undefined && move(1),
      arrowup: () => currentStop() !== undefined && move(-1),
      j: () => move(1),
      k: () => {
        if (!go(nextUndecided(stops, currentStop()))) announce(t('assessment.nothingUndecided'));
      },
      p: () => {
        const stop = here();
        if (!stop || isPending || !canAccept(stop.kind === 'task' ? stop.task : stop.row)) return false;
        mutate(stop);
        return true;
      },
      s: () => {
        const stop = here();
        if (stop) open(stop, 'decide');
        return stop !== undefined;
      },
      r: () => {
        const stop = here();
        if (stop?.kind !== 'row') return false;
        open(stop, 'precedents');
        return true;
      },
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions are made of nothing else
    [stops, isPending, mutate, t],
  );
  useCommandKeys(keysOn, commands);

  return { opening, open, settled, accepting, land };
}
