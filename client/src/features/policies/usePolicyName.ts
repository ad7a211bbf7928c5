import { useT } from '@/i18n';

/** The rules that came with the plan bear an English code for a name. */
export function usePolicyName(): (name: string) => string {
  const t = useT();
  return (name) => (name === '2020 practice' ? t('policies.preset.practice') : name);
}
