import { expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { submitRows } from './submission';

const receipt = { receiptNumber: '2021-0001', submittedAt: '2021-02-12T08:05:00Z' };
const noPause = () => Promise.resolve();

it('asks again for a lost answer with the same key, and for the next row with another', async () => {
  const keys: string[] = [];
  const send = vi.fn((_: string, key: string) => {
    keys.push(key);
    return keys.length === 1
      ? Promise.reject(new ApiProblem({ status: 0, code: 'network' }))
      : Promise.resolve(receipt);
  });
  expect((await submitRows(['a', 'b'], send, noPause)).receipts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});

it('keeps the key while there is no connection, so that a later try gives the same receipt', async () => {
  const keys: string[] = [];
  let connected = false;
  const send = (_: string, key: string) => {
    keys.push(key);
    return connected
      ? Promise.resolve(receipt)
      : Promise.reject(new ApiProblem({ status: 0, code: 'network' }));
  };
  expect((await submitRows(['a', 'b'], send, noPause)).interrupted?.code).toBe('network');
  connected = true;
  expect((await submitRows(['a'], send, noPause)).receipts).toEqual([{ id: 'a', receipt }]);
  expect(new Set(keys).size).toBe(1);
});

it('goes on to the next row when one is refused', async () => {
  const send = (id: string) =>
    id === 'a'
      ? Promise.reject(new ApiProblem({ status: 422, code: 'report_incomplete' }))
      : Promise.resolve(receipt);
  const result = await submitRows(['a', 'b'], send, noPause);
  expect(result.refused.map(({ id }) => id)).toEqual(['a']);
  expect(result.receipts.map(({ id }) => id)).toEqual(['b']);
});

it('waits for its own earlier attempt', async () => {
  let calls = 0;
  const send = () =>
    ++calls < 3
      ? Promise.reject(new ApiProblem({ status: 409, code: 'idempotency_in_flight' }))
      : Promise.resolve(receipt);
  expect((await submitRows(['a'], send, noPause)).receipts).toHaveLength(1);
});
