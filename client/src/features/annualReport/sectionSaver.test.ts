import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { localStore } from '@/lib/storage';
import type { ReportSection, SectionBody } from './api';
import { SectionSaver } from './sectionSaver';

const section = (version: number, text: string): ReportSection => ({
  key: 'results',
  position: 1,
  heading: 'Rezultatai',
  usualHeading: 'Rezultatai',
  level: 1,
  isHidden: false,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
  writtenBy: 'Kita',
  writtenAt: '2021-03-01T10:00:00Z',
  version,
});
const typed = (text: string): Partial<SectionBody> => ({ blocks: section(0, text).blocks });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves what was written once the hand rests, with the version it was written on', async () => {
  const send = vi.fn(async (version: number) => section(version + 1, 'b'));
  const saved = vi.fn();
  const saver = new SectionSaver(section(3, 'a'), 'k', send, saved);
  saver.change(typed('b'));
  expect(saver.state).toBe('typing');
  expect(localStore.get('k')).not.toBeNull();
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledWith(3, expect.objectContaining(typed('b')));
  expect(saver.state).toBe('saved');
  expect(saved).toHaveBeenCalledOnce();
  expect(localStore.get('k')).toBeNull();
});

it('sends what is typed during a save after it, on the new version', async () => {
  const versions: number[] = [];
  const saver: SectionSaver = new SectionSaver(
    section(1, 'a'),
    'k',
    async (version, body) => {
      versions.push(version);
      if (versions.length === 1) saver.change(typed('c'));
      return { ...section(version + 1, ''), blocks: body.blocks };
    },
    vi.fn(),
  );
  saver.change(typed('b'));
  await vi.runAllTimersAsync();
  expect(versions).toEqual([1, 2]);
  expect(saver.state).toBe('saved');
});

it('keeps every word in the browser without a connection, and tries again', async () => {
  const send = vi
    .fn<(version: number, body: SectionBody) => Promise<ReportSection>>()
    .mockRejectedValueOnce(new ApiProblem({ status: 0, code: 'network' }))
    .mockResolvedValueOnce(section(2, 'b'));
  const saver = new SectionSaver(section(1, 'a'), 'k', send, vi.fn());
  saver.change(typed('b'));
  await vi.advanceTimersByTimeAsync(1500);
  expect(saver.state).toBe('offline');

  const reopened = new SectionSaver(section(1, 'a'), 'k', vi.fn(), vi.fn());
  expect(reopened.body.blocks).toEqual(section(0, 'b').blocks);
  reopened.stop();

  await vi.advanceTimersByTimeAsync(11_000);
  expect(saver.state).toBe('saved');
});

it('never writes over what somebody else saved without a choice', async () => {
  const send = vi
    .fn<(version: number, body: SectionBody) => Promise<ReportSection>>()
    .mockRejectedValueOnce(
      new ApiProblem({ status: 412, code: 'version_stale', current: section(7, 'kito') }),
    )
    .mockResolvedValueOnce(section(8, 'mano'));
  const saver = new SectionSaver(section(1, 'a'), 'k', send, vi.fn());
  saver.change(typed('mano'));
  await vi.runAllTimersAsync();
  expect(saver.state).toBe('conflict');
  saver.change(typed('mano dar'));
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(1);

  saver.keepMine();
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenLastCalledWith(7, expect.objectContaining(typed('mano dar')));
  expect(saver.state).toBe('saved');
});

it('takes theirs when that is chosen, and gives the editor the new text', async () => {
  const saver = new SectionSaver(
    section(1, 'a'),
    'k',
    () => Promise.reject(new ApiProblem({ status: 412, code: 'version_stale', current: section(7, 'kito') })),
    vi.fn(),
  );
  saver.change(typed('mano'));
  await vi.runAllTimersAsync();
  if (saver.theirs) saver.take(saver.theirs);
  expect(saver.body.blocks).toEqual(section(0, 'kito').blocks);
  expect([saver.savedVersion, saver.generation, saver.state]).toEqual([7, 1, 'saved']);
  expect(localStore.get('k')).toBeNull();
});

it('asks about what was kept in the browser when the text has changed since', () => {
  localStore.set('k', { version: 1, body: { heading: '', isHidden: false, ...typed('mano') } });
  const saver = new SectionSaver(section(2, 'kito'), 'k', vi.fn(), vi.fn());
  expect(saver.state).toBe('conflict');
  expect(saver.body.blocks).toEqual(section(0, 'mano').blocks);
  expect(saver.theirs?.version).toBe(2);
});
