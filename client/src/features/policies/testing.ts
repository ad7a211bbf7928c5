import type { PolicyVersion, Simulation } from './api';
import { presets } from './policyForm';

export const firstVersion: PolicyVersion = {
  version: 1,
  name: '2020 practice',
  validFrom: '2020-01-01',
  validTo: null,
  supersededAt: null,
  settings: presets.practice,
  reason: '',
  recordedBy: '',
  recordedAt: null,
  years: [
    { year: 2020, isPublished: true },
    { year: 2021, isPublished: false },
  ],
};

export const secondVersion: PolicyVersion = {
  ...firstVersion,
  version: 2,
  name: 'Komisijos taisyklės',
  validFrom: '2023-01-01',
  reason: 'Taip nutarta komisijos posėdyje.',
  recordedBy: 'Plano koordinatorius',
  recordedAt: '2022-11-05T08:00:00Z',
  years: [],
};

const counts = { implemented: 30, partiallyImplemented: 7, notImplemented: 16, notAssessed: 0, pending: 0 };

export const simulation: Simulation = {
  before: counts,
  counts: { ...counts, partiallyImplemented: 8, notImplemented: 15 },
  changes: [
    {
      itemId: '02',
      measureCode: '01.01.02',
      actionNo: null,
      title: 'Priemonė 02',
      from: 'notImplemented',
      to: 'partiallyImplemented',
      explanation: 'Pasiekta 50 %.',
    },
  ],
  tasks: [],
};
