import { useMutation } from '@tanstack/react-query';
import { apiUrl } from '@/api/client';
import { downloadFile } from '@/api/download';
import { annexPath, type AnnexFilter } from '@/api/results';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { isFiltered } from '../filter';
import classes from './Downloads.module.css';

const formats = [
  { name: 'docx', extension: 'docx' },
  { name: 'xlsx', extension: 'xlsx' },
  { name: 'csv', extension: 'csv' },
  // Machine names and decimal points instead of what Lithuanian Excel expects.
  { name: 'openCsv', extension: 'csv', variant: 'open' },
] as const;

type Format = (typeof formats)[number];

interface Props {
  planId: string;
  year: number;
  filter: AnnexFilter;
  shown: number;
  all: number | undefined;
}

/** Exactly the rows on the screen, or all of them: the same data, the same filters, the same reader. */
export function Downloads({ planId, year, filter, shown, all }: Props) {
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
          filter={filter}
          label={t('annex.download.shown', { count: shown })}
        />
      )}
      <Files
        planId={planId}
        year={year}
        filter={{}}
        label={all === undefined ? t('annex.download.allUnknown') : t('annex.download.all', { count: all })}
      />
    </section>
  );
}

function Files({
  planId,
  year,
  filter,
  label,
}: {
  planId: string;
  year: number;
  filter: AnnexFilter;
  label: string;
}) {
  const t = useT();
  const pathOf = ({ extension }: Format) => `${annexPath(planId, year)}.${extension}`;
  const queryOf = (format: Format) => ({
    ...filter,
    variant: 'variant' in format ? format.variant : undefined,
  });
  const file = useMutation({
    mutationFn: (format: Format) =>
      downloadFile(pathOf(format), queryOf(format), `priedas-${year}.${format.extension}`),
    onMutate: () => announce(t('annex.download.preparing')),
    onSuccess: () => announce(t('annex.download.done')),
  });
  return (
    <>
      <div className={classes.line}>
        <span>{label}:</span>
        {formats.map((format) => (
          <a
            key={format.name}
            href={apiUrl(pathOf(format), queryOf(format))}
            className={classes.link}
            aria-disabled={file.isPending || undefined}
            onClick={(event) => {
              event.preventDefault();
              if (!file.isPending) file.mutate(format);
            }}
          >
            {t(`annex.download.${format.name}`)}
            <span className="visually-hidden"> – {label}</span>
          </a>
        ))}
      </div>
      {file.isError && <ProblemAlert error={file.error} />}
    </>
  );
}
