import { Button } from '@mantine/core';
import { useT } from '@/i18n';
import { cancelDownload, dismissDownload, useDownloads, type Download } from '@/lib/download';
import { formatNumber, formatSize } from '@/lib/format';
import { announce } from './announce';
import classes from './DownloadTray.module.css';
import { ProblemAlert } from './ProblemAlert';
import { ProgressBar } from './ProgressBar';
import { useDownload } from './useDownload';

/** Files on their way, above every page: how far they have come, and a way to stop them. */
export function DownloadTray() {
  const t = useT();
  const downloads = useDownloads();
  if (downloads.length === 0) return null;
  return (
    <section
      aria-label={t('common.download.title')}
      className={`${classes.tray} no-print`}
      data-failed={downloads.some(({ error }) => error !== undefined) || undefined}
    >
      {downloads.map((one) => (
        <File key={one.id} download={one} />
      ))}
    </section>
  );
}

function File({ download: { id, file, progress, error } }: { download: Download }) {
  const t = useT();
  const retry = useDownload();
  if (error !== undefined) {
    return (
      <div>
        <p className={classes.name}>{file.name}</p>
        <ProblemAlert error={error} onRetry={() => void retry(file)} />
        <Button variant="default" size="sm" onClick={() => dismissDownload(id)}>
          {t('common.close')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <p className={classes.name}>{file.name}</p>
      <How progress={progress} />
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          cancelDownload(id);
          announce(t('common.download.cancelled'));
        }}
      >
        {t('common.cancel')}
        <span className="visually-hidden"> – {file.name}</span>
      </Button>
    </div>
  );
}

/** The share of the whole where that is known; else that something is coming. */
function How({ progress }: Pick<Download, 'progress'>) {
  const t = useT();
  if (!progress) return <p className={classes.how}>{t('common.download.making')}</p>;
  const { bytes, bytesOf, rows, rowsOf } = progress;
  if (rows !== null && rowsOf !== null) {
    const label = t('common.download.rows', { rows: formatNumber(rows), of: formatNumber(rowsOf) });
    return <Measured value={rows} of={rowsOf} label={label} />;
  }
  if (bytesOf !== null) {
    const label = t('common.download.bytesOf', { size: formatSize(bytes), of: formatSize(bytesOf) });
    return <Measured value={bytes} of={bytesOf} label={label} />;
  }
  return <p className={classes.how}>{t('common.download.bytes', { size: formatSize(bytes) })}</p>;
}

function Measured({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    <>
      <p className={classes.how}>{label}</p>
      <ProgressBar value={value} of={of} label={label} />
    </>
  );
}
