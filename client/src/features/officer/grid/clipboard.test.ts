import { expect, it } from 'vitest';
import { readTable, writeTable } from './clipboard';

it('reads cells and rows as a spreadsheet copies them', () => {
  expect(readTable('Taip\t2\r\nNe\t\r\n')).toEqual([
    ['Taip', '2'],
    ['Ne', ''],
  ]);
});

it('keeps the lines and the quotes of one cell together', () => {
  expect(readTable('Taip\t"Pirmas.\nAntras „renginys“ ir ""kita""."\t5 400 Eur\nNe\tNevykdyta.\t0')).toEqual([
    ['Taip', 'Pirmas.\nAntras „renginys“ ir "kita".', '5 400 Eur'],
    ['Ne', 'Nevykdyta.', '0'],
  ]);
});

it('takes a quotation mark inside a text as a letter', () => {
  expect(readTable('Renginys "Kelias"\t1')).toEqual([['Renginys "Kelias"', '1']]);
  expect(readTable('"Kelias" į laisvę\t1')).toEqual([['"Kelias" į laisvę', '1']]);
});

it('reads back what it wrote', () => {
  const cells = [
    ['Taip', 'Du\nsakiniai "čia"', ''],
    ['', 'a\tb', '0,5'],
  ];
  expect(readTable(writeTable(cells))).toEqual(cells);
});
