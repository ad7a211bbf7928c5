import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InstitutionKind } from '@/api/types';
import { Dialog } from '@/components';
import { useT } from '@/i18n';
import type { DraftInstitution } from '../types';
import type { Register } from '../useRegister';

const kinds: InstitutionKind[] = [
  'ministry',
  'agency',
  'police',
  'prosecution',
  'courtAdministration',
  'publicBody',
  'ngo',
];

interface Props {
  printed: string;
  register: Register;
  onAdd: (institution: DraftInstitution) => void;
  onClose: () => void;
}

/** Somebody the register does not have; it is added together with the plan. */
export function NewInstitutionDialog({ printed, register, onAdd, onClose }: Props) {
  const t = useT();
  const [form, setForm] = useState<DraftInstitution>({
    code: /^\p{Lu}{2,10}$/u.test(printed) ? printed : '',
    name: /^\p{Lu}{2,10}$/u.test(printed) ? '' : printed,
    kind: 'agency',
  });
  const [asked, setAsked] = useState(false);
  const code = form.code.trim();
  const codeError = !/^[\p{L}\d][\p{L}\d-]{1,29}$/u.test(code)
    ? t('planImports.error.institutionCode')
    : register.has(code)
      ? t('planImports.error.institutionTaken', { name: register.nameOf(code) ?? code })
      : undefined;
  const nameError = form.name.trim() ? undefined : t('planImports.error.institutionName');
  return (
    <Dialog opened title={t('planImports.executor.newTitle')} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // It may stand over the form of a row, which is not what is sent.
          event.stopPropagation();
          setAsked(true);
          if (codeError) document.getElementById('naujos-kodas')?.focus();
          else if (nameError) document.getElementById('naujos-pavadinimas')?.focus();
          else onAdd({ ...form, code, name: form.name.trim() });
        }}
      >
        <Stack gap="sm">
          <Text>{t('planImports.executor.newText')}</Text>
          <TextInput
            id="naujos-kodas"
            data-autofocus
            label={t('planImports.executor.code')}
            description={t('planImports.executor.codeHint')}
            maxLength={30}
            value={form.code}
            error={asked && codeError}
            onChange={({ currentTarget }) => setForm({ ...form, code: currentTarget.value })}
          />
          <TextInput
            id="naujos-pavadinimas"
            label={t('planImports.executor.name')}
            maxLength={200}
            value={form.name}
            error={asked && nameError}
            onChange={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
          />
          <NativeSelect
            label={t('planImports.executor.kind')}
            value={form.kind}
            data={kinds.map((kind) => ({ value: kind, label: t(`terms.institutionKind.${kind}`) }))}
            onChange={({ currentTarget }) =>
              setForm({ ...form, kind: currentTarget.value as InstitutionKind })
            }
          />
        </Stack>
        <Group mt="md">
          <Button type="submit">{t('planImports.executor.add')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
