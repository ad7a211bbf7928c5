import { describe, expect, it } from 'vitest';
import { parseDate, parseMoney, parseNumber } from './parse';

describe('money as people write it', () => {
  it.each([
    ['2,02 tūkst. Eur', 2020],
    ['10 tūkst. EUR', 10000],
    ['10 tukst.', 10000],
    ['5 400 Eur', 5400],
    ['5\u00a0400 Eur', 5400],
    ['1163,81', 1163.81],
    ['1 163,81', 1163.81],
    ['1163.81', 1163.81],
    ['240 100 eurų', 240100],
    ['0', 0],
    ['0 Eur', 0],
  ])('%s is %d', (text, value) => expect(parseMoney(text)).toEqual({ kind: 'amount', value }));

  it('asks about a point that groups thousands', () =>
    expect(parseMoney('1.163,81')).toEqual({ kind: 'ask', value: 1163.81 }));
  it('keeps empty, unknown and nonsense apart', () => {
    expect(parseMoney('  ')).toBeNull();
    expect(parseMoney('nežinau')).toEqual({ kind: 'unknown' });
    expect(parseMoney('daug')).toEqual({ kind: 'invalid' });
    expect(parseMoney('-5')).toEqual({ kind: 'invalid' });
  });
});

describe('numbers', () => {
  it.each([
    ['0,5', 0.5, false],
    ['~ 420', 420, true],
    ['per 250', 250, true],
    ['55,5 proc.', 55.5, false],
    ['55,5 %', 55.5, false],
    ['2 iš 3', 2, false],
    ['1 200', 1200, false],
  ])('%s is %d', (text, value, approximate) => expect(parseNumber(text)).toEqual({ value, approximate }));
  it('refuses text', () => expect(parseNumber('keli')).toBeNull());
});

describe('dates', () => {
  it.each([
    ['03-01', '2020-03-01'],
    ['iki 03-01', '2020-03-01'],
    ['2020 m. spalio 20 d.', '2020-10-20'],
    ['spalio 20 d.', '2020-10-20'],
    ['2020-10-20', '2020-10-20'],
    ['20.10.2020', '2020-10-20'],
  ])('%s is %s', (text, value) => expect(parseDate(text, 2020)).toBe(value));
  it('refuses days that do not exist', () => {
    expect(parseDate('2021-02-29', 2021)).toBeNull();
    expect(parseDate('13-45', 2021)).toBeNull();
    expect(parseDate('greitai', 2021)).toBeNull();
  });
});
