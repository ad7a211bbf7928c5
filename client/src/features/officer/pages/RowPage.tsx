import { Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AskedThenNote, PageHeader, PrintButton, rowCode, StateBadge } from '@/components';
import { useT } from '@/i18n';
import { obligationQuery, obligationsQuery } from '../api';
import { HandOver } from '../components/HandOver';
import { ReportView } from '../components/ReportView';
import { RowForm } from '../components/RowForm';
import { nextUnfinished } from '../rows';

const route = getRouteApi('/signed-in/mano/$year/$obligationId');

export function RowPage() {
  const { obligationId } = route.useParams();
  // A new row is a new form: nothing typed for one row may appear in another.
  return <Row key={obligationId} id={obligationId} />;
}

function Row({ id }: { id: string }) {
  const t = useT();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { data: obligation } = useSuspenseQuery(obligationQuery(id));
  const [failed, setFailed] = useState(false);
  const code = rowCode(t, obligation);
  const year = String(obligation.year);

  const goOn = async () => {
    const rows = await queryClient.fetchQuery({
      ...obligationsQuery(obligation.planId, obligation.year),
      staleTime: 0,
    });
    const next = nextUnfinished(rows, id);
    if (next) await navigate({ to: '/mano/$year/$obligationId', params: { year, obligationId: next.id } });
    else await navigate({ to: '/mano/$year/perziura', params: { year } });
  };

  return (
    <>
      <PageHeader
        title={`${code}. ${obligation.title}`}
        titleLang="lt"
        documentTitle={`${code} (${year})`}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
        failed={failed}
        lead={<StateBadge state={obligation.state} dueState={obligation.dueState} />}
        actions={!obligation.editable && <PrintButton />}
      />
      {obligation.askedThen && <AskedThenNote asked={obligation.askedThen} />}
      {obligation.editable ? (
        <>
          <RowForm obligation={obligation} onNext={() => void goOn()} onErrors={setFailed} />
          <HandOver path={`/mano/${year}/${id}`} />
        </>
      ) : (
        <>
          <Text mb="md" c="var(--apm-muted)">
            {t(closedBecause(obligation.state))}
          </Text>
          <ReportView obligation={obligation} />
        </>
      )}
    </>
  );
}

function closedBecause(state: string): string {
  if (state === 'submitted') return 'officer.view.submitted';
  return state === 'accepted' ? 'officer.view.accepted' : 'officer.view.closed';
}
