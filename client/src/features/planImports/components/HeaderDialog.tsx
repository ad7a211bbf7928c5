import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { yearIn } from '@/api/years';
import { Dialog, ErrorSummary, type FieldError } from '@/components';
import { useT } from '@/i18n';
import { readDate } from '@/lib/parse';
import type { HeaderEdit } from '../importState';
import type { PlanDraft } from '../types';
import { DateField } from './TypedFields';
import classes from './planImports.module.css';

interface Form {
  title: string;
  from: string;
  to: string;
  issuer: string;
  type: string;
  number: string;
  date: string;
}

interface Props {
  draft: PlanDraft;
  onSave: (edit: HeaderEdit) => void;
  onClose: () => void;
}

export function HeaderDialog({ draft, onSave, onClose }: Props) {
  const t = useT();
  const act = draft.approvedBy;
  const [form, setForm] = useState<Form>({
    title: draft.title ?? '',
    from: String(draft.periodFrom ?? ''),
    to: String(draft.periodTo ?? ''),
    issuer: act?.issuer ?? '',
    type: act?.type ?? '',
    number: act?.number ?? '',
    date: act?.date ?? '',
  });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const text = (name: keyof Form, label: string, description?: string) => (
    <TextInput
      id={`planas-${name}`}
      label={label}
      description={description}
      value={form[name]}
      maxLength={200}
      error={errorOf(`planas-${name}`)}
      onChange={({ currentTarget }) => setForm({ ...form, [name]: currentTarget.value })}
    />
  );
  const submit = () => {
    const { edit, faults } = readHeader(form);
    setErrors(
      faults.map(([field, reason]) => ({
        fieldId: `planas-${field}`,
        message: t(`planImports.error.${reason}`),
      })),
    );
    setAttempt((n) => n + 1);
    if (edit) onSave(edit);
  };
  return (
    <Dialog opened title={t('planImports.header.edit')} onClose={onClose} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <ErrorSummary errors={errors} attempt={attempt} />
          <Textarea
            id="planas-title"
            label={t('planImports.header.name')}
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            value={form.title}
            error={errorOf('planas-title')}
            onChange={({ currentTarget }) => setForm({ ...form, title: currentTarget.value })}
          />
          <div className={classes.grid}>
            {text('from', t('planImports.header.from'))}
            {text('to', t('planImports.header.to'))}
          </div>
          <div className={classes.grid}>
            {text('issuer', t('planImports.header.issuer'), t('planImports.header.issuerHint'))}
            {text('type', t('planImports.header.type'), t('planImports.header.typeHint'))}
            {text('number', t('planImports.header.number'), t('planImports.header.numberHint'))}
            <DateField
              id="planas-date"
              label={t('planImports.header.date')}
              description={t('planImports.header.dateHint')}
              value={form.date}
              year={yearIn(form.from) ?? new Date().getFullYear()}
              error={errorOf('planas-date')}
              onChange={(date) => setForm({ ...form, date })}
            />
          </div>
        </Stack>
        <Group mt="md">
          <Button type="submit">{t('planImports.apply')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

type HeaderFault = [field: keyof Form, reason: string];

/** All of it may be left for later; what is written has to be right. */
function readHeader(form: Form): { edit: HeaderEdit | null; faults: HeaderFault[] } {
  const faults: HeaderFault[] = [];
  const years = [form.from, form.to].map((text) =>
    text.trim() === '' ? null : (yearIn(text.trim()) ?? NaN),
  );
  const [from = null, to = null] = years;
  if (Number.isNaN(from)) faults.push(['from', 'year']);
  if (Number.isNaN(to)) faults.push(['to', 'year']);
  if (from !== null && to !== null && from > to) faults.push(['to', 'order']);
  const [issuer, type, number] = [form.issuer.trim(), form.type.trim(), form.number.trim()];
  const date = readDate(form.date, from ?? new Date().getFullYear());
  if (date.kind === 'ask') faults.push(['date', 'ask']);
  if (date.kind === 'refused') faults.push(['date', 'date']);
  const some = issuer || type || number || form.date.trim();
  if (some) {
    if (!issuer) faults.push(['issuer', 'actPart']);
    if (!type) faults.push(['type', 'actPart']);
    if (!number) faults.push(['number', 'actPart']);
    if (date.kind === 'empty') faults.push(['date', 'actPart']);
  }
  if (faults.length > 0) return { edit: null, faults };
  return {
    faults,
    edit: {
      title: form.title.trim() || null,
      periodFrom: from,
      periodTo: to,
      approvedBy: date.kind === 'value' ? { issuer, type, number, date: date.value } : null,
    },
  };
}
