import { ApiProblem, isProblem } from '@/api/problem';
import { sessionStore } from '@/lib/storage';
import type { Receipt } from '../api';

const keyOf = (id: string) => `apm.submission.${id}`;

/**
 * The key of one attempt to hand in one row. It is kept until an answer arrives: when the network fails in between,
 * the next attempt carries the same key and the server answers with the receipt of the first.
 */
export function submissionKey(id: string): string {
  const kept = sessionStore.get<string>(keyOf(id));
  if (kept) return kept;
  const key = crypto.randomUUID();
  sessionStore.set(keyOf(id), key);
  return key;
}

export const forgetSubmissionKey = (id: string) => sessionStore.remove(keyOf(id));

export interface RowProblem {
  id: string;
  problem: ApiProblem;
}

export interface SubmissionResult {
  receipts: { id: string; receipt: Receipt }[];
  /** The server looked at these rows and refused them. */
  refused: RowProblem[];
  /** No answer came; the rest was not tried. */
  interrupted: ApiProblem | null;
}

const inFlightTries = 5;
/** A lost answer is asked for once more: with the same key the server gives the receipt it gave already. */
const lostTries = 2;
const pauseBetween = 1_000;

/** Hands in row after row; what was handed in stays so, whatever happens to the next. */
export async function submitRows(
  ids: string[],
  send: (id: string, key: string) => Promise<Receipt>,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<SubmissionResult> {
  const result: SubmissionResult = { receipts: [], refused: [], interrupted: null };
  for (const id of ids) {
    for (let attempt = 1; ; attempt++) {
      try {
        const receipt = await send(id, submissionKey(id));
        forgetSubmissionKey(id);
        result.receipts.push({ id, receipt });
        break;
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        const inFlight = isProblem(error, 'idempotency_in_flight');
        const lost = error.isPassing && error.status !== 429;
        if ((inFlight && attempt < inFlightTries) || (lost && attempt < lostTries)) {
          await pause(pauseBetween);
          continue;
        }
        if (error.isPassing || error.status === 401 || inFlight) {
          return { ...result, interrupted: error };
        }
        forgetSubmissionKey(id);
        result.refused.push({ id, problem: error });
        break;
      }
    }
  }
  return result;
}
