import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextLink } from '@/components';
import { useT } from '@/i18n';
import { itemFollowUpsQuery } from '../api';
import { SettledCard } from './Cards';
import classes from './followUps.module.css';

/** What of an item was moved or replaced in any of its years; nothing is shown where nothing was. */
export function ItemFollowUps({ itemId }: { itemId: string }) {
  const t = useT();
  const { data } = useQuery(itemFollowUpsQuery(itemId));
  const latest = data?.at(-1);
  if (!data || !latest) return null;
  return (
    <section aria-labelledby="nukelta-eilutes">
      <Title order={2} size="h3" id="nukelta-eilutes" mt="md" mb="xs">
        {t('followUps.title')}
      </Title>
      <ul className={classes.list}>
        {data.map((followUp) => (
          <SettledCard key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      <TextLink to="/valdymas/nukelta" search={{ metai: latest.year }}>
        {t('followUps.open')}
      </TextLink>
    </section>
  );
}
