import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { PageHeader, PageSkeleton, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { reviewedQuery } from '../api';
import { ReviewWorkspace } from '../components/ReviewWorkspace';

const route = getRouteApi('/signed-in/valdymas/perziura/$obligationId');

export function ReviewPage() {
  const t = useT();
  const { obligationId } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(reviewedQuery(obligationId));
  // A new key per row: the heading of the next row takes the focus like that of a new page.
  if (data) return <ReviewWorkspace key={data.id} obligation={data} search={search} />;
  if (!error) return <PageSkeleton />;
  return (
    <>
      <PageHeader
        title={t(isProblem(error, 'not_found') ? 'review.notFound' : 'review.title')}
        crumbs={[{ label: t('review.menu'), to: '/valdymas/perziura', search: { ...search } }]}
      />
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    </>
  );
}
