import { useT } from '@/i18n';
import { startDownload, type FileToGet } from '@/lib/download';
import { announce } from './announce';

/** Gets a file and says how it went to people who listen to the page; failures are shown in the tray. */
export function useDownload(): (file: FileToGet) => Promise<void> {
  const t = useT();
  return async (file) => {
    announce(t('common.download.preparing'));
    const ending = await startDownload(file);
    if (ending === 'done') announce(t('common.download.done'));
  };
}
