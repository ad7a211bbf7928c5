import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '@/components';
import { useT } from '@/i18n';

/** Who leaves is told that the plan is not saved, and that the work on it stays here. */
export function LeaveGuard({ on }: { on: boolean }) {
  const t = useT();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => on && current.pathname !== next.pathname,
    enableBeforeUnload: on,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('planImports.leaveTitle')}
      confirmLabel={t('planImports.leave')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('planImports.leaveText')}
    </ConfirmDialog>
  );
}
