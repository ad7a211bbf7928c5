import { apiUrl } from '@/api/client';
import { useT } from '@/i18n';
import type { FileToGet } from '@/lib/download';
import classes from './FileLinks.module.css';
import { useDownload } from './useDownload';

/** The same content in several formats; the file comes in the language of the page. */
export function FileLinks({ label, formats }: { label: string; formats: FileToGet[] }) {
  return (
    <div className={classes.line}>
      <span>{label}:</span>
      {formats.map((format) => (
        <DownloadLink key={format.name} file={format} label={label} />
      ))}
    </div>
  );
}

/** A link that works without script too; with it the file comes in the page's language and can be stopped. */
export function DownloadLink({ file, label }: { file: FileToGet; label: string }) {
  const t = useT();
  const download = useDownload();
  return (
    <a
      href={apiUrl(file.path, file.query)}
      className={classes.link}
      onClick={(event) => {
        event.preventDefault();
        void download({ ...file, name: t('common.download.named', { name: file.name, label }) });
      }}
    >
      {file.name}
      <span className="visually-hidden"> – {label}</span>
    </a>
  );
}
