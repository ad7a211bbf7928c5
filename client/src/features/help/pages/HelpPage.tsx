import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PageHeader, StateBadge, StatusBadge } from '@/components';
import type { ReportState, Role, Status } from '@/api/types';
import { sessionQuery } from '@/features/session/api';
import { useT } from '@/i18n';
import classes from './HelpPage.module.css';

const statuses: Status[] = [
  'implemented',
  'partiallyImplemented',
  'notImplemented',
  'pending',
  'notAssessed',
];
const states: ReportState[] = ['notStarted', 'draft', 'submitted', 'returned', 'accepted'];

/** Short answers, by what people come here to do. */
const answers: Record<Role, string[]> = {
  reporter: ['start', 'target', 'noNeed', 'money', 'reason', 'conflict', 'offline', 'correct'],
  coordinator: ['who', 'review', 'decide', 'amend', 'import'],
  commission: ['overview', 'drill', 'unpublished', 'unit'],
  analyst: ['find', 'files', 'empty', 'cite'],
  administrator: ['log', 'limits'],
};
const roles = Object.keys(answers) as Role[];

export function HelpPage() {
  const t = useT();
  const { data: session } = useQuery(sessionQuery);
  const own = (role: Role) => Number(session?.roles.includes(role) ?? false);
  // The reader's own answers come first; the others stay for whoever helps a colleague.
  const ordered = [...roles].sort((a, b) => own(b) - own(a));
  const sections = [
    ...ordered.map((role) => ({ id: role, title: t(`help.role.${role}`) })),
    { id: 'bendra', title: t('help.common') },
    { id: 'zenklai', title: t('help.signs') },
    { id: 'kontaktai', title: t('help.contact') },
  ];
  return (
    <Stack gap="lg" maw="60rem">
      <PageHeader title={t('help.title')} lead={t('help.lead')} />
      <nav aria-label={t('help.contents')}>
        <ul className={classes.contents}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  const heading = document.getElementById(id);
                  heading?.scrollIntoView();
                  heading?.focus({ preventScroll: true });
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ordered.map((role) => (
        <section key={role} aria-labelledby={role}>
          <Title order={2} id={role} tabIndex={-1} data-quiet-focus>
            {t(`help.role.${role}`)}
          </Title>
          {answers[role].map((name) => (
            <Answer key={name} name={name} />
          ))}
        </section>
      ))}
      <section aria-labelledby="bendra">
        <Title order={2} id="bendra" tabIndex={-1} data-quiet-focus>
          {t('help.common')}
        </Title>
        <Answer name="keyboard" />
        <Answer name="language" />
      </section>
      <section aria-labelledby="zenklai">
        <Title order={2} id="zenklai" mb="xs" tabIndex={-1} data-quiet-focus>
          {t('help.signs')}
        </Title>
        <dl className="facts">
          {statuses.map((status) => (
            <div key={status} className={classes.pair}>
              <dt>
                <StatusBadge status={status} />
              </dt>
              <dd>{t(`help.status.${status}`)}</dd>
            </div>
          ))}
          {states.map((state) => (
            <div key={state} className={classes.pair}>
              <dt>
                <StateBadge state={state} />
              </dt>
              <dd>{t(`help.state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="kontaktai">
        <Title order={2} id="kontaktai" mb="xs" tabIndex={-1} data-quiet-focus>
          {t('help.contact')}
        </Title>
        <Text className="prose">{t('help.contactText')}</Text>
        <ul>
          <li>{t('help.contactRow')}</li>
          <li>{t('help.contactTrace')}</li>
          <li>{t('help.contactSecret')}</li>
        </ul>
      </section>
    </Stack>
  );
}

function Answer({ name }: { name: string }) {
  const t = useT();
  return (
    <>
      <Title order={3} mt="md">
        {t(`help.${name}.q`)}
      </Title>
      <Text className="prose">{t(`help.${name}.a`)}</Text>
    </>
  );
}
