import { expect, it } from 'vitest';
import {
  collator,
  daysUntil,
  fold,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSize,
} from './format';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('prints money the Lithuanian way, with no-break spaces', () => {
  expect(formatMoney(1163.81)).toBe('1\u00a0163,81\u00a0Eur');
  expect(plain(formatMoney(240100))).toBe('240 100 Eur');
  expect(plain(formatMoney(0))).toBe('0 Eur');
});

it('prints numbers and shares', () => {
  expect(formatNumber(0.5)).toBe('0,5');
  expect(plain(formatNumber(12345.678))).toBe('12 345,68');
  expect(plain(formatPercent(94.54))).toBe('94,5 %');
});

it('prints moments as they were in Lithuania', () => {
  expect(formatDate('2021-02-15')).toBe('2021-02-15');
  expect(formatDateTime('2021-02-15T22:42:00Z')).toBe('2021-02-16 00:42');
});

it('counts days to a date', () => {
  expect(daysUntil('2021-02-15', new Date('2021-02-06T10:00:00Z'))).toBe(9);
  expect(daysUntil('2021-02-15', new Date('2021-02-16T10:00:00Z'))).toBe(-1);
});

it('sorts and finds as Lithuanians expect', () => {
  expect(['Šakių', 'Vilniaus', 'Zarasų', 'Skuodo', 'Šiaulių'].sort(collator.compare)).toEqual([
    'Skuodo',
    'Šakių',
    'Šiaulių',
    'Vilniaus',
    'Zarasų',
  ]);
  expect(fold('Širvintų')).toBe('sirvintu');
});

it('says a size in the unit that people use for it', () => {
  expect([1, 1023, 1024, 839_680, 1_468_006, 10 * 1024 * 1024].map(formatSize)).toEqual([
    '1 B',
    '1\u00a0023 B',
    '1 kB',
    '820 kB',
    '1,4 MB',
    '10 MB',
  ]);
});
