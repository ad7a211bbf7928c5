import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { announce, DateTimeText, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { addRemark, resolveRemark, type Remark } from '../api';
import classes from './annualReport.module.css';

interface Props {
  path: string;
  sectionKey: string;
  remarks: Remark[];
  mayWrite: boolean;
  /** The form is open, about these words or about the whole section. */
  asked: { quote: string | null } | null;
  onClose: () => void;
  onChanged: () => void;
}

/** Remarks at a section: settled, never rewritten. */
export function Remarks({ path, sectionKey, remarks, mayWrite, asked, onClose, onChanged }: Props) {
  const t = useT();
  const resolving = useMutation({
    mutationFn: (id: string) => resolveRemark(path, id),
    onSuccess: () => {
      announce(t('annualReport.remark.resolvedNow'));
      onChanged();
    },
  });
  if (remarks.length === 0 && !asked) return null;
  return (
    <div className={`${classes.remarks} no-print`}>
      {remarks.length > 0 && (
        <ul aria-label={t('annualReport.remark.list')}>
          {remarks.map((remark) => (
            <li key={remark.id} data-resolved={remark.resolvedAt !== null || undefined}>
              {remark.quote && <blockquote lang="lt">{remark.quote}</blockquote>}
              <Text>{remark.text}</Text>
              <Text size="sm" c="var(--apm-muted)">
                {remark.by}, <DateTimeText value={remark.at} />
                {remark.resolvedAt && ` · ${t('annualReport.remark.resolved', { who: remark.resolvedBy })}`}
              </Text>
              {mayWrite && !remark.resolvedAt && (
                <Button
                  size="xs"
                  variant="default"
                  loading={resolving.isPending}
                  onClick={() => resolving.mutate(remark.id)}
                >
                  {t('annualReport.remark.resolve')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {resolving.error && <ProblemAlert error={resolving.error} />}
      {asked && (
        <RemarkForm
          path={path}
          sectionKey={sectionKey}
          quote={asked.quote}
          onClose={onClose}
          onAdded={() => {
            onClose();
            onChanged();
          }}
        />
      )}
    </div>
  );
}

function RemarkForm({
  path,
  sectionKey,
  quote,
  onClose,
  onAdded,
}: {
  path: string;
  sectionKey: string;
  quote: string | null;
  onClose: () => void;
  onAdded: () => void;
}) {
  const t = useT();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const field = useRef<HTMLTextAreaElement>(null);
  const adding = useMutation({
    mutationFn: () => addRemark(path, { sectionKey, quote, text: text.trim() }, key),
    onSuccess: () => {
      announce(t('annualReport.remark.added'));
      onAdded();
    },
  });
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) adding.mutate();
        else {
          setFailed(true);
          field.current?.focus();
        }
      }}
    >
      {quote && <blockquote lang="lt">{quote}</blockquote>}
      <Textarea
        ref={field}
        label={t(quote ? 'annualReport.remark.aboutWords' : 'annualReport.remark.aboutSection')}
        value={text}
        error={failed && t('annualReport.remark.missing')}
        autosize
        minRows={2}
        maxLength={4000}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setFailed(false);
        }}
      />
      {adding.error && <ProblemAlert error={adding.error} />}
      <Group mt="xs">
        <Button type="submit" size="xs" loading={adding.isPending}>
          {t('annualReport.remark.add')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
