import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n';

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
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
      <Group mt="md">
        <Button onClick={onConfirm} loading={busy}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
