import { Paper, Text, TextInput, Title } from '@mantine/core';
import { useT } from '@/i18n';
import classes from './plan.module.css';

interface Basis {
  legalBasis: string;
  amendedOn: string;
}

interface Props {
  form: Basis;
  set: (part: Partial<Basis>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** An approved plan changes only by a legal act. */
export function AmendmentFields({ form, set, errorOf }: Props) {
  const t = useT();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="pagrindas">
      <Title order={2} id="pagrindas" size="h3">
        {t('plan.amendment')}
      </Title>
      <Text size="sm" c="var(--apm-muted)" mb="xs">
        {t('plan.amendmentHint')}
      </Text>
      <div className={classes.grid}>
        <TextInput
          id="legalBasis"
          label={t('plan.legalBasis')}
          description={t('plan.legalBasisHint')}
          value={form.legalBasis}
          error={errorOf('legalBasis')}
          maxLength={500}
          onChange={({ currentTarget }) => set({ legalBasis: currentTarget.value })}
        />
        <TextInput
          id="amendedOn"
          label={t('plan.amendedOn')}
          description={t('plan.dateHint')}
          value={form.amendedOn}
          error={errorOf('amendedOn')}
          onChange={({ currentTarget }) => set({ amendedOn: currentTarget.value })}
        />
      </div>
    </Paper>
  );
}
