import { Badge, Paper, Text, Title } from '@mantine/core';
import { DateText } from '@/components';
import { useT } from '@/i18n';
import type { PolicyVersion } from '../api';
import { usePolicyName } from '../usePolicyName';
import classes from './policies.module.css';
import { SettingsList } from './SettingsList';

/** Every version, newest first; what each of them says opens under it. */
export function VersionList({ versions }: { versions: PolicyVersion[] }) {
  const t = useT();
  return (
    <section aria-labelledby="versijos">
      <Title order={2} id="versijos" size="h3">
        {t('policies.versions')}
      </Title>
      <Text size="sm" c="var(--apm-muted)" mb="xs">
        {t('policies.versionsLead')}
      </Text>
      <ol className={classes.versions}>
        {versions.map((version) => (
          <li key={version.version}>
            <Version version={version} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version }: { version: PolicyVersion }) {
  const t = useT();
  const name = usePolicyName();
  const headingId = `versija-${version.version}`;
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={headingId}>
      <div className={classes.versionHead}>
        <Title order={3} id={headingId} size="h4">
          {t('policies.versionTitle', { version: version.version, name: name(version.name) })}
        </Title>
        {version.supersededAt && (
          <Badge variant="outline" color="gray" tt="none">
            {t('policies.superseded')}
          </Badge>
        )}
      </div>
      <Text>
        {t(version.supersededAt ? 'policies.wasToBeFrom' : 'policies.validFrom')}{' '}
        <DateText value={version.validFrom} />
        {version.validTo && !version.supersededAt && (
          <>
            {' '}
            {t('policies.validTo')} <DateText value={dayBefore(version.validTo)} />
          </>
        )}
        . {version.years.length > 0 ? <Years years={version.years} /> : t('policies.judgesNothing')}
      </Text>
      {version.reason && (
        <Text className="prose" mt="xs">
          <strong>{t('policies.reason')}:</strong> <span lang="lt">{version.reason}</span>
        </Text>
      )}
      <Text size="sm" c="var(--apm-muted)" mt="xs">
        {version.recordedAt ? (
          <>
            {t('policies.recordedBy', { name: version.recordedBy })} <DateText value={version.recordedAt} />.
          </>
        ) : (
          t('policies.cameWithPlan')
        )}
      </Text>
      <details className={classes.details}>
        <summary>{t('policies.showSettings')}</summary>
        <SettingsList settings={version.settings} />
      </details>
    </Paper>
  );
}

/** The last day on which something is in force. */
function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function Years({ years }: { years: PolicyVersion['years'] }) {
  const t = useT();
  const list = years.map(({ year, isPublished }) =>
    isPublished ? t('policies.yearPublished', { year: String(year) }) : String(year),
  );
  return <>{t('policies.judges', { years: list.join(', ') })}</>;
}
