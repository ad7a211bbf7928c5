import { useSyncExternalStore } from 'react';
import type { Options } from '@/api/client';
import { downloadFile, type Progress } from '@/api/download';

export interface FileToGet {
  /** What people call it. */
  name: string;
  path: string;
  query?: Options['query'];
  /** Where the server does not name the file. */
  fileName: string;
}

export interface Download {
  id: number;
  file: FileToGet;
  progress: Progress | null;
  error?: unknown;
}

export type Ending = 'done' | 'failed' | 'cancelled';

/** Files on their way. They belong to no page: whoever goes on working finds them when they are there. */
let downloads: readonly Download[] = [];
let nextId = 1;
const stops = new Map<number, AbortController>();
const listeners = new Set<() => void>();

function set(changed: readonly Download[]): void {
  downloads = changed;
  listeners.forEach((tell) => tell());
}

const change = (id: number, changes: Partial<Download>) =>
  set(downloads.map((one) => (one.id === id ? { ...one, ...changes } : one)));

const sameFile = (one: FileToGet, other: FileToGet) =>
  one.path === other.path && JSON.stringify(one.query) === JSON.stringify(other.query);

/** Starts a file, unless it is on its way already. */
export async function startDownload(file: FileToGet): Promise<Ending | 'running'> {
  const before = downloads.find((one) => sameFile(one.file, file));
  if (before && before.error === undefined) return 'running';
  const id = nextId;
  nextId += 1;
  const stop = new AbortController();
  stops.set(id, stop);
  set([...downloads.filter((one) => one !== before), { id, file, progress: null }]);
  try {
    await downloadFile(file.path, file.query, file.fileName, {
      signal: stop.signal,
      onProgress: (progress) => change(id, { progress }),
    });
    dismissDownload(id);
    return 'done';
  } catch (error) {
    if (stop.signal.aborted) return 'cancelled';
    stops.delete(id);
    change(id, { error: error ?? new Error('unknown') });
    return 'failed';
  }
}

/** Stops the file's making; the server is told by the closed connection. */
export function cancelDownload(id: number): void {
  stops.get(id)?.abort();
  dismissDownload(id);
}

export function dismissDownload(id: number): void {
  stops.delete(id);
  set(downloads.filter((one) => one.id !== id));
}

export function useDownloads(): readonly Download[] {
  return useSyncExternalStore(subscribe, () => downloads);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
