import { Button } from '@mantine/core';
import { DateText } from '@/components';
import { useT } from '@/i18n';
import type { EvidenceFile } from '../api';
import { formatSize } from '@/lib/format';
import classes from './evidence.module.css';

interface Props {
  files: EvidenceFile[];
  attached: Set<string>;
  onChoose: (file: EvidenceFile) => void;
}

/** The institution's files that this report does not show yet. */
export function ReuseList({ files, attached, onChoose }: Props) {
  const t = useT();
  const free = files.filter(({ id }) => !attached.has(id));
  if (free.length === 0) return <p className={classes.hint}>{t('evidence.allAttached')}</p>;
  return (
    <ul className={classes.list} aria-label={t('evidence.reuse')}>
      {free.map((file) => (
        <li key={file.id} className={classes.item}>
          <Button variant="light" size="compact-sm" onClick={() => onChoose(file)}>
            {t('evidence.attach', { name: file.fileName })}
          </Button>
          <span className={classes.about}>
            {formatSize(file.size)} · <DateText value={file.uploadedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
