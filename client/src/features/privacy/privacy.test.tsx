import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import type { Privacy } from './api';

const server = startServer();

const privacy: Privacy = {
  read: 40,
  blocking: 1,
  warnings: 0,
  mended: 0,
  texts: [
    {
      kind: 'report',
      level: 'blocking',
      itemId: 'i1',
      measureCode: '01.03.03',
      actionNo: 1,
      title: 'Organizuoti pagalbą',
      executorName: 'Kauno miesto savivaldybė',
      isMunicipality: true,
      state: 'accepted',
      text: {
        obligationId: 'o1',
        internal: 'Padėta 2 vaikams.',
        internalMarks: [{ kind: 'personCount', offset: 7, length: 9 }],
        text: null,
        marks: [{ kind: 'personCount', offset: 7, length: 9 }],
        version: 0,
        writtenBy: null,
        writtenAt: null,
      },
    },
  ],
};

const open = (search = '') => {
  server.use(answer('/plans', { items: plans }), answer('/plans/p1/years/2021/privacy', privacy as never));
  return renderAt(`/valdymas/privatumas/2021${search}`, { session: coordinator });
};

it('shows the words that were found, named and not by colour alone', async () => {
  open();
  const internal = await screen.findByRole('region', { name: 'Kaip pateikta: Kauno miesto savivaldybė' });
  const mark = within(internal).getByText('2 vaikams', { exact: false, selector: 'mark' });
  expect(mark).toHaveTextContent('2 vaikams1–4 asmenys');
  expect(screen.getByText('Skelbti negalima')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('begins the public text with the words reported and sends it with its version', async () => {
  open('?tekstas=o1');
  let sent: { body: unknown; version: string | null } | undefined;
  server.use(
    http.put(url('/obligations/o1/public-text'), async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json({ ...privacy.texts[0]?.text, text: 'Padėta vaikams.', marks: [], version: 1 });
    }),
  );
  const field = await screen.findByRole('textbox', { name: 'Viešas tekstas' });
  expect(field).toHaveValue('Padėta 2 vaikams.');
  expect(field).toHaveFocus();
  await userEvent.clear(field);
  await userEvent.type(field, 'Padėta vaikams.');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti viešą tekstą' }));
  await waitFor(() => expect(sent).toEqual({ body: { text: 'Padėta vaikams.' }, version: '"0"' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
});
