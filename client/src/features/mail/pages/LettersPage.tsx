import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';
import { EmptyState, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { LetterList } from '../components/LetterList';
import type { LetterState } from '../api';

const route = getRouteApi('/signed-in/valdymas/laiskai');

/** The outbox: the coordinator sees the letters of a year, the administrator those about accounts. */
export function LettersPage() {
  const t = useT();
  const { session } = route.useRouteContext();
  const { metai, busena } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const onState = (state?: LetterState) =>
    void navigate({ search: (old) => ({ ...old, busena: state }), replace: true });
  if (!session.roles.includes('coordinator')) {
    return (
      <Stack gap="md">
        <PageHeader title={t('mail.outbox.accounts')} lead={t('mail.outbox.accountsLead')} />
        <LetterList outbox="accounts" state={busena} onState={onState} />
      </Stack>
    );
  }
  const found = planYearOf(plans, metai);
  if (!found) return <EmptyState title={t('progress.noPlan')}>{t('progress.noPlanText')}</EmptyState>;
  const { plan, year, years } = found;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('mail.outbox.title', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(other) => ({
              to: '/valdymas/laiskai',
              search: (old: object) => ({ ...old, metai: other }),
            })}
          />
        }
      />
      <LetterList key={year} outbox={{ planId: plan.id, year }} state={busena} onState={onState} />
    </Stack>
  );
}
