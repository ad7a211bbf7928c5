import { Button, NativeSelect, Paper, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { simulate, type PolicyInput } from '../api';
import { emptyPolicy, lateChoices, noNeedChoices, policyOf, type PolicyForm } from '../simulation';
import classes from './assessment.module.css';
import { SimulationResult } from './SimulationResult';

/** What other settings would suggest. Nothing is stored. */
export function SimulationPanel({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="simuliacija" className="no-print">
      <Button
        id="simuliacija"
        variant="default"
        size="sm"
        aria-expanded={open}
        aria-controls="simuliacijos-skydelis"
        onClick={() => setOpen(!open)}
      >
        {t('assessment.simulation')}
      </Button>
      <div id="simuliacijos-skydelis" hidden={!open}>
        {open && <Panel planId={planId} year={year} />}
      </div>
    </section>
  );
}

function Panel({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const [form, setForm] = useState<PolicyForm>(emptyPolicy);
  const [failed, setFailed] = useState(false);
  const threshold = useRef<HTMLInputElement>(null);
  const trying = useMutation({ mutationFn: (policy: PolicyInput) => simulate(planId, year, policy) });
  const set = (part: Partial<PolicyForm>) => setForm((old) => ({ ...old, ...part }));
  const unchanged = { value: '', label: t('assessment.asNow') };
  const statusOptions = (choices: typeof lateChoices) => [
    unchanged,
    ...choices.map((status) => ({ value: status, label: t(`terms.status.${status}`) })),
  ];

  const submit = () => {
    const policy = policyOf(form);
    setFailed(policy === null);
    if (policy) trying.mutate(policy);
    else threshold.current?.focus();
  };

  return (
    <Paper withBorder p="md" mt="sm">
      <Title order={2} size="h3">
        {t('assessment.simulationTitle')}
      </Title>
      <Text size="sm" c="var(--apm-muted)">
        {t('assessment.simulationLead')}
      </Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={classes.settings}>
          <TextInput
            ref={threshold}
            label={t('assessment.partialFrom')}
            placeholder={t('assessment.asNow')}
            inputMode="decimal"
            value={form.partialFrom}
            error={failed && t('assessment.partialFromWrong')}
            onChange={({ currentTarget }) => set({ partialFrom: currentTarget.value })}
          />
          <NativeSelect
            label={t('assessment.partialInclusive')}
            value={form.partialInclusive}
            data={[
              unchanged,
              { value: 'yes', label: t('assessment.inclusive') },
              { value: 'no', label: t('assessment.exclusive') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              set({ partialInclusive: value as PolicyForm['partialInclusive'] })
            }
          />
          <NativeSelect
            label={t('assessment.municipalBasis')}
            value={form.municipalBasis}
            data={[
              unchanged,
              { value: 'measures', label: t('assessment.basisMeasures') },
              { value: 'municipalities', label: t('assessment.basisMunicipalities') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              set({ municipalBasis: value as PolicyForm['municipalBasis'] })
            }
          />
          <NativeSelect
            label={t('assessment.lateCountsAs')}
            value={form.lateCountsAs}
            data={statusOptions(lateChoices)}
            onChange={({ currentTarget: { value } }) =>
              set({ lateCountsAs: value as PolicyForm['lateCountsAs'] })
            }
          />
          <NativeSelect
            label={t('assessment.noNeedCountsAs')}
            value={form.noNeedCountsAs}
            data={statusOptions(noNeedChoices)}
            onChange={({ currentTarget: { value } }) =>
              set({ noNeedCountsAs: value as PolicyForm['noNeedCountsAs'] })
            }
          />
        </div>
        <Button type="submit" size="sm" mt="sm" loading={trying.isPending}>
          {t('assessment.simulate')}
        </Button>
      </form>
      {trying.error && <ProblemAlert error={trying.error} />}
      {trying.data && <SimulationResult result={trying.data} />}
    </Paper>
  );
}
