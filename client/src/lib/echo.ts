import { formatNumber } from './format';
import type { About, TypedNumber } from './parse';

/**
 * What was understood, said back so that it reads as the same value again: a count with three decimals gets a
 * fourth, because `1,234` may be a thousand.
 */
export function echoNumber(value: number): string {
  const text = formatNumber(value, 4);
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

export const echoMoney = (value: number): string =>
  `${new Intl.NumberFormat('lt-LT', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value).replace(/\s/g, '\u00a0')}\u00a0Eur`;

const words: Record<'lt' | 'en', Record<About, string> & { of: string }> = {
  lt: { about: 'apie', over: 'per', nearly: 'beveik', atLeast: 'ne mažiau kaip', of: 'iš' },
  en: { about: 'about', over: 'over', nearly: 'nearly', atLeast: 'at least', of: 'of' },
};

/** "apie 420", "2 iš 3"; of a share "7 iš 20", whose percentage is said beside it. */
export function echoTyped(read: TypedNumber, language: 'lt' | 'en', share = false): string {
  const said = words[language];
  const value = share && read.of !== null ? (read.value * read.of) / 100 : read.value;
  const number = echoNumber(value);
  return [
    read.about && said[read.about],
    read.of === null ? (share ? `${number}\u00a0%` : number) : `${number} ${said.of} ${echoNumber(read.of)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
