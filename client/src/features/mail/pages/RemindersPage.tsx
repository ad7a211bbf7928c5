import { Group, NativeSelect, Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { mailKinds, remindersQuery, templateQuery, type LetterState, type Reminders } from '../api';
import { LetterList } from '../components/LetterList';
import { ScheduleTable } from '../components/ScheduleTable';
import { TemplateEditor } from '../components/TemplateEditor';

const route = getRouteApi('/signed-in/valdymas/priminimai/$year');

export function RemindersPage() {
  const t = useT();
  const { year } = route.useParams();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, Number(year));
  if (!found) return <EmptyState title={t('progress.noPlan')}>{t('progress.noPlanText')}</EmptyState>;
  return <YearReminders found={found} key={found.year} />;
}

function YearReminders({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years } = found;
  const [state, setState] = useState<LetterState>();
  const { data, error, isPending, refetch } = useQuery(remindersQuery(plan.id, year));
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('mail.reminders.title', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(other) => ({ to: '/valdymas/priminimai/$year', params: { year: String(other) } })}
          />
        }
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={360} />}
      {data && (
        <>
          <ScheduleTable reminders={data} />
          <Templates planId={plan.id} year={year} reminders={data} />
          <section aria-labelledby="issiusta">
            <h2 id="issiusta">{t('mail.log')}</h2>
            <LetterList outbox={{ planId: plan.id, year }} state={state} onState={setState} />
          </section>
        </>
      )}
    </Stack>
  );
}

function Templates({ planId, year, reminders }: { planId: string; year: number; reminders: Reminders }) {
  const t = useT();
  const { laiskas = 'campaignOpened', kalba = 'lt' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useQuery(templateQuery(laiskas, kalba));
  return (
    <section aria-labelledby="sablonai">
      <h2 id="sablonai">{t('mail.templates')}</h2>
      <Group align="end" mb="sm">
        <NativeSelect
          label={t('mail.letter')}
          value={laiskas}
          data={mailKinds.map((kind) => ({ value: kind, label: t(`mail.kind.${kind}`) }))}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              search: (old) => ({ ...old, laiskas: mailKinds.find((kind) => kind === value) }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <NativeSelect
          label={t('mail.language')}
          value={kalba}
          data={[
            { value: 'lt', label: t('mail.languageOf.lt') },
            { value: 'en', label: t('mail.languageOf.en') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              search: (old) => ({ ...old, kalba: value === 'en' ? 'en' : undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Group>
      {error && <ProblemAlert error={error} />}
      {data ? (
        <TemplateEditor
          key={`${data.kind}-${data.language}`}
          planId={planId}
          year={year}
          template={data}
          executors={reminders.executors}
        />
      ) : (
        !error && <BlockSkeleton height={360} />
      )}
    </section>
  );
}
