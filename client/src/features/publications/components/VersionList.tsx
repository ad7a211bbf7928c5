import { Text, Title } from '@mantine/core';
import { DateTimeText, TableRegion, TextLink } from '@/components';
import { useT } from '@/i18n';
import { contentUrl, type Publication } from '../api';
import classes from './publications.module.css';

interface Props {
  versions: Publication[];
  planId: string;
  year: number;
}

/** Every version stays readable: who, when, what was corrected, and the hash that proves it. */
export function VersionList({ versions, planId, year }: Props) {
  const t = useT();
  return (
    <section aria-labelledby="versijos">
      <Title order={2} size="h3" id="versijos" mb="sm">
        {t('publications.versions')}
      </Title>
      {versions.length === 0 ? (
        <Text>{t('publications.none')}</Text>
      ) : (
        <TableRegion label={t('publications.versionsTable')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('publications.column.version')}</th>
                <th scope="col">{t('publications.column.published')}</th>
                <th scope="col">{t('publications.column.notice')}</th>
                <th scope="col">{t('publications.column.rules')}</th>
                <th scope="col">{t('publications.column.record')}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ version, publishedAt, publishedBy, notice, policyVersion, sha256 }) => (
                <tr key={version}>
                  <th scope="row">
                    <TextLink to="/komisija" search={{ metai: year, versija: version }}>
                      {t('publications.version', { version })}
                    </TextLink>
                  </th>
                  <td>
                    <DateTimeText value={publishedAt} />
                    <br />
                    {publishedBy}
                  </td>
                  <td>{notice ?? t('publications.noNotice')}</td>
                  <td>{t('publications.policyVersion', { version: policyVersion })}</td>
                  <td>
                    <a href={contentUrl(planId, year, version)} target="_blank" rel="noreferrer">
                      {t('publications.json', { version })}
                    </a>
                    <br />
                    <code className={classes.hash}>{sha256}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}
