import type { Obligation, ReportBody } from '@/api/obligations';
import type { PlanSummary, Session } from '@/api/types';
import { answer, http, HttpResponse, problem, url, type startServer } from '@/testing/server';
import { summary, written } from './testing';

export const session: Session = {
  userName: 'kaunas',
  displayName: 'Kauno miesto savivaldybė',
  roles: ['reporter'],
  institutionCode: 'kauno-miesto',
  institutionName: 'Kauno miesto savivaldybė',
};
const campaign = {
  opensOn: '2099-01-01',
  dueOn: '2099-02-15',
  closesOn: '2099-03-01',
  isDemonstration: true,
};
const plan: PlanSummary = {
  id: 'p1',
  title: 'Kovos su prekyba žmonėmis veiksmų planas',
  periodFrom: 2020,
  periodTo: 2022,
  years: [2021],
  campaigns: [{ year: 2021, state: 'open', ...campaign }],
};

export const endsAt = new Date(Date.now() + 10 * 60 * 60_000).toISOString();

/** A small server with rows that remember what is saved. */
export function serveRows(server: ReturnType<typeof startServer>, rows: Obligation[], ends = endsAt) {
  const store = new Map(rows.map((row) => [row.id, row]));
  const saved: ReportBody[] = [];
  const submissions: { id: string; key: string | null }[] = [];
  const get = (id: unknown) => store.get(String(id));
  server.use(
    answer('/plans', { items: [plan] } as never),
    answer('/sessions', { items: [{ current: true, expiresAt: ends }], next: null } as never),
    http.get(url('/plans/p1/years/2021/obligations'), () =>
      HttpResponse.json({
        items: [...store.values()].map((row) =>
          summary({ id: row.id, state: row.state, measureCode: row.measureCode, title: row.title }),
        ),
        next: null,
      }),
    ),
    http.get(url('/obligations/:id/comments'), () => HttpResponse.json({ items: [], next: null } as never)),
    http.get(url('/evidence'), () =>
      HttpResponse.json({
        items: [],
        links: [],
        used: 0,
        limits: { file: 10_485_760, total: 524_288_000, perReport: 20 },
      } as never),
    ),
    http.get(url('/obligations/:id'), ({ params }) => {
      const row = get(params.id);
      return row ? HttpResponse.json(row as never) : problem(404, 'not_found');
    }),
    http.post(url('/obligations/:id/suggestion'), async ({ request }) => {
      const body = (await request.json()) as ReportBody;
      const below = body.done === 'no' || (body.achieved ?? 0) < 2;
      return HttpResponse.json({
        status: below ? 'notImplemented' : 'implemented',
        rule: 'A1',
        explanation: `Pasiekta ${body.achieved ?? 0} iš 2.`,
        reasonNeeded: below ? 'below' : null,
      });
    }),
    http.put(url('/obligations/:id/report'), async ({ params, request }) => {
      const row = get(params.id);
      if (!row) return problem(404, 'not_found');
      if (request.headers.get('If-Match') !== `"${row.version}"`)
        return problem(412, 'version_stale', { current: row as never });
      const body = (await request.json()) as ReportBody;
      saved.push(body);
      const next = written(body, { ...row, state: 'draft', version: row.version + 1, report: undefined });
      store.set(row.id, { ...next, report: written(body).report });
      return HttpResponse.json(store.get(row.id) as never);
    }),
    http.post(url('/obligations/:id/submission'), ({ params, request }) => {
      const id = String(params.id);
      submissions.push({ id, key: request.headers.get('Idempotency-Key') });
      const row = get(id);
      if (!row) return problem(404, 'not_found');
      const receipt = { number: `2021-${id}`, submittedAt: '2021-02-12T08:05:00Z', submittedBy: 'Ona' };
      store.set(id, { ...row, state: 'submitted', editable: false, receipt });
      return HttpResponse.json({ receiptNumber: receipt.number, submittedAt: receipt.submittedAt });
    }),
  );
  return { store, saved, submissions };
}

export const complete: Partial<ReportBody> = {
  done: 'yes',
  achieved: 2,
  narrative: 'Surengti du renginiai mokyklose, juose dalyvavo mokytojai ir mokiniai.',
  spending: [{ source: 'notStated', amountEur: 0 }],
  claimedStatus: 'implemented',
};
