import { expect, it } from 'vitest';
import { piecesOf } from './pieces';

it('cuts a text at its marks and loses no letter', () => {
  const pieces = piecesOf('Padėta 2 vaikams, tel. 861234567.', [
    { kind: 'phone', offset: 23, length: 9 },
    { kind: 'personCount', offset: 7, length: 9 },
  ]);
  expect(pieces.map(({ text, mark }) => [text, mark?.kind])).toEqual([
    ['Padėta ', undefined],
    ['2 vaikams', 'personCount'],
    [', tel. ', undefined],
    ['861234567', 'phone'],
    ['.', undefined],
  ]);
});

it('leaves a text without marks whole', () => {
  expect(piecesOf('Surengti mokymai.', [])).toEqual([{ text: 'Surengti mokymai.', mark: null }]);
  expect(piecesOf('', [])).toEqual([]);
});
