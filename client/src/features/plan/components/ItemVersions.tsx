import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActText, BlockSkeleton, ChangeTable, Loaded, TextLink } from '@/components';
import { useT } from '@/i18n';
import { versionsQuery, type ItemVersion } from '../amendments';
import classes from './plan.module.css';

/** All wordings of the row in the year, and the acts that brought them. */
export function ItemVersions({ itemId, year }: { itemId: string; year: number }) {
  const t = useT();
  const query = useQuery(versionsQuery(itemId, year));
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-labelledby="redakcijos">
      <Title order={2} id="redakcijos" size="h3" mb="xs">
        {t('plan.versions.title', { year: String(year) })}
      </Title>
      <Loaded query={query} skeleton={<BlockSkeleton height={48} />}>
        {(versions) =>
          versions.length < 2 ? (
            <Text>{t('plan.versions.none')}</Text>
          ) : (
            <>
              <ol className={classes.versions}>
                {versions.map((version) => (
                  <li key={version.version}>
                    <Version version={version} />
                  </li>
                ))}
              </ol>
              <TextLink to="/valdymas/planas/pakeitimai" search={{ metai: year }}>
                {t('plan.amendments.all')}
              </TextLink>
            </>
          )
        }
      </Loaded>
    </Paper>
  );
}

function Version({ version: { amendment, inForce, changes } }: { version: ItemVersion }) {
  const t = useT();
  return (
    <>
      <p className={classes.act}>
        {amendment ? <ActText act={amendment} /> : t('plan.versions.approved')}
        {inForce && <strong> – {t('plan.versions.inForce')}</strong>}
      </p>
      {changes.length > 0 && (
        <ChangeTable
          changes={changes}
          label={t('plan.amendments.changesOf', {
            name: amendment ? `${amendment.legalBasis}, ${amendment.date}` : '',
          })}
        />
      )}
    </>
  );
}
