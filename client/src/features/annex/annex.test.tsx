import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annex, answers, commission } from '@/features/dashboard/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import { linesOf, toldBy } from './layout';

const server = startServer();
beforeEach(() => server.use(...answers));
const session = { ...commission, roles: ['analyst' as const] };

it('prints the annex: a band per task, measures, actions, the status first', async () => {
  renderAt('/analize?metai=2020', { session });
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Kovos su prekyba žmonėmis 2020–2022\u00a0m. veiksmų plano uždavinių, priemonių ir veiksmų įgyvendinimo rezultatai 2020\u00a0m.',
    }),
  ).toBeVisible();
  const table = screen.getByRole('table');
  expect(within(table).getByText('1 veiksmas.')).toBeVisible();
  expect(within(table).getByText('Vidaus reikalų ministerija (VRM)')).toBeVisible();
  const municipal = within(table)
    .getByRole('rowheader', { name: /Moksleiviams/ })
    .closest('tr');
  expect(municipal).toHaveTextContent('Šiaulių miesto savivaldybė. Įgyvendinta.');
  expect(municipal).toHaveTextContent('Birštono savivaldybė priemonių nenumatė.');
  expect(municipal).toHaveTextContent('Akmenės rajono savivaldybė informacijos nepateikė.');
  expect(await screen.findByText('Rodomos 3 eilutės iš 3')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('keeps the filters in the address and asks the server with them', async () => {
  const asked: string[] = [];
  server.use(
    http.get(url('/plans/p1/years/2020/annex'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ ...annex, rows: [] } as never);
    }),
  );
  const { router } = renderAt('/analize?metai=2020&busena=notImplemented&q=sirvintu', { session });
  expect(await screen.findByText('Tokių eilučių nėra')).toBeVisible();
  expect(asked).toEqual(['?status=notImplemented&q=sirvintu']);
  expect(screen.getAllByText('Filtrai: įvertinimas – Neįgyvendinta; tekste yra „sirvintu“.')).toHaveLength(2);
  await userEvent.selectOptions(await screen.findByLabelText('Uždavinys'), '2');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ uzdavinys: 2 }));
  await userEvent.click(screen.getByRole('button', { name: 'Išvalyti filtrus' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ metai: 2020 }));
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows the same rows as figures, unknown apart from zero', async () => {
  renderAt('/analize?metai=2020&rodinys=duomenys', { session });
  const table = await screen.findByRole('table');
  expect(
    within(table).getByRole('row', { name: /^01\.01\.01 Organizuoti komisijos veiklą VRM 2 1 / }),
  ).toHaveTextContent('nežinoma');
  expect(await accessibilityProblems()).toEqual([]);
});

describe('files', () => {
  const saved = vi.fn();
  beforeEach(() => {
    saved.mockClear();
    URL.createObjectURL = vi.fn(() => 'blob:x');
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(saved);
    server.use(answer('/plans/p1/years/2020/annex', annex as never));
  });

  it('are exactly the rows shown, in the language of the page', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(url('/plans/p1/years/2020/annex.xlsx'), ({ request }) => {
        asked.push(new URL(request.url).search, request.headers.get('Accept-Language'));
        return new HttpResponse('x', {
          headers: { 'Content-Disposition': 'attachment; filename=priedas-2020-lt.xlsx' },
        });
      }),
    );
    renderAt('/analize?metai=2020&uzdavinys=1', { session });
    await screen.findByText('Atsisiųsti');
    const link = await screen.findByRole('link', { name: /^Excel \(XLSX\).*Rodomas eilutes/ });
    expect(link).toHaveAttribute('href', '/api/v1/plans/p1/years/2020/annex.xlsx?task=1');
    await userEvent.click(link);
    await waitFor(() => expect(saved).toHaveBeenCalled());
    expect(asked).toEqual(['?task=1', 'lt']);
    await userEvent.click(screen.getByRole('radio', { name: /^Visas eilutes/ }));
    expect(screen.getByRole('link', { name: /^CSV \(atvirieji duomenys\).*Visas eilutes/ })).toHaveAttribute(
      'href',
      '/api/v1/plans/p1/years/2020/annex.csv?variant=open',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('come as executors gave them, or as they would be published', async () => {
    renderAt('/analize?metai=2020', { session });
    const word = await screen.findByRole('link', { name: /^Word \(DOCX\)/ });
    expect(word).toHaveAttribute('href', '/api/v1/plans/p1/years/2020/annex.docx');
    await userEvent.click(screen.getByRole('radio', { name: /^Viešas: taip duomenys/ }));
    expect(word).toHaveAttribute('href', '/api/v1/plans/p1/years/2020/annex.docx?version=preview');
  });

  it('say how far they have come, and stop when they are cancelled', async () => {
    server.use(
      http.get(url('/plans/p1/years/2020/annex.csv'), () => {
        const body = new ReadableStream({
          start: (rows) => rows.enqueue(new TextEncoder().encode('a;b\r\n1;2\r\n')),
        });
        return new HttpResponse(body, { headers: { 'Content-Type': 'text/csv', 'X-Rows': '3' } });
      }),
    );
    const fetched = vi.spyOn(window, 'fetch');
    renderAt('/analize?metai=2020', { session });
    await userEvent.click(await screen.findByRole('link', { name: /^CSV \(„Excel“\)/ }));
    const tray = await screen.findByRole('region', { name: 'Siunčiami failai' });
    expect(await within(tray).findByRole('progressbar', { name: '1 iš 3 eilučių' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(within(tray).getByRole('button', { name: /^Atšaukti/ }));
    await waitFor(() => expect(tray).not.toBeInTheDocument());
    expect(fetched.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
    expect(await screen.findByText('Siuntimas atšauktas.')).toBeInTheDocument();
    expect(saved).not.toHaveBeenCalled();
  });

  it('that cannot be had say why, and are asked for again', async () => {
    const busy = {
      status: 503,
      code: 'exports_busy',
      title: 'Laikinai neprieinama',
      detail: 'Šiuo metu rengiama daug failų. Bandykite po pusės minutės.',
    };
    server.use(
      http.get(url('/plans/p1/years/2020/annex.ods'), () => HttpResponse.json(busy, { status: 503 }), {
        once: true,
      }),
      http.get(url('/plans/p1/years/2020/annex.ods'), () => new HttpResponse('x')),
    );
    renderAt('/analize?metai=2020', { session });
    await userEvent.click(await screen.findByRole('link', { name: /^OpenDocument/ }));
    const tray = await screen.findByRole('region', { name: 'Siunčiami failai' });
    expect(await within(tray).findByText(busy.detail)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(within(tray).getByRole('button', { name: 'Bandyti dar kartą' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    await waitFor(() => expect(tray).not.toBeInTheDocument());
  });
});

it('heads actions with their measure, and names silent municipalities apart', () => {
  const lines = linesOf(annex);
  expect(lines.map(({ kind }) => kind)).toEqual(['task', 'row', 'row', 'task', 'measure', 'row']);
  const municipal = annex.rows[2];
  if (!municipal) throw new Error('The fixture has three rows.');
  const told = toldBy(municipal, annex.institutions);
  expect(told.parts.map(({ executor }) => executor)).toEqual(['siauliu-m']);
  expect(told.plannedNothing.map(({ executor }) => executor)).toEqual(['birstono']);
  expect(told.sentNothing.map(({ executor }) => executor)).toEqual(['akmenes-r']);
});
