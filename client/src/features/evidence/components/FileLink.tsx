import { useState } from 'react';
import { downloadFile } from '@/api/download';
import type { EvidenceItem } from '@/api/obligations';
import { announce, useProblemText } from '@/components';
import { useT } from '@/i18n';
import { formatSize } from '@/lib/format';
import classes from './evidence.module.css';

/** A file by its name, type and size; pressed, it is saved as it came. */
export function FileLink({ file }: { file: EvidenceItem & { fileId: string } }) {
  const t = useT();
  const say = useProblemText();
  const [failed, setFailed] = useState('');
  const name = file.fileName ?? t('evidence.unnamed');
  const save = async () => {
    setFailed('');
    try {
      await downloadFile(`/evidence/${file.fileId}`, {}, name);
    } catch (error) {
      const { title, detail } = say(error);
      const text = detail ?? title;
      setFailed(text);
      announce(text, true);
    }
  };
  return (
    <span>
      <button type="button" className={classes.file} onClick={() => void save()}>
        {name}
      </button>{' '}
      <span className={classes.about}>
        {[
          file.type && t(`evidence.type.${file.type}`),
          file.size !== undefined && formatSize(file.size),
          (file.type === 'adoc' || file.type === 'asice') && t('evidence.signed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {failed && <span className={classes.about}> {failed}</span>}
    </span>
  );
}
