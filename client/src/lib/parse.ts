/** Reads what people type: `1 163,81`, `2,02 tūkst. Eur`, `~ 420`, `55,5 proc.`, `iki 03-01`, `2020 m. spalio 20 d.` */

export interface ParsedNumber {
  value: number;
  /** "about 420", "over 250": the note is kept beside the number. */
  approximate: boolean;
}

const spaces = /[\s\u00a0\u202f]/g;

function plainNumber(text: string): number | null {
  const compact = text.replace(spaces, '');
  if (!/^[+-]?\d+([.,]\d+)?$/.test(compact)) return null;
  return Number(compact.replace(',', '.'));
}

export function parseNumber(text: string): ParsedNumber | null {
  const about = /^\s*(~|≈|apie|apytiksliai|per|daugiau kaip|about|over)\s*/i.exec(text);
  const rest = about ? text.slice(about[0].length) : text;
  const ofTarget = /^(.*?)\s+(iš|of)\s+\d+\s*$/i.exec(rest);
  const unit = (ofTarget?.[1] ?? rest).replace(/\s*(proc\.?|procent\p{L}*|%|vnt\.?)\s*$/iu, '');
  const value = plainNumber(unit);
  return value === null ? null : { value, approximate: about !== null };
}

export type ParsedMoney =
  | { kind: 'amount'; value: number }
  | { kind: 'unknown' }
  /** `1.163,81` is most likely 1163.81, but the person is asked. */
  | { kind: 'ask'; value: number }
  | { kind: 'invalid' };

export function parseMoney(text: string): ParsedMoney | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return null;
  if (/^(nežinau|nezinau|nežinoma|nezinoma|unknown|-|–)$/.test(trimmed)) return { kind: 'unknown' };
  const withoutCurrency = trimmed.replace(/\s*(eur(\.|ų|u|ai|o)?|€)\s*$/u, '').replace(/^€\s*/, '');
  const scaled = /^(.*?)\s*(tūkst|tukst|mln)\.?$/u.exec(withoutCurrency);
  const scale = scaled ? (scaled[2] === 'mln' ? 1_000_000 : 1_000) : 1;
  const digits = (scaled?.[1] ?? withoutCurrency).replace(spaces, '');
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(digits)) {
    return { kind: 'ask', value: round(Number(digits.replaceAll('.', '').replace(',', '.')) * scale) };
  }
  const value = plainNumber(digits);
  if (value === null || value < 0) return { kind: 'invalid' };
  return { kind: 'amount', value: round(value * scale) };
}

const round = (value: number) => Math.round(value * 100) / 100;

const months = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
];

/** A date as `yyyy-mm-dd`; a date without a year is taken in the reporting year. */
export function parseDate(text: string, year: number): string | null {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/^iki\s+/, '');
  const written = /^(?:(\d{4})\s*m\.\s*)?(\p{L}+)\s+(\d{1,2})(?:\s*d\.?)?$/u.exec(clean);
  if (written)
    return date(Number(written[1] ?? year), months.indexOf(written[2] ?? '') + 1, Number(written[3]));
  const iso = /^(\d{4})[-./\s](\d{1,2})[-./\s](\d{1,2})$/.exec(clean);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(clean);
  if (european) return date(Number(european[3]), Number(european[2]), Number(european[1]));
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (short) return date(year, Number(short[1]), Number(short[2]));
  return null;
}

function date(year: number, month: number, day: number): string | null {
  const value = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || value.getUTCMonth() !== month - 1 || value.getUTCDate() !== day) return null;
  return value.toISOString().slice(0, 10);
}
