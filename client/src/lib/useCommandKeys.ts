import { useEffect, useSyncExternalStore } from 'react';
import { localStore } from '@/lib/storage';

const storageKey = 'apm.reviewKeys';

/** What a key does; `false` leaves the key to the browser. */
export type Commands = Record<string, (() => unknown) | undefined>;

/** Letters that people type into a field or press in a dialog are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="dialog"]') !== null
  );
}

const listeners = new Set<() => void>();
let offForAccount = false;

const tell = () => listeners.forEach((listener) => listener());
const isOn = () => !offForAccount && localStore.get<boolean>(storageKey) !== false;

/** The account's own setting, which holds in every browser. */
export function switchKeysOffForAccount(off: boolean): void {
  offForAccount = off;
  tell();
}

/** One setting for all pages that have commands: this browser's, under the account's. */
export function useCommandKeysSetting(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOn);
  return [
    on,
    (wanted) => {
      localStore.set(storageKey, wanted);
      if (wanted) offForAccount = false;
      tell();
    },
  ];
}

/** One-key commands; they can be switched off, because speech input and stray keys press letters too. */
export function useCommandKeys(on: boolean, commands: Commands): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const command = commands[event.key.toLowerCase()];
      if (!command || command() === false) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [on, commands]);
}
