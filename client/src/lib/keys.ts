/** A random key for a request that must happen once; `randomUUID` exists on secure pages only. */
export function randomKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The same act tried again keeps its key, so that a lost answer never makes it happen twice;
 * once it has happened the key is forgotten.
 */
export function createOnceKeys() {
  const keys = new Map<string, string>();
  return {
    keyFor(act: string): string {
      const key = keys.get(act) ?? randomKey();
      keys.set(act, key);
      return key;
    },
    done(act: string): void {
      keys.delete(act);
    },
  };
}
