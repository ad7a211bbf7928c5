import { useState } from 'react';
import { apiUrl } from '@/api/client';
import { annexPath, type AnnexFilter, type Version } from '@/api/results';
import type { Annex } from '@/api/types';
import { DateTimeText, DownloadLink } from '@/components';
import { useT } from '@/i18n';
import { isFiltered } from '../filter';
import { Choice } from './Choice';
import classes from './Downloads.module.css';

const formats = [
  { name: 'docx', extension: 'docx' },
  { name: 'xlsx', extension: 'xlsx' },
  { name: 'ods', extension: 'ods' },
  { name: 'csv', extension: 'csv' },
  // Machine names and decimal points instead of what Lithuanian Excel expects.
  { name: 'openCsv', extension: 'csv', variant: 'open' },
  { name: 'csvMetadata', extension: 'csv-metadata.json' },
  { name: 'json', extension: 'json' },
] as const;

interface Props {
  planId: string;
  year: number;
  version: Version | undefined;
  filter: AnnexFilter;
  annex: Pick<Annex, 'source' | 'version' | 'asOf' | 'rows'>;
  all: number | undefined;
}

/**
 * The annex as files: the rows on the screen or all of them; of the year as it is now, also what anybody would read of it.
 * Always the same data, the same filters and the same reader as the page.
 */
export function Downloads({ planId, year, version, filter, annex, all }: Props) {
  const t = useT();
  const filtered = isFiltered(filter);
  const [rows, setRows] = useState<'shown' | 'all'>('shown');
  const [variant, setVariant] = useState<'internal' | 'public'>('internal');
  const shownRows = filtered && rows === 'shown';
  const labels = {
    shown: t('annex.download.shown', { count: annex.rows.length }),
    all: all === undefined ? t('annex.download.allUnknown') : t('annex.download.all', { count: all }),
  };
  const query = {
    ...(shownRows ? filter : {}),
    version: annex.source === 'live' && variant === 'public' ? 'preview' : version,
  };
  return (
    <section aria-labelledby="atsisiusti" className={`${classes.box} no-print`}>
      <h2 id="atsisiusti" className={classes.title}>
        {t('annex.download.title')}
      </h2>
      <p className={classes.asOf}>
        {t('annex.download.asOf')}: <DateTimeText value={annex.asOf} />
        {annex.version !== null && ` · ${t('annex.download.publishedVersion', { version: annex.version })}`}
      </p>
      {filtered && (
        <Choice
          title={t('annex.download.rows')}
          value={rows}
          onChange={setRows}
          choices={[
            { value: 'shown', label: labels.shown },
            { value: 'all', label: labels.all },
          ]}
        />
      )}
      {annex.source === 'live' && (
        <Choice
          title={t('annex.download.variant')}
          value={variant}
          onChange={setVariant}
          choices={[
            { value: 'internal', label: t('annex.download.internal') },
            { value: 'public', label: t('annex.download.public') },
          ]}
        />
      )}
      <ul className={classes.formats}>
        {formats.map((format) => (
          <li key={format.name}>
            <DownloadLink
              label={shownRows ? labels.shown : labels.all}
              file={{
                name: t(`annex.download.${format.name}`),
                path: `${annexPath(planId, year)}.${format.extension}`,
                query: { ...query, variant: 'variant' in format ? format.variant : undefined },
                fileName: `priedas-${year}.${format.extension}`,
              }}
            />
            <span className={classes.note}>
              {t(`annex.download.note.${format.name}`)}
              {format.name === 'json' && (
                <>
                  {' ('}
                  <a href={apiUrl('/schemas/annex.v1.json')}>{t('annex.download.schema')}</a>)
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
