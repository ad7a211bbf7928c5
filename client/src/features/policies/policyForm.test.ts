import { expect, it } from 'vitest';
import { formOf, presets, readRecord, readSettings, serverErrors } from './policyForm';

const practice = formOf(presets.practice);
const messageAt = (form: typeof practice) =>
  readSettings(form).faults.map(({ fieldId, message }) => [fieldId, message]);

it('reads back what it shows, thresholds in per cent', () => {
  for (const settings of Object.values(presets))
    expect(readSettings(formOf(settings)).value).toEqual(settings);
  expect(practice.partialFrom).toBe('50');
  expect(formOf({ ...presets.practice, partialFrom: 0.667 }).partialFrom).toBe('66,7');
});

it('sends per cent as a fraction, and an empty municipal setting as that of the institutions', () => {
  expect(readSettings({ ...practice, partialFrom: '66,7 %', municipalPartialFrom: '0' }).value).toMatchObject(
    {
      partialFrom: 0.667,
      municipalPartialFrom: 0,
      municipalPartialInclusive: null,
    },
  );
});

it('does not guess a threshold', () => {
  for (const text of ['', 'pusė', '101', '-1', '0,5', 'apie 50']) {
    expect(messageAt({ ...practice, partialFrom: text })).toEqual([
      ['partialFrom', 'policies.error.percent'],
    ]);
  }
});

it('does not let implemented start below partially', () => {
  const field = 'municipalImplementedFrom';
  expect(messageAt({ ...practice, [field]: '40' })).toEqual([[field, 'policies.error.implementedBelow']]);
  expect(messageAt({ ...practice, [field]: '50' })).toEqual([]);
  expect(messageAt({ ...practice, [field]: '0', municipalPartialFrom: '0' })).toEqual([
    [field, 'policies.error.implementedZero'],
  ]);
});

it('wants a name, a day and a reason', () => {
  const record = { name: ' ', validFrom: 'kada nors', reason: 'Nutarta.' };
  expect(readRecord(record, presets.practice, 2021).faults.map(({ fieldId }) => fieldId)).toEqual([
    'name',
    'validFrom',
    'reason',
  ]);
  expect(
    readRecord(
      { name: 'Nauja', validFrom: '2023 m. sausio 1 d.', reason: 'Taip nutarta komisijos posėdyje.' },
      presets.practice,
      2021,
    ).value,
  ).toMatchObject({ name: 'Nauja', validFrom: '2023-01-01' });
});

it("puts the server's sentences at their fields", () => {
  expect(
    serverErrors({ 'settings.partialFrom': ['Riba.'], settings: ['Visas.'], reason: ['Kodėl.'] }),
  ).toEqual([
    { fieldId: 'partialFrom', message: 'Riba.' },
    { fieldId: 'partialFrom', message: 'Visas.' },
    { fieldId: 'reason', message: 'Kodėl.' },
  ]);
});
