import { PasswordInput } from '@mantine/core';
import { useT } from '@/i18n';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
  description?: string;
  autoComplete: 'new-password' | 'current-password';
}

/** A password that can be shown and pasted; nobody has to type it twice. */
export function PasswordField({ onChange, error, ...props }: Props) {
  const t = useT();
  return (
    <PasswordInput
      {...props}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
    />
  );
}
