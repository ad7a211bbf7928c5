import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BlockSkeleton, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { previewQuery, type MailKind, type MailLanguage, type Words } from '../api';
import classes from './mail.module.css';

interface Props {
  planId: string;
  year: number;
  kind: MailKind;
  language: MailLanguage;
  words: Words;
  executors: { code: string; name: string }[];
  executorCode: string;
  onExecutor: (code: string) => void;
}

/** A letter as one institution would get it, with its own rows in it. */
export function LetterPreview({
  planId,
  year,
  kind,
  language,
  words,
  executors,
  executorCode,
  onExecutor,
}: Props) {
  const t = useT();
  const of = { planId, year, executorCode };
  const { data, error, isPending } = useQuery(previewQuery(kind, language, of, words));
  return (
    <section aria-labelledby="laisko-perziura">
      <h3 id="laisko-perziura" className={classes.part}>
        {t('mail.preview')}
      </h3>
      {executors.length > 1 && (
        <NativeSelect
          label={t('mail.previewFor')}
          value={executorCode}
          data={executors.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={({ currentTarget }) => onExecutor(currentTarget.value)}
        />
      )}
      {error && <ProblemAlert error={error} />}
      {isPending && <BlockSkeleton height={240} />}
      {data && (
        <div className={classes.letter}>
          <p className={classes.to}>
            {data.to.length > 0
              ? t('mail.to', { names: data.to.map(({ name, address }) => `${name} <${address}>`).join(', ') })
              : t('mail.noAddress')}
          </p>
          <p className={classes.subject}>{data.subject}</p>
          <div className={classes.body} lang={language}>
            {data.body}
          </div>
        </div>
      )}
    </section>
  );
}
