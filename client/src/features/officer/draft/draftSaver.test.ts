import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Obligation, ReportBody } from '@/api/obligations';
import { ApiProblem } from '@/api/problem';
import { obligation, written } from '../testing';
import { DraftSaver, type SaverDeps } from './draftSaver';
import { fromReport, type ReportForm } from './reportForm';

const row = obligation();
const typed = (narrative: string): ReportForm => ({ ...fromReport(row), done: 'yes', narrative });

function setUp(save: SaverDeps['save']) {
  const deps = { save: vi.fn(save), keep: vi.fn(), forget: vi.fn(), onSaved: vi.fn() };
  return { deps, saver: new DraftSaver(row, fromReport(row), deps) };
}

const answer = (version: number, body: ReportBody): Obligation => written(body, { version: version + 1 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('saves once after the typing has stopped, and forgets the copy in the browser', async () => {
  const { deps, saver } = setUp((version, body) => Promise.resolve(answer(version, body)));
  saver.change(typed('a'));
  saver.change(typed('ab'));
  expect(deps.keep).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(deps.save).toHaveBeenCalledTimes(1);
  expect(deps.save).toHaveBeenCalledWith(1, expect.objectContaining({ narrative: 'ab' }));
  expect(deps.forget).toHaveBeenCalled();
  expect(saver.snapshot().kind).toBe('saved');
});

it('sends the next change against the version that the last save answered', async () => {
  const { deps, saver } = setUp((version, body) => Promise.resolve(answer(version, body)));
  saver.change(typed('a'));
  await saver.flush();
  saver.change(typed('b'));
  await saver.flush();
  expect(deps.save.mock.calls.map(([version]) => version)).toEqual([1, 2]);
});

it('never sends two at a time, and saves what was typed meanwhile', async () => {
  let finish: (() => void) | undefined;
  const { deps, saver } = setUp(
    (version, body) => new Promise((resolve) => (finish = () => resolve(answer(version, body)))),
  );
  saver.change(typed('a'));
  const saving = saver.flush();
  saver.change(typed('ab'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(deps.save).toHaveBeenCalledTimes(1);
  finish?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(deps.save).toHaveBeenCalledTimes(2);
  finish?.();
  expect(await saving).toBe(true);
  expect(saver.isDirty()).toBe(false);
});

it('keeps the text and tries again by itself when the network is down', async () => {
  let down = true;
  const { deps, saver } = setUp((version, body) =>
    down
      ? Promise.reject(new ApiProblem({ status: 0, code: 'network' }))
      : Promise.resolve(answer(version, body)),
  );
  saver.change(typed('a'));
  expect(await saver.flush()).toBe(false);
  expect(saver.snapshot().kind).toBe('retrying');
  expect(deps.forget).not.toHaveBeenCalled();
  down = false;
  await vi.advanceTimersByTimeAsync(3_500);
  expect(saver.snapshot().kind).toBe('saved');
});

it('stops at a conflict, and goes on from the version of the other person', async () => {
  const current = written({ done: 'no', narrative: 'kita' }, { version: 7 });
  let stale = true;
  const { deps, saver } = setUp((version, body) =>
    stale
      ? Promise.reject(new ApiProblem({ status: 412, code: 'version_stale', current }))
      : Promise.resolve(answer(version, body)),
  );
  saver.change(typed('mano'));
  await saver.flush();
  expect(saver.snapshot()).toEqual({ kind: 'conflict', current });
  saver.change(typed('mano daugiau'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(deps.save).toHaveBeenCalledTimes(1);

  stale = false;
  saver.continueFrom(current, typed('kita\n\nmano daugiau'));
  await vi.advanceTimersByTimeAsync(100);
  expect(deps.save).toHaveBeenLastCalledWith(
    7,
    expect.objectContaining({ narrative: 'kita\n\nmano daugiau' }),
  );
});

it('sends nothing when the other version is kept', async () => {
  const current = written({ done: 'no', narrative: 'kita' }, { version: 7 });
  const { deps, saver } = setUp(() =>
    Promise.reject(new ApiProblem({ status: 412, code: 'version_stale', current })),
  );
  saver.change(typed('mano'));
  await saver.flush();
  saver.continueFrom(current, fromReport(current));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(deps.save).toHaveBeenCalledTimes(1);
  expect(deps.forget).toHaveBeenCalled();
});

it('says what the server refuses and does not repeat it', async () => {
  const { deps, saver } = setUp(() =>
    Promise.reject(new ApiProblem({ status: 409, code: 'campaign_closed' })),
  );
  saver.change(typed('a'));
  expect(await saver.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deps.save).toHaveBeenCalledTimes(1);
  expect(saver.snapshot().kind).toBe('refused');
});

it('knows its own words again when the answer to an earlier try was lost', async () => {
  let stored: Obligation | undefined;
  const { deps, saver } = setUp((version, body) => {
    if (!stored) {
      stored = answer(version, body);
      return Promise.reject(new ApiProblem({ status: 0, code: 'network' }));
    }
    return Promise.reject(new ApiProblem({ status: 412, code: 'version_stale', current: stored }));
  });
  saver.change(typed('a'));
  await saver.flush();
  expect(saver.snapshot().kind).toBe('retrying');
  await saver.flush();
  expect(saver.snapshot().kind).toBe('saved');
  expect(saver.version).toBe(2);
  expect(deps.forget).toHaveBeenCalled();
});

it('waits for nothing once everything typed was taken back', async () => {
  const { deps, saver } = setUp((version, body) => Promise.resolve(answer(version, body)));
  saver.change(typed('a'));
  saver.change(fromReport(row));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(deps.save).not.toHaveBeenCalled();
  expect(saver.snapshot().kind).toBe('clean');
  expect(deps.forget).toHaveBeenCalled();
});
