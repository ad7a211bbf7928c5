import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Session } from '@/api/types';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { EvidenceFile } from './api';

const server = startServer();
const session: Session = {
  userName: 'vrm',
  displayName: 'Vidaus reikalų ministerija',
  roles: ['reporter'],
  institutionCode: 'VRM',
  institutionName: 'Vidaus reikalų ministerija',
};
let files: EvidenceFile[] = [];
let refused = false;

const file = (id: string, more: Partial<EvidenceFile> = {}): EvidenceFile => ({
  id,
  fileName: `${id}.pdf`,
  size: 839_680,
  type: 'pdf',
  signed: false,
  uploadedBy: 'vrm',
  uploadedAt: '2022-02-01T10:00:00Z',
  removable: true,
  usedIn: [],
  ...more,
});

beforeEach(() => {
  refused = false;
  files = [
    file('protokolas', {
      removable: false,
      usedIn: [{ obligationId: 'o1', year: 2021, measureCode: '01.02.05', actionNo: null, title: 'Mokymai' }],
    }),
    file('sutartis', { fileName: 'sutartis.adoc', type: 'adoc', signed: true }),
  ];
  server.use(
    answer('/plans', { items: [] }),
    http.get(url('/evidence'), () =>
      HttpResponse.json({
        items: files,
        links: [{ url: 'https://vrm.lt/posedis', usedIn: [] }],
        used: 1_679_360,
        limits: { file: 10_485_760, total: 524_288_000, perReport: 20 },
      } as never),
    ),
    http.post(url('/evidence'), () => {
      if (refused) return problem(422, 'evidence_macros', { detail: 'Dokumente yra makrokomandų.' });
      files = [file('naujas'), ...files];
      return HttpResponse.json(files[0] as never);
    }),
    http.delete(url('/evidence/:id'), ({ params }) => {
      files = files.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

it('lists files and links with where they stand, and removes what stands nowhere', async () => {
  renderAt('/mano/irodymai', { session });
  const table = await screen.findByRole('region', { name: 'Failai' });
  expect(screen.getByText('Failai užima 1,6 MB iš 500 MB.')).toBeVisible();
  expect(within(table).getByRole('link', { name: '01.02.05, 2021 m.' })).toHaveAttribute(
    'href',
    '/mano/2021/o1',
  );
  expect(within(table).getByText(/parašai netikrinti/)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(within(table).getByRole('button', { name: 'Pašalinti sutartis.adoc' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Pašalinti' }));
  await waitFor(() => expect(screen.queryByText('sutartis.adoc')).toBeNull());
});

it('uploads what is chosen, and says in a sentence why a file is not taken', async () => {
  renderAt('/mano/irodymai', { session });
  const input = await screen.findByLabelText('Pasirinkti failą', { selector: 'input' });
  await userEvent.upload(input, new File(['%PDF-'], 'naujas.pdf', { type: 'application/pdf' }));
  expect(await screen.findByRole('button', { name: 'naujas.pdf' })).toBeVisible();
  refused = true;
  await userEvent.upload(input, new File(['PK'], 'makro.docx'));
  expect(await screen.findByText('Dokumente yra makrokomandų.')).toBeVisible();
});
