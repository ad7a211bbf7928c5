import { clean, refused, type Reading } from './typed';

const months = [
  ['sausio', 'january', 'jan'],
  ['vasario', 'february', 'feb'],
  ['kovo', 'march', 'mar'],
  ['balandzio', 'april', 'apr'],
  ['geguzes', 'may'],
  ['birzelio', 'june', 'jun'],
  ['liepos', 'july', 'jul'],
  ['rugpjucio', 'august', 'aug'],
  ['rugsejo', 'september', 'sep'],
  ['spalio', 'october', 'oct'],
  ['lapkricio', 'november', 'nov'],
  ['gruodzio', 'december', 'dec'],
];
const monthNo = (name = '') => months.findIndex((names) => names.includes(name)) + 1;

/** A day as `yyyy-mm-dd`; a date without a year is taken in the reporting year. */
export function readDate(text: string, year: number): Reading<{ value: string }> {
  const typed = clean(text)
    .replace(/^(iki|until|by) /, '')
    .replace(/[ t]00:00(:00)?(\.0+)?z?$/, '');
  if (typed === '') return { kind: 'empty' };

  const written =
    /^(?:(\d{4}) ?(?:m\. ?|m )?)?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?d\.?)?(?:,? (\d{4}))?$/.exec(
      typed,
    );
  if (written) return day(written[1] ?? written[4] ?? year, monthNo(written[2]), written[3]);
  const english = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?(?:,? (\d{4}))?$/.exec(typed);
  if (english) return day(english[3] ?? year, monthNo(english[2]), english[1]);
  const iso = /^(\d{4}) ?[-./ ] ?(\d{1,2}) ?[-./ ] ?(\d{1,2})(?: ?d\.?)?$/.exec(typed);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dots = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(typed);
  if (dots) return day(dots[3], dots[2], dots[1]);
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (short) return day(year, short[1], short[2]);

  // With a slash people write both 20/10 and 10/20; with a point both 03.01 (1 March) and 01.03.
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (slashes) return either(slashes[3], slashes[2], slashes[1]);
  const loose = /^(\d{1,2})[./](\d{1,2})$/.exec(typed);
  if (loose) return either(year, loose[1], loose[2]);

  const noDay = /^\d{4}[-./]\d{1,2}$|^(\d{4} ?(m\.?)? ?)?(men\.?|[a-z]+)( men\.?)?$/.test(typed);
  const named = months.some((names) => names.some((name) => typed.includes(name)));
  return refused(noDay && (named || /^\d{4}[-./]/.test(typed)) ? 'noDay' : 'date');
}

type Part = string | number | undefined;

function day(year: Part, month: Part, of: Part): Reading<{ value: string }> {
  if (month === 0) return refused('date');
  const value = dayOf(year, month, of);
  return value === null ? refused('noSuchDay') : { kind: 'value', value };
}

/** Certain only where the other way round is no day, or the same one. */
function either(year: Part, month: Part, of: Part): Reading<{ value: string }> {
  const one = dayOf(year, month, of);
  const other = dayOf(year, of, month);
  const value = one ?? other;
  if (value === null) return refused('noSuchDay');
  return { kind: one !== null && other !== null && one !== other ? 'ask' : 'value', value };
}

function dayOf(year: Part, month: Part, of: Part): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(of)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d)
    return null;
  return date.toISOString().slice(0, 10);
}
