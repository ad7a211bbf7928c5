/**
 * Reads what people type. The server reads Excel files by the same rules (`TypedInput`), and
 * `tests/fixtures/typed-input.json` holds both to one table. What could mean two things is asked, never guessed.
 */
import { readDate } from './parseDate';
import { clean, refused, type Reading, type Refusal } from './typed';

export { readDate } from './parseDate';
export type { Reading, Refusal } from './typed';

export type About = 'about' | 'over' | 'nearly' | 'atLeast';

export interface TypedNumber {
  value: number;
  /** Said of a value that is not exact: "apie 420", "per 250". */
  about: About | null;
  /** "2 iš 3": the second number. */
  of: number | null;
  /** What was typed, where it says more than a number that is exact or about so much. */
  note: string | null;
}

const largestNumber = 1_000_000_000;
const largestAmount = 100_000_000_000;

interface Digits {
  kind: 'value' | 'ask';
  whole: string;
  decimals: string;
}
type ReadDigits = Digits | { kind: 'refused'; code: Refusal };

/** `1 200`, `0,5`; and with `grouped`, what may have meant groups of three: `1.234`, `1,234`, `1.163,81`. */
function readDigits(text: string, grouped: boolean): ReadDigits {
  const digits = text.replace(/^\+ ?/, '');
  if (/^- ?\d[\d ]*([.,]\d+)*$/.test(digits)) return refused('negative');
  if (/^\d[\d .,]*-[\d ][\d .,]*$/.test(digits)) return refused('range');
  const plain = /^(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (plain) {
    const [, whole = '', decimals = ''] = plain;
    const maybeGroup = grouped && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return maybeGroup
      ? { kind: 'ask', whole: whole + decimals, decimals: '' }
      : { kind: 'value', whole: whole.replaceAll(' ', ''), decimals };
  }
  const groups =
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(digits);
  if (!groups) return refused('number');
  return { kind: 'ask', whole: (groups[1] ?? '').replace(/[.,]/g, ''), decimals: groups[2] ?? '' };
}

/** Moves the point instead of multiplying: 2,02 thousand is 2020 and nothing beside it. */
function scaled(text: string, grouped: boolean, places: number, largest: number) {
  const thousands = /^(.*?) ?(tukst|tukstanci[a-z]*|mln|milijon[a-z]*|thousand|million)\.?$/.exec(text);
  const shift = !thousands ? 0 : /^m/.test(thousands[2] ?? '') ? 6 : 3;
  // "2,020 tūkst." is asked as well, with the decimal reading: two thousand, not two million.
  const read = readDigits(thousands ? (thousands[1] ?? '').trim() : text, grouped && shift === 0);
  if (read.kind === 'refused') return read;
  const decimals = read.decimals.padEnd(shift, '0');
  const rest = decimals.slice(shift).replace(/0+$/, '');
  const whole = (read.whole + decimals.slice(0, shift)).replace(/^0+(?=\d)/, '');
  const value = Number(`${whole}.${rest || '0'}`);
  if (whole.length > 15 || value > largest) return refused('tooLarge');
  if (rest.length > places) return refused('decimals');
  const ask = read.kind === 'ask' || (shift > 0 && read.decimals.length === 3);
  return { kind: ask ? ('ask' as const) : ('value' as const), value };
}

const abouts: [About, RegExp][] = [
  ['about', /^(~|≈|apie|apytiksliai|apytikriai|mazdaug|about|around|approximately) ?/],
  ['over', /^(per|virs|daugiau (?:kaip|nei|negu)|>|over|more than) ?/],
  ['nearly', /^(beveik|nearly|almost) ?/],
  ['atLeast', /^(ne maziau (?:kaip|nei|negu)|bent|>=|≥|at least) ?/],
];

function takeAbout(text: string): [About | null, string] {
  for (const [about, words] of [...abouts].reverse()) {
    const found = words.exec(text);
    if (found) return [about, text.slice(found[0].length)];
  }
  return /^\d[\d ]*\+$/.test(text) ? ['over', text.slice(0, -1)] : [null, text];
}

/** Words that people put after a number without changing it. */
const units =
  / ?(vnt|asm|asmen[a-z]*|zmon[a-z]*|zm|kart[a-z]*|mokym[a-z]*|posedzi[a-z]*|rengini[a-z]*|dalyvi[a-z]*|priemon[a-z]*|veiksm[a-z]*|pcs|persons?|people|times|events?|meetings?)\.?$/;

export function readNumber(text: string): Reading<TypedNumber> {
  const cleaned = clean(text);
  if (cleaned === '') return { kind: 'empty' };
  const [about, rest] = takeAbout(cleaned);
  if (/^(iki|maziau|<|less than|up to)/.test(rest)) return refused('range');
  const parts = /^(.*?) (?:is|of) (.+)$/.exec(rest);
  const read = scaled((parts?.[1] ?? rest).replace(units, ''), true, 4, largestNumber);
  if (read.kind === 'refused') return read;
  const whole = parts && scaled((parts[2] ?? '').replace(units, ''), true, 4, largestNumber);
  if (whole && whole.kind !== 'value') return refused('number');
  return { ...read, about, of: whole?.value ?? null, note: noteOf(text, about, whole !== null) };
}

/** A share in percent. "7 iš 20" is 35 %, and stays as it was typed. */
export function readShare(text: string): Reading<TypedNumber> {
  const cleaned = clean(text);
  if (cleaned === '') return { kind: 'empty' };
  const [about, rest] = takeAbout(cleaned);
  if (/^(iki|maziau|<|less than|up to)/.test(rest)) return refused('range');
  const parts = /^(.*?)(?: (?:is|of) | ?\/ ?)(.+)$/.exec(rest);
  if (parts) {
    const part = scaled((parts[1] ?? '').replace(units, ''), true, 4, largestNumber);
    const whole = scaled((parts[2] ?? '').replace(units, ''), true, 4, largestNumber);
    if (part.kind !== 'value' || whole.kind !== 'value') return refused('number');
    if (whole.value === 0 || part.value > whole.value) return refused('share');
    const value = Math.round((part.value * 1_000_000) / whole.value) / 10_000;
    return { kind: 'value', value, about, of: whole.value, note: noteOf(text, about, true) };
  }
  const percent = rest.replace(/ ?(proc\.?|procent[a-z]*|percent|%)$/, '');
  const read = scaled(percent, false, 4, largestNumber);
  if (read.kind === 'refused') return read;
  if (read.value > 100) return refused('share');
  const note = noteOf(text, about, false);
  // 0,7 may be 0,7 % or 70 %.
  if (read.value > 0 && read.value < 1)
    return { kind: 'ask', value: Math.round(read.value * 1_000_000) / 10_000, about, of: null, note };
  return { ...read, about, of: null, note };
}

function noteOf(text: string, about: About | null, ofWhole: boolean): string | null {
  return ofWhole || (about !== null && about !== 'about') ? text.replace(/\s+/g, ' ').trim() : null;
}

const unknown =
  /^(nezinau|nezinom[a-z]*|nera duomenu|duomenu nera|nepateiksi[a-z]*|unknown|not known|do not know|don't know|\?)$/;

export function readMoney(text: string): Reading<{ value: number }> {
  const cleaned = clean(text);
  if (cleaned === '') return { kind: 'empty' };
  if (unknown.test(cleaned)) return { kind: 'unknown' };
  if (cleaned === '-') return refused('dash');
  const [about, rest] = takeAbout(cleaned);
  if (/^(iki|maziau|<|less than|up to)/.test(rest)) return refused('range');
  const amount = rest.replace(/ ?(eur[a-z]{0,3}\.?|€)$/, '').replace(/^(eur|€) ?/, '');
  if (/(^| |\d)(lt|litu|litai|usd|\$|gbp|£|pln|zl)\.?$|^(\$|£|usd|gbp)/.test(amount))
    return refused('currency');
  const read = scaled(amount, true, 2, largestAmount);
  return read.kind === 'value' && about ? { kind: 'ask', value: read.value } : read;
}

export interface ParsedNumber {
  value: number;
  approximate: boolean;
  note: string | null;
}

/** Null where there is no number, or one that has to be asked about. A text that says percent is a share. */
export function parseNumber(text: string): ParsedNumber | null {
  const read = /%|proc|percent/i.test(text) ? readShare(text) : readNumber(text);
  return read.kind === 'value'
    ? { value: read.value, approximate: read.about !== null, note: read.note }
    : null;
}

export type ParsedMoney =
  | { kind: 'amount'; value: number }
  | { kind: 'unknown' }
  | { kind: 'ask'; value: number }
  | { kind: 'invalid'; code: Refusal };

export function parseMoney(text: string): ParsedMoney | null {
  const read = readMoney(text);
  if (read.kind === 'empty') return null;
  if (read.kind === 'value') return { kind: 'amount', value: read.value };
  return read.kind === 'refused' ? { kind: 'invalid', code: read.code } : read;
}

/** A date as `yyyy-mm-dd`; a date without a year is taken in the reporting year. */
export function parseDate(text: string, year: number): string | null {
  const read = readDate(text, year);
  return read.kind === 'value' ? read.value : null;
}
