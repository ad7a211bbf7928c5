import type { Session } from '@/api/types';
import type { Finding, Reconciliation } from './api';

export const coordinator: Session = {
  userName: 'koordinatorius',
  displayName: 'Plano koordinatorius',
  roles: ['coordinator'],
};

export function finding(code: string, more: Partial<Finding> = {}): Finding {
  return {
    code,
    severity: 'blocking',
    title: `Neatitikimas ${code}`,
    message: `Kas nesutampa: ${code}`,
    explanation: 'Kodėl svarbu ir ką daryti.',
    itemIds: [],
    mend: { kind: 'stated', itemId: null, obligationId: null },
    fingerprint: `f-${code}`,
    settleable: true,
    settlement: null,
    ...more,
  };
}

export const found: Reconciliation = {
  blocking: 2,
  warnings: 1,
  settled: 1,
  checks: 31,
  findings: [
    finding('items_count'),
    finding('personal_data', {
      settleable: false,
      mend: { kind: 'publicText', itemId: 'i1', obligationId: 'o1' },
    }),
    finding('criterion_misfit', {
      severity: 'warning',
      mend: { kind: 'item', itemId: 'i1', obligationId: null },
    }),
    finding('title_variants', {
      settlement: {
        explanation: 'Teisingas yra patvirtintas pavadinimas.',
        settledBy: 'Plano koordinatorius',
        settledAt: '2022-03-10T08:00:00Z',
      },
    }),
  ],
};
