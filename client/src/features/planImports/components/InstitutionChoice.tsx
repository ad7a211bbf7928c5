import { Select } from '@mantine/core';
import { useT } from '@/i18n';
import { fold } from '@/lib/format';
import type { Register } from '../useRegister';

interface Props {
  id: string;
  label: string;
  description?: string;
  error?: string;
  register: Register;
  without?: Set<string>;
  value?: string | null;
  onChoose: (code: string) => void;
}

/** Somebody of the register, found by any part of the name or by the code, with or without the marks of letters. */
export function InstitutionChoice({
  id,
  label,
  description,
  error,
  register,
  without,
  value = null,
  onChoose,
}: Props) {
  const t = useT();
  return (
    <Select
      id={id}
      size="md"
      searchable
      comboboxProps={{ withinPortal: false }}
      label={label}
      description={description}
      error={error}
      placeholder={t('planImports.executor.hint')}
      nothingFoundMessage={t('planImports.executor.nothing')}
      data={register.options(without)}
      filter={({ options, search }) =>
        options.filter((one) => 'label' in one && fold(one.label).includes(fold(search.trim())))
      }
      maxDropdownHeight={260}
      value={value}
      onChange={(code) => code && onChoose(code)}
    />
  );
}
