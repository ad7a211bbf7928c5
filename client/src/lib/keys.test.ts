import { expect, it } from 'vitest';
import { createOnceKeys, randomKey } from './keys';

it('keeps the key of an act until it has happened', () => {
  const keys = createOnceKeys();
  const first = keys.keyFor('accept a');
  expect(keys.keyFor('accept a')).toBe(first);
  expect(keys.keyFor('accept b')).not.toBe(first);
  keys.done('accept a');
  expect(keys.keyFor('accept a')).not.toBe(first);
  expect(randomKey()).not.toBe(randomKey());
});
