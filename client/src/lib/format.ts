/**
 * Numbers look the same in both languages of the page, the way Lithuanian documents print them:
 * groups of three with a no-break space, decimal comma, "Eur" after the amount.
 */
const nbsp = '\u00a0';
const zone = 'Europe/Vilnius';

export function formatNumber(value: number, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat('lt-LT', { maximumFractionDigits }).format(value).replace(/\s/g, nbsp);
}

export function formatMoney(value: number): string {
  const whole = Number.isInteger(value);
  const text = new Intl.NumberFormat('lt-LT', {
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);
  return `${text.replace(/\s/g, nbsp)}${nbsp}Eur`;
}

export function formatPercent(value: number, maximumFractionDigits = 1): string {
  return `${formatNumber(value, maximumFractionDigits)}${nbsp}%`;
}

/** A difference in percent, which always says its sign: `+5 %`, `−1,7 %`. */
export function formatDeviation(value: number): string {
  return `${value > 0 ? '+' : ''}${formatPercent(value)}`;
}

/** A calendar date (`2021-02-15`) or a moment, as the date in Lithuania. */
export function formatDate(value: string | Date): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const date = typeof value === 'string' ? new Date(value) : value;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(date);
}

export function formatTime(value: string | Date): string {
  const date = typeof value === 'string' ? new Date(value) : value;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(date);
}

export function formatDateTime(value: string | Date): string {
  return `${formatDate(value)} ${formatTime(value)}`;
}

/** Whole days from today to a calendar date; negative when it has passed. */
export function daysUntil(date: string, now: Date = new Date()): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${formatDate(now)}T00:00:00Z`)) / day);
}

/** Lithuanian order; ICU puts Į with I and Y. */
export const collator = new Intl.Collator('lt', { numeric: true });

/** Letters without their marks, so that "sirvintu" finds "Širvintų". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "820 kB", "1,4 MB": the short words are the same in both languages. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} kB`;
  return `${formatNumber(bytes / (1024 * 1024), 1)} MB`;
}
