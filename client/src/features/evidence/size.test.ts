import { expect, it } from 'vitest';
import { formatSize } from './size';

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
