import { Text } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';

export class ForbiddenError extends Error {}

export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('common.notFound.title')} />
      <Text>{t('common.notFound.text')}</Text>
      <p>
        <Link to="/">{t('common.home')}</Link>
      </p>
    </>
  );
}

export function FailedPage({ error, reset }: ErrorComponentProps) {
  const t = useT();
  if (isProblem(error, 'not_found')) return <NotFoundPage />;
  if (error instanceof ForbiddenError || isProblem(error, 'forbidden')) {
    return (
      <>
        <PageHeader title={t('common.forbidden.title')} />
        <Text>{t('common.forbidden.text')}</Text>
        <p>
          <Link to="/">{t('common.home')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('common.failed.title')} lead={t('common.failed.text')} />
      <ProblemAlert error={error} onRetry={reset} />
    </>
  );
}
