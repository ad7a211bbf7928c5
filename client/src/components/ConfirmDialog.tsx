import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n';
import { Dialog } from './Dialog';

interface Props {
  opened: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  busy?: boolean;
}

export function ConfirmDialog({ opened, title, children, confirmLabel, onConfirm, onClose, busy }: Props) {
  const t = useT();
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      {children}
      <Group mt="md">
        <Button onClick={onConfirm} loading={busy}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Dialog>
  );
}
