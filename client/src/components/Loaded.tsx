import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '@/api/problem';
import { useT } from '@/i18n';
import { EmptyState } from './EmptyState';
import { ProblemAlert, useProblemText } from './ProblemAlert';
import { PageSkeleton } from './Skeletons';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  skeleton?: ReactNode;
  /** What to do instead when the year is not published for this reader yet. */
  instead?: ReactNode;
}

/** What is loading, refused, failed or here. A year that is not published is explained, not shown as an error. */
export function Loaded<T>({ query, children, skeleton, instead }: Props<T>) {
  const t = useT();
  const problemText = useProblemText();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <>{skeleton ?? <PageSkeleton />}</>;
  if (isProblem(query.error, 'not_published')) {
    const { detail } = problemText(query.error);
    return (
      <EmptyState title={t('problems.not_published')} action={instead}>
        {detail ?? t('results.notPublishedText')}
      </EmptyState>
    );
  }
  return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
}
