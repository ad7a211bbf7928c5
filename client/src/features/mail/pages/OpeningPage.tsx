import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EmptyState, PageHeader, PageSkeleton, ProblemAlert, TextLink } from '@/components';
import { isProblem } from '@/api/problem';
import { useT } from '@/i18n';
import { openLetter } from '../api';

const route = getRouteApi('/laiskas/$letterId');

/** Where the link of a letter arrives: it is noted that it was followed, and the reader goes on to the rows. */
export function OpeningPage() {
  const t = useT();
  const router = useRouter();
  const { letterId } = route.useParams();
  const { eilute } = route.useSearch();
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-opening', letterId, eilute],
    queryFn: () => openLetter(letterId, eilute),
    retry: false,
  });
  useEffect(() => {
    if (data) router.history.replace(data);
  }, [data, router]);

  if (!error) return <PageSkeleton />;
  const gone = isProblem(error, 'not_found') || isProblem(error, 'validation_failed');
  return (
    <>
      <PageHeader title={t('mail.opening.title')} />
      {gone ? (
        <EmptyState title={t('mail.opening.gone')}>
          <TextLink to="/">{t('mail.opening.start')}</TextLink>
        </EmptyState>
      ) : (
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
