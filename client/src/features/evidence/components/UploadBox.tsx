import { Button, Progress, Text } from '@mantine/core';
import { useRef } from 'react';
import { ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { useFileDrop } from '@/lib/useFileDrop';
import type { EvidenceFile } from '../api';
import { formatSize } from '@/lib/format';
import { useUpload } from '../useUpload';
import classes from './evidence.module.css';

const accepted = '.pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg,.adoc,.asice,.txt';

interface Props {
  id: string;
  /** Bytes. */
  largest: number;
  onUploaded: (file: EvidenceFile) => void;
}

/** Files are chosen with a button or dropped on the box; how much is sent is said and can be stopped. */
export function UploadBox({ id, largest, onUploaded }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { sent, error, upload, cancel } = useUpload(largest, onUploaded);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !sent) void upload([...files]);
  };
  const drop = useFileDrop(take);

  return (
    <div className={classes.box} {...drop}>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t('evidence.choose')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      {sent ? (
        <div className={classes.sending}>
          <Text size="sm">
            {t('evidence.sending', { name: sent.name, share: Math.round(sent.share * 100) })}
          </Text>
          <Progress value={sent.share * 100} aria-label={t('evidence.progress', { name: sent.name })} />
          <Button variant="subtle" size="sm" onClick={cancel}>
            {t('evidence.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          variant="default"
          size="sm"
          aria-describedby={`${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {t('evidence.choose')}
        </Button>
      )}
      <p id={`${id}-hint`} className={classes.hint}>
        {t('evidence.hint', { size: formatSize(largest) })}
      </p>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
