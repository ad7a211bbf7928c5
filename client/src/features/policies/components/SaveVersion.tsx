import { Alert, Button, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ProblemAlert, type FieldError } from '@/components';
import { sessionQuery } from '@/features/session/api';
import { useT } from '@/i18n';
import { randomKey } from '@/lib/keys';
import {
  addPolicy,
  policiesQuery,
  type PolicySettings,
  type PolicyVersion,
  type PolicyVersionInput,
} from '../api';
import { readRecord, serverErrors, type RecordForm } from '../policyForm';
import { RecordFields } from './RecordFields';

interface Props {
  planId: string;
  year: number;
  /** The newest version in the list above. */
  newest: number;
  /** What was just tried. */
  settings: PolicySettings;
  form: RecordForm;
  setForm: (form: RecordForm) => void;
  errorOf: (fieldId: string) => string | undefined;
  onFault: (errors: FieldError[]) => void;
  onSaved: (version: PolicyVersion) => void;
}

/** What was tried becomes a new version, from a day on and for a reason. */
export function SaveVersion(props: Props) {
  const { planId, year, newest, settings, form, setForm, errorOf, onFault, onSaved } = props;
  const t = useT();
  const queryClient = useQueryClient();
  // An answer that was lost is asked for again by the same key; another text is another act.
  const [key, setKey] = useState(randomKey);
  const saving = useMutation({
    mutationFn: (input: PolicyVersionInput) => addPolicy(planId, newest, input, key),
    onSuccess: (version) => {
      announce(t('policies.saved', { version: version.version }));
      onSaved(version);
      // Everything computed may be another from now on; who is signed in is not.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [name] }) => name !== sessionQuery.queryKey[0],
      });
    },
    onError: (failure) => {
      if (isProblem(failure, 'version_stale')) {
        setKey(randomKey());
        void queryClient.invalidateQueries({ queryKey: policiesQuery(planId).queryKey });
      } else if (isProblem(failure) && Object.keys(failure.errors).length > 0) {
        onFault(serverErrors(failure.errors));
      }
    },
  });
  const isStale = isProblem(saving.error, 'version_stale');
  const atFields = isProblem(saving.error) && Object.keys(saving.error.errors).length > 0;

  return (
    <form
      noValidate
      aria-labelledby="irasyti"
      onSubmit={(event) => {
        event.preventDefault();
        const { value, faults } = readRecord(form, settings, year);
        if (value) saving.mutate(value);
        else onFault(faults.map(({ fieldId, message }) => ({ fieldId, message: t(message) })));
      }}
    >
      <Title order={3} id="irasyti" size="h4" mt="lg">
        {t('policies.record')}
      </Title>
      <Text size="sm" c="var(--apm-muted)">
        {t('policies.recordLead')}
      </Text>
      <RecordFields
        form={form}
        set={(part) => {
          setForm({ ...form, ...part });
          setKey(randomKey());
        }}
        errorOf={errorOf}
      />
      {isStale && (
        <Alert role="alert" color="red" variant="outline" title={t('policies.stale')} my="md">
          {t('policies.staleText')}
        </Alert>
      )}
      {saving.error && !isStale && !atFields && <ProblemAlert error={saving.error} />}
      <Button type="submit" mt="md" loading={saving.isPending}>
        {t('policies.save')}
      </Button>
    </form>
  );
}
