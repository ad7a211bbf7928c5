import { Modal, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

interface Props {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** Left out where a choice has to be made first. */
  onClose?: () => void;
  size?: string;
}

/**
 * A modal dialog. The stock title bar is a page header for screen readers, of which a page has one already;
 * here the title is a heading and the buttons close.
 */
export function Dialog({ opened, title, children, onClose, size }: Props) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? ignore}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={onClose !== undefined}
      size={size}
      centered
    >
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body className={classes.body}>
          <Title order={2} mb="sm">
            {title}
          </Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const ignore = () => undefined;
