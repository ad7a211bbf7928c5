import { Stack, Text, Title } from '@mantine/core';
import { PageHeader, StateBadge, StatusBadge } from '@/components';
import type { ReportState, Status } from '@/api/types';
import { useT } from '@/i18n';

const statuses: Status[] = [
  'implemented',
  'partiallyImplemented',
  'notImplemented',
  'pending',
  'notAssessed',
];
const states: ReportState[] = ['notStarted', 'draft', 'submitted', 'returned', 'accepted'];
const questions = [
  'start',
  'target',
  'noNeed',
  'money',
  'reason',
  'conflict',
  'offline',
  'correct',
  'keyboard',
];

export function HelpPage() {
  const t = useT();
  return (
    <Stack gap="lg" maw="60rem">
      <PageHeader title={t('help.title')} lead={t('help.lead')} />
      <section aria-labelledby="klausimai">
        <Title order={2} id="klausimai" mb="xs">
          {t('help.questions')}
        </Title>
        {questions.map((name) => (
          <section key={name}>
            <Title order={3} mt="md">
              {t(`help.${name}.q`)}
            </Title>
            <Text className="prose">{t(`help.${name}.a`)}</Text>
          </section>
        ))}
      </section>
      <section aria-labelledby="zenklai">
        <Title order={2} id="zenklai" mb="xs">
          {t('help.signs')}
        </Title>
        <dl className="facts">
          {statuses.map((status) => (
            <div key={status} style={{ display: 'contents' }}>
              <dt>
                <StatusBadge status={status} />
              </dt>
              <dd>{t(`help.status.${status}`)}</dd>
            </div>
          ))}
          {states.map((state) => (
            <div key={state} style={{ display: 'contents' }}>
              <dt>
                <StateBadge state={state} />
              </dt>
              <dd>{t(`help.state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Stack>
  );
}
