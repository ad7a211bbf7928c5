/** A text from the address, trimmed; empty is absent. Numbers and truth values are texts that the router has read as JSON. */
export function readText(value: unknown, longest = 200): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return String(value).slice(0, longest).trim() || undefined;
}
