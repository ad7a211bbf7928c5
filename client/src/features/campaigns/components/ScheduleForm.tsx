import { Button, Checkbox, Fieldset, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { ApiProblem, isProblem } from '@/api/problem';
import { announce, ErrorSummary, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { campaignQuery, reschedule, type CampaignSettings, type Schedule } from '../opening';
import { DatesFields } from './DatesFields';

/** Dates and reminders of a campaign that is not closed. */
export function ScheduleForm({ campaign }: { campaign: CampaignSettings }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const [schedule, setSchedule] = useState<Schedule>({
    opensOn: campaign.opensOn,
    dueOn: campaign.dueOn,
    closesOn: campaign.closesOn,
    reviewBy: campaign.reviewBy ?? '',
    remindersOn: campaign.remindersOn,
    reason: '',
  });
  const { queryKey } = campaignQuery(campaign.planId, campaign.year);
  const saving = useMutation({
    mutationFn: () => reschedule(campaign, schedule),
    onSuccess: async (saved) => {
      announce(t('campaigns.schedule.done'));
      queryClient.setQueryData(queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const refused = saving.error instanceof ApiProblem ? saving.error.errors : {};
  const errors = Object.entries(refused).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId, message })),
  );
  const moved = (['opensOn', 'dueOn', 'closesOn'] as const).some((name) => schedule[name] !== campaign[name]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <Fieldset legend={t('campaigns.schedule.title')}>
        <DatesFields value={schedule} errors={refused} onChange={setSchedule} />
        {moved && (
          <Textarea
            id="reason"
            mt="md"
            label={t('campaigns.schedule.reason')}
            description={t('campaigns.schedule.reasonHint')}
            value={schedule.reason}
            rows={2}
            maxLength={4000}
            error={refused.reason?.[0]}
            onChange={({ currentTarget: { value } }) => setSchedule((old) => ({ ...old, reason: value }))}
          />
        )}
        <Checkbox
          mt="md"
          label={t('campaigns.reminders')}
          description={t('campaigns.remindersHint')}
          checked={schedule.remindersOn}
          onChange={({ currentTarget: { checked } }) =>
            setSchedule((old) => ({ ...old, remindersOn: checked }))
          }
        />
        {saving.error && errors.length === 0 && (
          <ProblemAlert
            error={saving.error}
            onRetry={
              isProblem(saving.error, 'version_stale')
                ? () => void queryClient.invalidateQueries({ queryKey })
                : undefined
            }
          />
        )}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t('campaigns.schedule.save')}
          </Button>
        </Group>
      </Fieldset>
    </form>
  );
}
