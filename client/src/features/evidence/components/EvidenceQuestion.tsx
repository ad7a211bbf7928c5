import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { ReportForm } from '@/features/officer/draft/reportForm';
import { FieldError } from '@/features/officer/components/Question';
import { useT } from '@/i18n';
import { evidenceQuery, type EvidenceFile } from '../api';
import { FileLink } from './FileLink';
import { ReuseList } from './ReuseList';
import { UploadBox } from './UploadBox';
import classes from './evidence.module.css';

interface Props {
  form: UseFormReturn<ReportForm>;
  errors: Record<string, string>;
}

const tenMegabytes = 10 * 1024 * 1024;

/** What shows that the work was done: links, new files and files that were uploaded before. */
export function EvidenceQuestion({ form, errors }: Props) {
  const t = useT();
  const id = useId();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'evidence' });
  const [reusing, setReusing] = useState(false);
  const { data } = useQuery(evidenceQuery);
  const attach = ({ id: fileId, fileName, size, type }: EvidenceFile) => {
    const standing = form.getValues('evidence').some((item) => item.fileId === fileId);
    if (!standing) append({ url: '', fileId, fileName, size, type }, { shouldFocus: false });
  };
  const attached = new Set(fields.flatMap(({ fileId }) => fileId ?? []));

  return (
    <fieldset id="evidence" className={classes.question}>
      <legend>{t('evidence.question')}</legend>
      <FieldError id="evidence" error={errors.evidence} />
      <ul className={classes.list}>
        {fields.map((field, index) => (
          <li key={field.id}>
            {field.fileId ? (
              <div className={classes.item}>
                <FileLink file={{ ...field, fileId: field.fileId }} />
                <Button variant="subtle" size="compact-sm" onClick={() => remove(index)}>
                  {t('evidence.take', { name: field.fileName ?? t('evidence.unnamed') })}
                </Button>
              </div>
            ) : (
              <>
                <FieldError id={`evidence-${index}`} error={errors[`evidence-${index}`]} />
                <div className={classes.linkRow}>
                  <TextInput
                    id={`evidence-${index}`}
                    type="url"
                    label={t('officer.extra.address', { no: index + 1 })}
                    placeholder="https://"
                    aria-invalid={errors[`evidence-${index}`] ? true : undefined}
                    aria-describedby={errors[`evidence-${index}`] ? `evidence-${index}-error` : undefined}
                    {...form.register(`evidence.${index}.url`)}
                  />
                  <Button variant="subtle" size="sm" onClick={() => remove(index)}>
                    {t('officer.extra.remove', { no: index + 1 })}
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button variant="default" size="sm" onClick={() => append({ url: '' })}>
          {t('officer.extra.add')}
        </Button>
        {data && data.items.length > 0 && (
          <Button
            variant="default"
            size="sm"
            aria-expanded={reusing}
            aria-controls={`${id}-reuse`}
            onClick={() => setReusing(!reusing)}
          >
            {t('evidence.reuse')}
          </Button>
        )}
      </div>
      <div id={`${id}-reuse`} hidden={!reusing}>
        {data && <ReuseList files={data.items} attached={attached} onChoose={attach} />}
      </div>
      <UploadBox id={`${id}-file`} largest={data?.limits.file ?? tenMegabytes} onUploaded={attach} />
    </fieldset>
  );
}
