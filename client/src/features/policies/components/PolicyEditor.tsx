import { Alert, Button, NativeSelect, Paper, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ErrorSummary, ProblemAlert, type FieldError } from '@/components';
import { useT } from '@/i18n';
import { simulate, type PolicySettings, type PolicyVersion } from '../api';
import { emptyRecord, formOf, presets, readSettings, type PolicyForm, type Preset } from '../policyForm';
import { SaveVersion } from './SaveVersion';
import { SettingsFields } from './SettingsFields';
import { SimulationResult } from './SimulationResult';

interface Props {
  planId: string;
  year: number;
  versions: PolicyVersion[];
}

/** Other rules: tried first, stored only when somebody says from when and why. */
export function PolicyEditor({ planId, year, versions }: Props) {
  const t = useT();
  const inForce = versions.find(({ years }) => years.some((judged) => judged.year === year)) ?? versions[0];
  const [form, setForm] = useState<PolicyForm>(() => formOf(inForce?.settings ?? presets.practice));
  const [start, setStart] = useState<Preset | ''>('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  // Kept here, so that trying other settings does not lose the words.
  const [record, setRecord] = useState(emptyRecord);
  const [saved, setSaved] = useState<PolicyVersion | null>(null);
  const trying = useMutation({
    mutationFn: (settings: PolicySettings) => simulate(planId, year, settings),
  });
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  // A result is of the year it was computed for: another year, another result.
  const [triedYear, setTriedYear] = useState(year);
  const tried = triedYear === year ? trying.data : undefined;

  const change = (next: PolicyForm) => {
    setForm(next);
    setErrors([]);
    setSaved(null);
    trying.reset();
  };

  const fail = (found: FieldError[]) => {
    setErrors(found);
    setAttempt((n) => n + 1);
  };

  const compute = () => {
    const { value, faults } = readSettings(form);
    if (!value) return fail(faults.map(({ fieldId, message }) => ({ fieldId, message: t(message) })));
    setErrors([]);
    setSaved(null);
    setTriedYear(year);
    trying.mutate(value);
  };

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="keisti" className="no-print">
      <Title order={2} id="keisti" size="h3">
        {t('policies.edit')}
      </Title>
      <Text size="sm" c="var(--apm-muted)" mb="sm">
        {t('policies.editLead', { year: String(year) })}
      </Text>
      <ErrorSummary errors={errors} attempt={attempt} />
      <NativeSelect
        id="start"
        maw="32rem"
        label={t('policies.start')}
        value={start}
        data={[
          { value: '', label: t('policies.startInForce', { year: String(year) }) },
          ...Object.keys(presets).map((key) => ({ value: key, label: t(`policies.preset.${key}`) })),
        ]}
        onChange={({ currentTarget }) => {
          const key = currentTarget.value as Preset | '';
          setStart(key);
          change(formOf(key ? presets[key] : (inForce?.settings ?? presets.practice)));
        }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          compute();
        }}
      >
        <SettingsFields form={form} set={(part) => change({ ...form, ...part })} errorOf={errorOf} />
        <Button type="submit" mt="md" loading={trying.isPending}>
          {t('policies.simulate', { year: String(year) })}
        </Button>
      </form>
      {trying.error && <ProblemAlert error={trying.error} />}
      {tried && trying.variables && (
        <>
          <SimulationResult result={tried} year={year} />
          <SaveVersion
            planId={planId}
            year={year}
            newest={versions[0]?.version ?? 0}
            settings={trying.variables}
            form={record}
            setForm={setRecord}
            onFault={fail}
            errorOf={errorOf}
            onSaved={(version) => {
              trying.reset();
              setErrors([]);
              setRecord(emptyRecord);
              setSaved(version);
            }}
          />
        </>
      )}
      {saved && <Saved version={saved} />}
    </Paper>
  );
}

function Saved({ version: { version, years } }: { version: PolicyVersion }) {
  const t = useT();
  const published = years.filter(({ isPublished }) => isPublished);
  const list = (some: PolicyVersion['years']) => some.map(({ year }) => year).join(', ');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [version]);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      data-quiet-focus
      variant="outline"
      title={t('policies.saved', { version })}
      mt="md"
    >
      <Text>
        {years.length > 0 ? t('policies.savedYears', { years: list(years) }) : t('policies.savedNoYears')}
      </Text>
      {published.length > 0 && (
        <Text mt="xs">{t('policies.savedPublished', { years: list(published) })}</Text>
      )}
    </Alert>
  );
}
