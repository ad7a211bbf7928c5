import { Button, Checkbox, Fieldset, NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Status } from '@/api/types';
import { StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { oneLine } from '@/lib/text';
import type { Doubt } from '../importState';
import type { ResultForm } from '../rowForm';
import type { DraftPartResult } from '../types';
import type { Register } from '../useRegister';
import { InstitutionChoice } from './InstitutionChoice';
import type { RowFieldsProps } from './RowDialog';
import classes from './planImports.module.css';

const statuses: Status[] = ['implemented', 'partiallyImplemented', 'notImplemented', 'notAssessed'];

interface Props extends RowFieldsProps {
  result: ResultForm;
  /** What is doubted of the row: the parts that it names stand open. */
  doubts: Doubt[];
  isMunicipal: boolean;
}

/** What the document tells of the row: its status, its words, and those of each executor. */
export function ResultEditor({ result, doubts, set, register, isMunicipal }: Props) {
  const t = useT();
  const change = (part: Partial<ResultForm>) => set({ result: { ...result, ...part } });
  return (
    <Fieldset legend={t('planImports.column.result')}>
      <StatusChoice
        label={t('planImports.status')}
        value={result.status}
        onChange={(status) => change({ status })}
      />
      <Textarea
        mt="sm"
        label={t('planImports.resultText')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20000}
        value={result.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <Textarea
        mt="sm"
        label={t('planImports.justification')}
        autosize
        maxRows={6}
        maxLength={20000}
        value={result.justification}
        onChange={({ currentTarget }) => change({ justification: currentTarget.value })}
      />
      {(result.parts.length > 0 || isMunicipal) && (
        <>
          <Text fw={600} mt="sm">
            {t('planImports.parts', { count: result.parts.length })}
          </Text>
          <ul className={classes.names}>
            {result.parts.map((part, index) => (
              <Part
                key={`${part.printed}/${index}`}
                part={part}
                index={index}
                doubted={doubts.some(({ found }) => found.includes(part.printed))}
                register={register}
                onChange={(next) =>
                  change({ parts: result.parts.map((one, at) => (at === index ? next : one)) })
                }
                onRemove={() => change({ parts: result.parts.filter((_, at) => at !== index) })}
              />
            ))}
          </ul>
        </>
      )}
    </Fieldset>
  );
}

interface StatusProps {
  label: string;
  value: Status | '';
  onChange: (status: Status | '') => void;
}

function StatusChoice({ label, value, onChange }: StatusProps) {
  const t = useT();
  return (
    <NativeSelect
      label={label}
      maw="20rem"
      value={value}
      data={[
        { value: '', label: t('planImports.noStatus') },
        ...statuses.map((status) => ({ value: status, label: t(`terms.status.${status}`) })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Status | '')}
    />
  );
}

interface PartProps {
  part: DraftPartResult;
  index: number;
  doubted: boolean;
  register: Register;
  onChange: (part: DraftPartResult) => void;
  onRemove: () => void;
}

/** Sixty of them stand under a municipal row: one is opened when it has to be mended. */
function Part({ part, index, doubted, register, onChange, onRemove }: PartProps) {
  const t = useT();
  const [open, setOpen] = useState(doubted || part.code === null);
  const name = part.code === null ? part.printed : (register.nameOf(part.code) ?? part.code);
  return (
    <li className={classes.part}>
      <div className={classes.partHead}>
        <strong lang="lt">{name}</strong>
        {part.code === null && <span>{t('planImports.executor.unknown')}</span>}
        {part.status && <StatusBadge status={part.status} />}
        {part.notReported && <span>{t('planImports.notReported')}</span>}
        {part.nothingPlanned && <span>{t('planImports.nothingPlanned')}</span>}
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={open}
          aria-label={t('planImports.editOf', { name })}
          onClick={() => setOpen(!open)}
        >
          {t('planImports.edit')}
        </Button>
      </div>
      {!open && part.text && (
        <Text size="sm" lang="lt">
          {oneLine(part.text)}
        </Text>
      )}
      {open && (
        <div className={classes.grid}>
          <InstitutionChoice
            id={`dalis-${index}`}
            label={
              part.code === null
                ? t('planImports.executor.who', { printed: part.printed })
                : t('plan.executor')
            }
            description={t('planImports.executor.printed', { printed: part.printed })}
            register={register}
            value={part.code}
            onChoose={(code) => onChange({ ...part, code })}
          />
          <StatusChoice
            label={t('planImports.status')}
            value={part.status ?? ''}
            onChange={(status) => onChange({ ...part, status: status || null })}
          />
          <Textarea
            className={classes.wide}
            label={t('planImports.resultText')}
            autosize
            maxRows={8}
            maxLength={20000}
            value={part.text ?? ''}
            onChange={({ currentTarget }) => onChange({ ...part, text: currentTarget.value || null })}
          />
          <Checkbox
            label={t('planImports.notReported')}
            checked={part.notReported}
            onChange={({ currentTarget }) => onChange({ ...part, notReported: currentTarget.checked })}
          />
          <Checkbox
            label={t('planImports.nothingPlanned')}
            checked={part.nothingPlanned ?? false}
            onChange={({ currentTarget }) => onChange({ ...part, nothingPlanned: currentTarget.checked })}
          />
          <Button
            variant="subtle"
            size="sm"
            aria-label={t('planImports.executor.removeOf', { name })}
            onClick={onRemove}
          >
            {t('planImports.executor.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
