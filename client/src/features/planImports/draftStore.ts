import { localStore } from '@/lib/storage';
import type { Import } from './importState';

const keyOf = (userName: string) => `apm.planImport.${userName}`;

/** One import of one person at a time, in this browser, until it is confirmed or discarded. */
export const importStore = {
  read: (userName: string) => localStore.get<Import>(keyOf(userName)),
  /** False where the browser had no room: the page says so. */
  write: (userName: string, current: Import) => localStore.set(keyOf(userName), current),
  forget: (userName: string) => localStore.remove(keyOf(userName)),
};
