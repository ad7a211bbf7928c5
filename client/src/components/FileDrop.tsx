import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useT } from '@/i18n';
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
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    // The button does the same for those who do not drag.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
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
