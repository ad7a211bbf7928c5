import { expect, it } from 'vitest';
import { joinNames, lowerFirst, oneLine } from './text';

it('shortens to whole sentences, else to whole words', () => {
  expect(oneLine('Trumpas tekstas.\nAntra eilutė.')).toBe('Trumpas tekstas. Antra eilutė.');
  const sentence = 'Pandemijos metais surengtas tik vienas iš dviejų planuotų posėdžių.';
  expect(oneLine(`${sentence} Kitas sakinys yra gerokai ilgesnis už pirmąjį.`, 90)).toBe(sentence);
  expect(oneLine('Labai ilgas sakinys be taško viduryje, kuris tęsiasi ir tęsiasi', 30)).toBe(
    'Labai ilgas sakinys be taško…',
  );
});

it('keeps abbreviations as they are', () => {
  expect(lowerFirst('Stiprinti koordinavimą')).toBe('stiprinti koordinavimą');
  expect(lowerFirst('ES lėšos')).toBe('ES lėšos');
});

it('joins names as a sentence does', () => {
  expect(joinNames([], 'ir')).toBe('');
  expect(joinNames(['A'], 'ir')).toBe('A');
  expect(joinNames(['A', 'B', 'C'], 'ir')).toBe('A, B ir C');
});
