import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Calibration, CalibrationRow, Precedents } from './api';
import { assessment, calibration, determination, row, task } from './testing';

const server = startServer();
let sent: { path: string; body: unknown; ifMatch: string | null }[] = [];
let refuse: (() => Response) | null = null;
let year: Calibration;

const decided = { ...determination, status: 'implemented' as const };

/** What the ministry decides stays decided. */
const settle = (itemId: string) => {
  const change = (own: CalibrationRow): CalibrationRow =>
    own.itemId === itemId
      ? { ...own, officialStatus: 'notImplemented', attention: 'settled', acceptable: false, version: 1 }
      : own;
  year = calibration(...year.tasks.map((one) => ({ ...one, rows: one.rows.map(change) })));
};

beforeEach(() => {
  sent = [];
  refuse = null;
  year = calibration(
    task([
      row('01', { officialStatus: 'notImplemented', determination, version: 1, attention: 'settled' }),
      row('02', { claimedStatus: 'implemented', differs: true, attention: 'disputed' }),
      row('03', { suggestedStatus: 'notImplemented', claimedStatus: 'notImplemented', acceptable: true }),
    ]),
  );
  server.use(
    answer('/plans', { items: plans }),
    http.get(url('/plans/p1/years/2021/calibration'), () => HttpResponse.json(year as never)),
    answer('/items/02/assessment', assessment() as never),
    http.put(url('/:kind/:id/determination'), async ({ request, params }) => {
      sent.push({
        path: `${String(params.kind)}/${String(params.id)}`,
        body: await request.json(),
        ifMatch: request.headers.get('If-Match'),
      });
      if (refuse) return refuse();
      settle(String(params.id));
      return HttpResponse.json(assessment({ officialStatus: 'implemented' }) as never);
    }),
  );
});

const open = async (path = '/valdymas/vertinimas/2021') => {
  const app = renderAt(path, { session: coordinator });
  await screen.findByRole('region', { name: '1 uždavinys: eilučių įvertinimai' });
  return app;
};
const heading = (code: string) => screen.getByRole('rowheader', { name: new RegExp(`^${code}`) });

it('shows the verdicts side by side, differences first, and can show only what is left', async () => {
  await open();
  expect(screen.getByText('Nuspręsta 1 iš 3. Įvertinimai skiriasi 1 eilutėje.')).toBeVisible();
  const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent?.slice(0, 8));
  expect(rows()).toEqual(['01.01.02', '01.01.03', '01.01.01']);
  expect(screen.getAllByText('−50 %')).toHaveLength(3);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skirtumai viršuje' }));
  await waitFor(() => expect(rows()).toEqual(['01.01.01', '01.01.02', '01.01.03']));
  await userEvent.click(screen.getByRole('radio', { name: 'Tik nenuspręstas (2)' }));
  await waitFor(() => expect(rows()).toEqual(['01.01.02', '01.01.03']));
});

it('counts the claims of a shared row and says when the suggestion has changed since the decision', async () => {
  year = calibration(
    task([
      row('05', {
        claims: { implemented: 12, partiallyImplemented: 0, notImplemented: 2, none: 3, unlikeRule: 1 },
        officialStatus: 'implemented',
        determination: decided,
        suggestedStatus: 'partiallyImplemented',
        suggestionChanged: true,
        differs: true,
        attention: 'disputed',
      }),
    ]),
  );
  await open();
  expect(screen.getByText('Dalys: įgyvendinta – 12, neįgyvendinta – 2, be vertinimo – 3')).toBeVisible();
  expect(screen.getByText('1 dalis vertina kitaip, nei siūloma pagal taisyklę')).toBeVisible();
  expect(screen.getByText('Siūlomas įvertinimas po sprendimo pasikeitė: buvo „Neįgyvendinta“')).toBeVisible();
});

it('wants a justification where the decision differs, and goes on to the next row after it', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Spręsti: 01.01.02' }));
  expect(await screen.findByText(/50 %, todėl neįgyvendinta/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Neįgyvendinta (siūloma)' })).toHaveFocus());
  await userEvent.click(screen.getByRole('radio', { name: 'Įgyvendinta' }));
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  expect(screen.getByText('Pagrįskite sprendimą bent 20 ženklų sakiniu')).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Pagrindimas' });
  expect(field).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.type(field, 'Antras posėdis įvyko sausį.');
  expect(screen.getByText('Parašyta ženklų: 27, reikia bent 20')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() => expect(heading('01.01.03')).toHaveFocus());
  expect(sent).toEqual([
    {
      path: 'items/02',
      body: { status: 'implemented', justification: 'Antras posėdis įvyko sausį.' },
      ifMatch: '"0"',
    },
  ]);
});

it("puts the server's sentence at the justification", async () => {
  await open('/valdymas/vertinimas/2021?eilute=02');
  refuse = () => problem(422, 'justification_required', { detail: 'Pagrįskite tai bent 20 ženklų sakiniu.' });
  await userEvent.click(await screen.findByRole('radio', { name: 'Įgyvendinta' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Pagrindimas' }), '12345678901234567890');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Pagrindimas' })).toHaveAccessibleDescription(
      /Pagrįskite tai bent 20 ženklų sakiniu/,
    ),
  );
});

it("shows another person's decision and keeps what was typed", async () => {
  await open('/valdymas/vertinimas/2021?eilute=02');
  const current = assessment({
    officialStatus: 'notAssessed',
    determination: { ...determination, status: 'notAssessed' },
  });
  refuse = () => problem(412, 'version_stale', { current: current as never });
  await userEvent.type(await screen.findByRole('textbox', { name: /Pagrindimas/ }), 'mano tekstas');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Jonas Jonaitis');
  expect(screen.getByRole('textbox', { name: /Pagrindimas/ })).toHaveValue('mano tekstas');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"0"', '"1"']));
});

it('decides by keys alone: to the next undecided, accept it, open the next', async () => {
  await open();
  await userEvent.keyboard('k');
  expect(screen.getByRole('heading', { level: 2, name: /^1 uždavinys/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(heading('01.01.02')).toHaveFocus();
  await userEvent.keyboard('p');
  await waitFor(() => expect(heading('01.01.03')).toHaveFocus());
  expect(sent).toEqual([
    { path: 'items/02', body: { status: 'notImplemented', justification: null }, ifMatch: '"0"' },
  ]);
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('heading', { level: 2, name: /^1 uždavinys/ })).toHaveFocus();
  await userEvent.keyboard('s');
  const form = await screen.findByRole('radiogroup', { name: 'Galutinis įvertinimas: 1 uždavinys' });
  await waitFor(() =>
    expect(within(form).getByRole('radio', { name: /Įgyvendinta iš dalies/ })).toHaveFocus(),
  );
  await userEvent.keyboard('k');
  expect(within(form).getByRole('radio', { name: /Įgyvendinta iš dalies/ })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() =>
    expect(sent[1]).toEqual({
      path: 'tasks/t1',
      body: { status: 'partiallyImplemented', justification: null },
      ifMatch: '"0"',
    }),
  );
});

it('leaves the keys alone when they are switched off', async () => {
  await open();
  await userEvent.click(screen.getByRole('switch', { name: 'Klavišų komandos' }));
  await userEvent.click(heading('01.01.02'));
  await userEvent.keyboard('p');
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('switch', { name: 'Klavišų komandos' }));
});

it('shows similar cases beside the decision, by key, and closes them where they were opened', async () => {
  const found: Precedents = {
    ratio: 0.5,
    years: [{ planId: 'p1', planTitle: 'Planas', year: 2020 }],
    found: 1,
    items: [
      {
        itemId: '09',
        planId: 'p1',
        planTitle: 'Planas',
        year: 2020,
        measureCode: '01.04.04',
        actionNo: 2,
        title: 'Mokyti teisėjus',
        criterionText: null,
        target: 30,
        achieved: 25,
        unit: 'asmuo',
        deviationPercent: -16.7,
        suggestedStatus: 'partiallyImplemented',
        officialStatus: 'implemented',
        differs: true,
        justification: 'Kaip paskelbta 2020 m. ataskaitoje.',
        decidedBy: '2020 m. ataskaita',
        decidedAt: '2021-03-31T12:00:00Z',
      },
    ],
  };
  server.use(answer('/items/02/precedents', found as never));
  await open();
  heading('01.01.02').focus();
  await userEvent.keyboard('r');
  const aside = await screen.findByRole('complementary', { name: 'Precedentai: 01.01.02' });
  await waitFor(() => expect(within(aside).getByRole('heading')).toHaveFocus());
  expect(await within(aside).findByText('Rastas 1 panašus atvejis.')).toBeVisible();
  expect(within(aside).getByText('01.04.04, 2 veiksmas, 2020 m.')).toBeVisible();
  expect(within(aside).getByText('Nuspręsta kitaip, nei siūlyta')).toBeVisible();
  expect(within(aside).getByText('Kaip paskelbta 2020 m. ataskaitoje.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(within(aside).getByRole('button', { name: 'Uždaryti' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Precedentai' })).toHaveFocus());
  expect(screen.queryByRole('complementary', { name: /Precedentai/ })).not.toBeInTheDocument();
});

it('accepts together what agrees, after a list of it, and says what stood against it', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post(url('/plans/p1/years/2021/determinations'), async ({ request }) => {
      bodies.push(await request.json());
      expect(request.headers.get('Idempotency-Key')).not.toBeNull();
      if (bodies.length === 1) {
        return problem(409, 'not_acceptable', {
          current: [{ itemId: '03', code: 'already_decided', message: 'Jau nuspręsta.' }],
        });
      }
      settle('03');
      return HttpResponse.json({ items: [] });
    }),
  );
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Priimti 1 sutampantį siūlymą' }));
  const dialog = await screen.findByRole('dialog', { name: 'Priimti 1 siūlomą įvertinimą?' });
  expect(within(dialog).getByText('Priemonė 03')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Priimti' }));
  expect(await within(dialog).findByText('01.01.03: Jau nuspręsta.')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Priimti' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByText(/^Nuspręsta 2 iš 3/)).toHaveFocus());
  expect(bodies[1]).toEqual({ items: [{ itemId: '03', status: 'notImplemented' }] });
});
