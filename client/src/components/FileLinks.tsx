import { useMutation } from '@tanstack/react-query';
import { apiUrl, type Options } from '@/api/client';
import { downloadFile } from '@/api/download';
import { useT } from '@/i18n';
import { announce } from './announce';
import classes from './FileLinks.module.css';
import { ProblemAlert } from './ProblemAlert';

export interface FileFormat {
  /** What the link says: Word, Excel … */
  name: string;
  path: string;
  query?: Options['query'];
  /** Where the server does not name the file. */
  fileName: string;
}

/** The same content in several formats; the file comes in the language of the page. */
export function FileLinks({ label, formats }: { label: string; formats: FileFormat[] }) {
  const t = useT();
  const file = useMutation({
    mutationFn: ({ path, query, fileName }: FileFormat) => downloadFile(path, query, fileName),
    onMutate: () => announce(t('common.download.preparing')),
    onSuccess: () => announce(t('common.download.done')),
  });
  return (
    <>
      <div className={classes.line}>
        <span>{label}:</span>
        {formats.map((format) => (
          <a
            key={format.name}
            href={apiUrl(format.path, format.query)}
            className={classes.link}
            aria-disabled={file.isPending || undefined}
            onClick={(event) => {
              event.preventDefault();
              if (!file.isPending) file.mutate(format);
            }}
          >
            {format.name}
            <span className="visually-hidden"> – {label}</span>
          </a>
        ))}
      </div>
      {file.isError && <ProblemAlert error={file.error} />}
    </>
  );
}
