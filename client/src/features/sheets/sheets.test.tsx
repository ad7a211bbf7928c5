import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Session } from '@/api/types';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { SheetPreview } from './api';

const server = startServer();
const session: Session = {
  userName: 'vrm',
  displayName: 'VRM',
  roles: ['reporter'],
  institutionCode: 'VRM',
  institutionName: 'Vidaus reikalų ministerija',
};
const body = {
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: 'Kolegės tekstas.',
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: null,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
};
const preview: SheetPreview = {
  unchanged: 3,
  notices: ['Stulpelis „Pastabos“ praleistas.'],
  problems: [
    {
      obligationId: 'a',
      sheet: 'Ataskaita',
      cell: 'S2',
      column: 'Dalyvių skaičius',
      typed: 'daug',
      message: 'Įveskite sveikąjį skaičių.',
    },
  ],
  rows: [
    {
      obligationId: 'a',
      version: 4,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Organizuoti posėdžius',
      stale: true,
      changedBy: 'Rasa',
      changedAt: '2021-02-01T10:00:00Z',
      changes: [
        { field: 'achieved', was: null, becomes: '2', conflict: false, removes: false },
        {
          field: 'narrative',
          was: 'Kolegės tekstas.',
          becomes: 'Failo tekstas.',
          conflict: true,
          removes: false,
        },
      ],
      current: body,
      filled: { ...body, achieved: 2, narrative: 'Failo tekstas.' },
    },
  ],
};

function serve(refuseOnce = false) {
  const saved: unknown[] = [];
  let refuse = refuseOnce;
  let uploads = 0;
  server.use(
    answer('/session', session),
    answer('/plans', {
      items: [
        {
          id: 'p1',
          title: 'Planas',
          periodFrom: 2020,
          periodTo: 2022,
          years: [2021],
          campaigns: [
            {
              year: 2021,
              state: 'open',
              opensOn: '2099-01-01',
              dueOn: '2099-02-15',
              closesOn: '2099-03-01',
              isDemonstration: true,
            },
          ],
        },
      ],
    } as never),
    http.post(url('/plans/p1/years/2021/reporting-template'), () => {
      uploads += 1;
      return HttpResponse.json(preview as never);
    }),
    http.put(url('/plans/p1/years/2021/reports'), async ({ request }) => {
      if (refuse) {
        refuse = false;
        return problem(412, 'version_stale');
      }
      saved.push(await request.json());
      return HttpResponse.json({ rows: [] });
    }),
  );
  return { saved, uploads: () => uploads };
}

async function upload() {
  const user = userEvent.setup();
  const { container } = renderAt('/mano/2021/excel');
  await screen.findByRole('heading', { level: 1, name: 'Pildyti „Excel“ lentelėje – 2021 m.' });
  const input = container.ownerDocument.querySelector<HTMLInputElement>('#failas') ?? container;
  await user.upload(input, new File(['x'], 'ataskaita.xlsx'));
  await screen.findByRole('heading', { name: 'Kas pasikeis' });
  return { user, container };
}

it('shows differences and problems, asks about a conflict, and saves what was chosen', async () => {
  const { saved } = serve();
  const { user, container } = await upload();

  expect(screen.getByRole('region', { name: 'Nepavyko perskaityti: 1' })).toHaveTextContent('Ataskaita S2');
  expect(screen.getByText('Stulpelis „Pastabos“ praleistas.')).toBeVisible();
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Įrašyti pažymėtus (1)' }));
  const summary = screen.getByRole('alert');
  await user.click(within(summary).getByRole('link', { name: 'Pasirinkite, kurį atsakymą palikti.' }));
  const choice = screen.getByRole('combobox', { name: 'Įrašyti: Aprašymas, 01.01.01' });
  expect(choice).toHaveFocus();
  await user.selectOptions(choice, 'Palikti įrašytą');
  await user.click(screen.getByRole('button', { name: 'Įrašyti pažymėtus (1)' }));

  expect(await screen.findByRole('heading', { name: 'Įrašyta 1 eilutė.' })).toHaveFocus();
  expect(saved).toEqual([{ rows: [{ obligationId: 'a', version: 4, input: { ...body, achieved: 2 } }] }]);
});

it('compares the same file again when somebody was faster', async () => {
  const { saved, uploads } = serve(true);
  const { user } = await upload();
  await user.selectOptions(screen.getByRole('combobox'), 'Įrašyti iš failo');
  await user.click(screen.getByRole('button', { name: 'Įrašyti pažymėtus (2)' }));

  expect(await screen.findByRole('combobox')).toHaveValue('');
  expect(saved).toEqual([]);
  expect(uploads()).toBe(2);
});
