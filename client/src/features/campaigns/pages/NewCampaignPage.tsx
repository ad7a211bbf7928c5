import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { ApiProblem } from '@/api/problem';
import { planYearOf } from '@/api/years';
import { EmptyState, ErrorSummary, PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { DatesFields, dateNames } from '../components/DatesFields';
import { OpeningPreview } from '../components/OpeningPreview';
import { previewQuery, usualDates, yearsToOpen, type Opening } from '../opening';

interface Choice {
  planId: string;
  year: number;
}

/** Four questions: which plan's year, when, who; and a look at what that means before it starts. */
export function NewCampaignPage() {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery);
  // Where reporting goes on, the next year is opened before a plan that is yet to begin.
  const going = planYearOf(plans)?.plan;
  const ordered = going ? [going, ...plans.filter((plan) => plan !== going)] : plans;
  const choices = ordered.flatMap((plan) =>
    yearsToOpen(plan).map((year) => ({ planId: plan.id, year, plan })),
  );
  const [choice, setChoice] = useState<Choice | undefined>(choices[0]);
  const [opening, setOpening] = useState<Opening>(() => ({
    ...usualDates(),
    remindersOn: true,
    executors: null,
    items: null,
  }));
  const [asked, setAsked] = useState<Opening>();
  const [attempt, setAttempt] = useState(0);
  const preview = useQuery({
    ...previewQuery(choice?.planId ?? '', choice?.year ?? 0, asked ?? opening),
    enabled: choice !== undefined && asked !== undefined,
    placeholderData: (last) => last,
  });
  const refused = preview.error instanceof ApiProblem ? preview.error.errors : {};
  const errors = dateNames.flatMap((name) =>
    (refused[name] ?? []).map((message) => ({ fieldId: name, message })),
  );
  const change = (next: Opening) => {
    setOpening(next);
    setAsked(undefined);
  };
  const shown = asked && !preview.error && preview.data;
  if (!choice) {
    return (
      <>
        <PageHeader title={t('campaigns.new.title')} />
        <EmptyState title={t('campaigns.new.nothing')}>{t('campaigns.new.nothingText')}</EmptyState>
      </>
    );
  }
  return (
    <Stack gap="md">
      <PageHeader
        title={t('campaigns.new.title')}
        crumbs={[{ label: t('campaigns.list.title'), to: '/valdymas/kampanijos' }]}
        lead={t('campaigns.new.lead')}
        failed={errors.length > 0}
      />
      <ErrorSummary errors={errors} attempt={attempt} />
      {preview.error && errors.length === 0 && <ProblemAlert error={preview.error} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (asked === opening) void preview.refetch();
          else setAsked(opening);
        }}
      >
        <Stack gap="md">
          <Fieldset legend={t('campaigns.new.what')}>
            <NativeSelect
              label={t('campaigns.new.year')}
              value={`${choice.planId}/${choice.year}`}
              data={choices.map((one) => ({
                value: `${one.planId}/${one.year}`,
                label: `${t('common.year', { year: String(one.year) })} – ${one.plan.title}`,
              }))}
              onChange={({ currentTarget }) => {
                setChoice(choices.find((one) => `${one.planId}/${one.year}` === currentTarget.value));
                change({ ...opening, executors: null, items: null });
              }}
            />
          </Fieldset>
          <Fieldset legend={t('campaigns.new.when')}>
            <DatesFields value={opening} errors={refused} onChange={change} />
            <Checkbox
              mt="md"
              label={t('campaigns.reminders')}
              description={t('campaigns.remindersHint')}
              checked={opening.remindersOn}
              onChange={({ currentTarget }) => change({ ...opening, remindersOn: currentTarget.checked })}
            />
          </Fieldset>
          {!shown && (
            <Group>
              <Button type="submit" loading={preview.isFetching}>
                {t('campaigns.new.preview')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      {shown && (
        <OpeningPreview
          planId={choice.planId}
          year={choice.year}
          preview={shown}
          opening={asked}
          busy={preview.isFetching}
          onChoose={(next) => {
            setOpening(next);
            setAsked(next);
          }}
        />
      )}
    </Stack>
  );
}
