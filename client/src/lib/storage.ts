/** Web storage that never throws: private windows and full disks must not stop anybody from working. */
function wrap(pick: () => Storage) {
  return {
    get<T>(key: string): T | null {
      try {
        const text = pick().getItem(key);
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    set(key: string, value: unknown): boolean {
      try {
        pick().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    remove(key: string): void {
      try {
        pick().removeItem(key);
      } catch {
        // Nothing to remove where nothing can be stored.
      }
    },
  };
}

export const localStore = wrap(() => window.localStorage);
export const sessionStore = wrap(() => window.sessionStorage);
