import { Alert, Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, EmptyState, FileDrop, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { importRows, previewFile, type Preview, type PreviewRow } from '../api';
import { AnswerBadge } from './AnswerBadge';
import classes from './recommendations.module.css';

interface Props {
  table: string;
  onImported: () => void;
  onClose: () => void;
}

/** A document is read and shown; nothing is stored before it is confirmed. */
export function ImportPanel({ table, onImported, onClose }: Props) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useMutation({ mutationFn: (chosen: File) => previewFile(table, chosen) });
  const importing = useMutation({
    mutationFn: ({ rows, key }: { rows: PreviewRow[]; key: string }) => importRows(table, rows, key),
    onSuccess: (done) => {
      announce(t('recommendations.import.done', { ...done }));
      onImported();
    },
    // Somebody was faster: the same file is compared with what stands there now.
    onError: (error) => {
      if (isProblem(error, 'version_stale') && file) reading.mutate(file);
    },
  });

  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby="is-failo">
      <Title order={2} id="is-failo" ref={heading} tabIndex={-1} mb="xs">
        {t('recommendations.import.title')}
      </Title>
      <Text mb="sm">{t('recommendations.import.lead')}</Text>
      <FileDrop
        id="failas"
        label={t('recommendations.import.choose')}
        hint={file ? t('sheets.chosen', { name: file.name }) : t('recommendations.import.limits')}
        accept=".docx,.xlsx"
        busy={reading.isPending}
        onFile={(chosen) => {
          setFile(chosen);
          importing.reset();
          reading.mutate(chosen);
        }}
      />
      {reading.error && <ProblemAlert error={reading.error} />}
      {importing.error && <ProblemAlert error={importing.error} />}
      {reading.data && !reading.isPending && (
        <Found
          key={reading.submittedAt}
          preview={reading.data}
          busy={importing.isPending}
          onConfirm={(rows, key) => importing.mutate({ rows, key })}
        />
      )}
      <Button variant="default" mt="sm" onClick={onClose}>
        {t('recommendations.import.close')}
      </Button>
    </section>
  );
}

function Found({
  preview,
  busy,
  onConfirm,
}: {
  preview: Preview;
  busy: boolean;
  onConfirm: (rows: PreviewRow[], key: string) => void;
}) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const [key] = useState(() => crypto.randomUUID());
  const rows = preview.rows.filter(({ kind }) => kind !== 'unchanged');
  const [left, setLeft] = useState<ReadonlySet<PreviewRow>>(new Set());
  const taken = rows.filter((row) => !left.has(row));

  useEffect(() => heading.current?.focus(), []);

  const toggle = (row: PreviewRow) =>
    setLeft((old) => {
      const next = new Set(old);
      if (!next.delete(row)) next.add(row);
      return next;
    });

  return (
    <>
      <Title order={3} ref={heading} tabIndex={-1} mt="md">
        {t('recommendations.import.found', {
          added: rows.filter(({ kind }) => kind === 'new').length,
          changed: rows.filter(({ kind }) => kind === 'changed').length,
          same: preview.rows.length - rows.length,
        })}
      </Title>
      {(preview.missing.length > 0 || preview.notices.length > 0) && (
        <Alert variant="outline" my="sm">
          {preview.missing.length > 0 && (
            <Text>{t('recommendations.import.missing', { count: preview.missing.length })}</Text>
          )}
          {preview.notices.map((notice) => (
            <Text key={notice}>{notice}</Text>
          ))}
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('recommendations.import.nothing')} />
      ) : (
        <>
          <ul className={classes.preview}>
            {rows.map((row, index) => (
              <li key={index}>
                <Checkbox
                  checked={!left.has(row)}
                  onChange={() => toggle(row)}
                  label={t(`recommendations.import.take.${row.kind}`, {
                    no: row.current?.position ?? 0,
                    place: row.place,
                  })}
                />
                <Text lang="lt" mt="xs" className={classes.lines}>
                  {row.proposed.text}
                </Text>
                <p className={classes.meta}>
                  <AnswerBadge state={row.proposed.state} />
                  {row.proposed.addressees.length > 0 && (
                    <span>
                      {t('recommendations.to')} <span lang="lt">{row.proposed.addressees.join(', ')}</span>
                    </span>
                  )}
                </p>
                {row.proposed.results.length > 0 && (
                  <ul className={classes.results} lang="lt">
                    {row.proposed.results.map((result, at) => (
                      <li key={at}>
                        {result.from && <strong>{result.from}: </strong>}
                        {result.text}
                      </li>
                    ))}
                  </ul>
                )}
                {row.doubts.length > 0 && (
                  <ul className={classes.doubts} aria-label={t('recommendations.import.doubts')}>
                    {row.doubts.map((doubt) => (
                      <li key={doubt.message}>{doubt.message}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <Group>
            <Button disabled={taken.length === 0} loading={busy} onClick={() => onConfirm(taken, key)}>
              {t('recommendations.import.confirm', { count: taken.length })}
            </Button>
          </Group>
        </>
      )}
    </>
  );
}
