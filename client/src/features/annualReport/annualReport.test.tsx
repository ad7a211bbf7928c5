import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { plans } from '@/features/progress/testing';
import { coordinator } from '@/features/reconciliation/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import { report } from './testing';

const server = startServer();
const address = '/plans/p1/years/2021/report';

const open = (over: Partial<typeof report> = {}) => {
  server.use(
    answer('/plans', { items: plans }),
    answer('/plans/p1/years/2021/publications', { items: [] }),
    answer(address, { ...report, ...over } as never),
  );
  return renderAt('/valdymas/ataskaita/2021', { session: coordinator });
};

it('shows what the data say in the words, and what another report says instead', async () => {
  open();
  const text = await screen.findByRole('textbox', { name: 'Skyriaus „Skyrius results“ tekstas' });
  expect(within(text).getByRole('img', { name: 'Rodiklis „Rodiklis items“: 53' })).toHaveTextContent('53');
  const notes = screen.getAllByRole('list', { name: 'Skyriaus išnašos' });
  expect(notes[0]).toHaveAttribute('start', '1');
  expect(notes[1]).toHaveAttribute('start', '2');
  await userEvent.type(screen.getByLabelText('Ieškoti rodiklio'), 'items');
  expect(screen.getByRole('status')).toHaveTextContent('Rastas 1 rodiklis');
  expect(screen.getByText('Ataskaitoje parašyta 54, duomenyse – 53.')).toBeInTheDocument();
  expect(screen.getByText('1 spraga')).toBeInTheDocument();
  expect(screen.getByText('Ar visos?')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it('is started from the data by the coordinator', async () => {
  let started = 0;
  open({ started: false, sections: [], comments: [], gaps: [], versions: [] });
  server.use(
    http.post(url(address), () => {
      started++;
      return HttpResponse.json(report);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Pradėti ataskaitą' }));
  await waitFor(() => expect(started).toBe(1));
});

it('is only read by those who may not write it', async () => {
  open({ mayWrite: false });
  const text = await screen.findByRole('textbox', { name: 'Skyriaus „Skyrius results“ tekstas' });
  expect(text).toHaveAttribute('contenteditable', 'false');
  expect(text).toHaveAttribute('aria-readonly', 'true');
  for (const name of ['Išspręsta', 'Komentuoti', 'Išsaugoti versiją']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('saves a version of the text with a note, and compares it with the text as it is now', async () => {
  open();
  let sent: unknown;
  server.use(
    http.post(url(`${address}/versions`), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...report.versions[0], no: 2 });
    }),
    answer(`${address}/versions/comparison`, {
      from: 1,
      to: null,
      changed: 1,
      sections: [
        {
          key: 'results',
          heading: 'Skyrius results',
          change: 'changed',
          words: [
            { change: 'same', text: 'Iš viso ' },
            { change: 'added', text: '53' },
          ],
        },
        { key: 'aims', heading: 'Skyrius aims', change: 'same', words: [] },
      ],
    }),
  );
  await userEvent.type(await screen.findByLabelText('Versijos pastaba (nebūtina)'), 'Komisijai');
  await userEvent.click(screen.getByRole('button', { name: 'Išsaugoti versiją' }));
  await waitFor(() => expect(sent).toEqual({ note: 'Komisijai', final: false, publication: null }));

  await userEvent.click(screen.getByRole('button', { name: 'Palyginti tekstus' }));
  const dialog = await screen.findByRole('dialog', { name: 'Kas pasikeitė' });
  expect(within(dialog).getByRole('status')).toHaveTextContent('Pasikeitė 1 skyrius');
  expect(dialog.querySelector('ins')).toHaveTextContent('pridėta: 53');
  expect(within(dialog).queryByRole('heading', { name: 'Skyrius aims' })).toBeNull();
});
