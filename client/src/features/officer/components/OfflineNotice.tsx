import { Alert } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useT } from '@/i18n';

const subscribe = (tell: () => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Without a connection one may go on writing; only handing in has to wait. */
export function OfflineNotice() {
  const t = useT();
  if (useOnline()) return null;
  return (
    <Alert id="nera-rysio" role="status" color="yellow" variant="outline" mb="md">
      {t('officer.offline')}
    </Alert>
  );
}
