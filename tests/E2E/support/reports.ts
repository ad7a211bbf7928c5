import { randomUUID } from 'node:crypto';
import type { Account, Row } from './server.mjs';
import type { Name } from './test';

type As = (name: Name) => Promise<Account>;

export const year = 2021;

const empty = {
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: null,
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: null,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
};

/** A complete answer that fits a row of any kind. */
const complete = {
  ...empty,
  done: 'no',
  narrative: 'Priemonė šiais metais nevykdyta, nes jos dalyviai persikėlė į kitų metų renginį.',
  reasons: ['movedToLaterYear'],
  spending: [{ source: 'notStated', amountEur: 0 }],
  claimedStatus: 'notImplemented',
};

/** Gives the row back to its executor with no answer in it, whatever happened to it before. */
export async function makeEditable(as: As, name: Name, row: Row): Promise<void> {
  const officer = await as(name);
  const coordinator = await as('koordinatorius');
  if (row.state === 'notStarted') return;
  if (row.state === 'accepted') {
    await coordinator.post(`/obligations/${row.id}/reopening`, { reason: 'Tikrinama iš naujo.' });
  } else {
    // A draft that an earlier run left would not be offered as the next row.
    if (row.state === 'draft') await handIn(as, name, row);
    if (row.state !== 'returned') {
      await coordinator.post(`/obligations/${row.id}/return`, { comment: 'Tikrinama iš naujo.' });
    }
  }
  await write(officer, row.id, empty);
}

export async function write(officer: Account, id: string, report: object): Promise<void> {
  const { version } = await officer.get(`/obligations/${id}`);
  await officer.put(`/obligations/${id}/report`, { ...empty, ...report }, { 'If-Match': `"${version}"` });
}

export async function handIn(as: As, name: Name, row: Row): Promise<void> {
  if (row.state === 'submitted' || row.state === 'accepted') return;
  const officer = await as(name);
  await write(officer, row.id, complete);
  await submit(officer, row.id);
}

/** What an institution answers itself, without the rows that the lead executor answers for it. */
export async function ownRows(as: As, name: Name): Promise<Row[]> {
  return (await (await as(name)).rows(year)).filter(({ answeredWith }) => !answeredWith);
}

/** An institution that has so many rows left to answer; all its others have been handed in. */
export async function leaveToAnswer(as: As, name: Name, count: number): Promise<Row[]> {
  const rows = await ownRows(as, name);
  const left = rows.slice(0, count);
  for (const row of rows.slice(count)) await handIn(as, name, row);
  for (const row of left) await makeEditable(as, name, row);
  return left;
}

/** One row of an institution, empty and open. */
export async function openRow(as: As, name: Name, code: string, actionNo: number | null = null): Promise<Row> {
  const rows = await (await as(name)).rows(year);
  const row = rows.find((one) => one.measureCode === code && one.actionNo === actionNo);
  if (!row) throw new Error(`${name} has no row ${code} ${actionNo ?? ''}.`);
  await makeEditable(as, name, row);
  return row;
}

/** A row that is answered completely but not handed in. */
export async function answeredRow(as: As, name: Name, code: string, actionNo: number | null = null): Promise<Row> {
  const row = await openRow(as, name, code, actionNo);
  await write(await as(name), row.id, complete);
  return row;
}

/** A row that waits for the coordinator. */
export async function submittedRow(as: As, name: Name, code: string, actionNo: number | null = null): Promise<Row> {
  const row = await answeredRow(as, name, code, actionNo);
  await submit(await as(name), row.id);
  return row;
}

/** Everything an institution answers itself, handed in; what the coordinator had accepted is opened for it. */
export async function handInAll(as: As, officer: Account): Promise<Row[]> {
  const coordinator = await as('koordinatorius');
  const rows = (await officer.rows(year)).filter(({ answeredWith }) => !answeredWith);
  for (const { id, state } of rows) {
    if (state === 'submitted') continue;
    if (state === 'accepted') await coordinator.post(`/obligations/${id}/reopening`, { reason: 'Tikrinama iš naujo.' });
    await write(officer, id, complete);
    await submit(officer, id);
  }
  return rows;
}

async function submit(officer: Account, id: string): Promise<void> {
  await officer.post(`/obligations/${id}/submission`, undefined, { 'Idempotency-Key': randomUUID() });
}
