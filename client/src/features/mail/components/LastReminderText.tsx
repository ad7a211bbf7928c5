import { useT } from '@/i18n';
import { formatDateTime } from '@/lib/format';
import type { LastReminder } from '../api';

/** When an institution was last reminded, and whether it followed the link. */
export function LastReminderText({ last }: { last: LastReminder | null }) {
  const t = useT();
  if (!last) return <>{t('mail.neverReminded')}</>;
  const opened = last.openedAt
    ? t('mail.openedAt', { at: formatDateTime(last.openedAt) })
    : t('mail.notOpened');
  return (
    <>
      {t('mail.lastReminded', { at: formatDateTime(last.writtenAt) })}, {opened}
    </>
  );
}
