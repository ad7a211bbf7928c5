import { Button, Text } from '@mantine/core';
import { useRef } from 'react';
import { useT } from '@/i18n';
import { useFileDrop } from '@/lib/useFileDrop';
import classes from './FileDrop.module.css';

interface Props {
  id: string;
  label: string;
  hint: string;
  /** For the file dialog: `.xlsx`. */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
}

/** A place to drop a file, and a button that does the same. */
export function FileDrop({ id, label, hint, accept, busy, onFile }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  const drop = useFileDrop(take);
  return (
    // The button does the same for those who do not drag.
    <div className={classes.zone} {...drop}>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a change too: it may have been mended meanwhile.
          event.currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()} loading={busy} aria-describedby={`${id}-hint`}>
        {label}
      </Button>
      <Text size="sm" id={`${id}-hint`} c="var(--apm-muted)">
        {hint} {t('common.orDrop')}
      </Text>
    </div>
  );
}
