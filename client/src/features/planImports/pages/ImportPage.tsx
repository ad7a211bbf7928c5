import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { PageHeader } from '@/components';
import { sessionQuery } from '@/features/session/api';
import { useT } from '@/i18n';
import { Imported, type Outcome } from '../components/Imported';
import { PlanPreviewStep } from '../components/PlanPreviewStep';
import { UploadStep } from '../components/UploadStep';
import { useImport } from '../useImport';

const route = getRouteApi('/signed-in/valdymas/planai/importas');

/** A file of a ministry becomes a plan: dropped, looked through and mended, and only then saved. */
export function ImportPage() {
  const t = useT();
  const { planas } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const work = useImport(session?.userName ?? '');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { current } = work.state;
  return (
    <>
      <PageHeader
        title={t('planImports.title')}
        crumbs={[{ label: t('planImports.plans.title'), to: '/valdymas/planai' }]}
        lead={current || outcome ? undefined : t('planImports.lead')}
      />
      {outcome ? (
        <Imported outcome={outcome} onAgain={() => setOutcome(null)} />
      ) : current ? (
        <PlanPreviewStep current={current} work={work} plans={plans} onSaved={setOutcome} />
      ) : (
        <UploadStep
          plans={plans}
          comparedWith={plans.some(({ id }) => id === planas) ? (planas ?? null) : null}
          onRead={(preview, planId) => work.dispatch({ type: 'read', preview, planId })}
        />
      )}
    </>
  );
}
