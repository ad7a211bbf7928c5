import { useSyncExternalStore } from 'react';
import { localStore } from '@/lib/storage';

export type Language = 'lt' | 'en';
export type Messages = Record<string, string>;

const storageKey = 'apm.language';
const listeners = new Set<() => void>();
const catalogues: Partial<Record<Language, Messages>> = {};

let language: Language = localStore.get<string>(storageKey) === 'en' ? 'en' : 'lt';

export const currentLanguage = (): Language => language;
export const currentMessages = (): Messages => catalogues[language] ?? {};

async function load(wanted: Language): Promise<void> {
  if (catalogues[wanted]) return;
  const module = wanted === 'lt' ? await import('./lt') : await import('./en');
  catalogues[wanted] = module.messages;
}

/** Loads the catalogue first, so that no page is ever shown half in one language. */
export async function setLanguage(wanted: Language): Promise<void> {
  await load(wanted);
  language = wanted;
  localStore.set(storageKey, wanted);
  document.documentElement.lang = wanted;
  listeners.forEach((tell) => tell());
}

export const startLanguage = (): Promise<void> => setLanguage(language);

export function useLanguage(): Language {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, currentLanguage);
}
