import { SimpleGrid, TextInput } from '@mantine/core';
import { useT } from '@/i18n';
import type { CampaignDates } from '../opening';

export const dateNames = ['opensOn', 'dueOn', 'closesOn', 'reviewBy'] as const;

interface Props<T extends CampaignDates> {
  value: T;
  errors: Record<string, string[] | undefined>;
  onChange: (next: T) => void;
}

/** When reporting opens, is due and closes, and until when it is looked through. */
export function DatesFields<T extends CampaignDates>({ value, errors, onChange }: Props<T>) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      {dateNames.map((name) => (
        <TextInput
          key={name}
          id={name}
          type="date"
          label={t(`campaigns.dates.${name}`)}
          description={t(`campaigns.dates.${name}Hint`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={value[name]}
          error={errors[name]?.[0]}
          onChange={({ currentTarget }) => onChange({ ...value, [name]: currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}
