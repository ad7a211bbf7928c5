import { Switch } from '@mantine/core';
import { useT } from '@/i18n';

/** J and K go from doubt to doubt; whoever speaks to the computer switches letters off. */
export function KeysSwitch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useT();
  return (
    <Switch
      label={t('planImports.keys')}
      checked={on}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
