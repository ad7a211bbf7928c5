import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ButtonLink } from '@/components';
import { useT } from '@/i18n';
import { formatTime } from '@/lib/format';
import { sessionEndQuery } from '../api';

const warnBefore = 5 * 60_000;

/** Five minutes before the session ends there is still time to sign in again and come back to the same field. */
export function SessionEnd({ field }: { field?: () => string | null }) {
  const t = useT();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data: endsAt } = useQuery(sessionEndQuery);
  const [near, setNear] = useState(false);

  useEffect(() => {
    if (!endsAt) return;
    const timer = setTimeout(() => setNear(true), Date.parse(endsAt) - warnBefore - Date.now());
    return () => clearTimeout(timer);
  }, [endsAt]);

  if (!near || !endsAt) return null;
  const at = field?.();
  return (
    <Alert role="alert" color="yellow" variant="outline" mb="md" title={t('officer.session.title')}>
      <Text mb="xs">{t('officer.session.text', { time: formatTime(endsAt) })}</Text>
      <ButtonLink to="/prisijungti" search={{ grizti: at ? `${path}#${at}` : path }} size="sm">
        {t('officer.session.again')}
      </ButtonLink>
    </Alert>
  );
}
