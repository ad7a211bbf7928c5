import { annexPath, type AnnexFilter, type Version } from '@/api/results';
import { FileLinks } from '@/components';
import { useT } from '@/i18n';
import { isFiltered } from '../filter';
import classes from './Downloads.module.css';

const formats = [
  { name: 'docx', extension: 'docx' },
  { name: 'xlsx', extension: 'xlsx' },
  { name: 'ods', extension: 'ods' },
  { name: 'csv', extension: 'csv' },
  // Machine names and decimal points instead of what Lithuanian Excel expects.
  { name: 'openCsv', extension: 'csv', variant: 'open' },
  { name: 'csvMetadata', extension: 'csv-metadata.json' },
] as const;

interface Props {
  planId: string;
  year: number;
  version: Version | undefined;
  filter: AnnexFilter;
  shown: number;
  all: number | undefined;
}

/** Exactly the rows on the screen, or all of them: the same data, the same filters, the same reader. */
export function Downloads({ planId, year, version, filter, shown, all }: Props) {
  const t = useT();
  const filtered = isFiltered(filter);
  return (
    <section aria-labelledby="atsisiusti" className={`${classes.box} no-print`}>
      <h2 id="atsisiusti" className={classes.title}>
        {t('annex.download.title')}
      </h2>
      {filtered && (
        <Files
          planId={planId}
          year={year}
          version={version}
          filter={filter}
          label={t('annex.download.shown', { count: shown })}
        />
      )}
      <Files
        planId={planId}
        year={year}
        version={version}
        filter={{}}
        label={all === undefined ? t('annex.download.allUnknown') : t('annex.download.all', { count: all })}
      />
    </section>
  );
}

interface FilesProps extends Pick<Props, 'planId' | 'year' | 'version' | 'filter'> {
  label: string;
}

function Files({ planId, year, version, filter, label }: FilesProps) {
  const t = useT();
  return (
    <FileLinks
      label={label}
      formats={formats.map((format) => ({
        name: t(`annex.download.${format.name}`),
        path: `${annexPath(planId, year)}.${format.extension}`,
        query: { ...filter, version, variant: 'variant' in format ? format.variant : undefined },
        fileName: `priedas-${year}.${format.extension}`,
      }))}
    />
  );
}
