import { Alert, Button, Text } from '@mantine/core';
import { isProblem } from '@/api/problem';
import { ProblemAlert } from '@/components';
import { useT } from '@/i18n';

interface Props {
  error: unknown;
  onReload: () => void;
  onRetry: () => void;
}

/** Somebody was faster: the reviewer looks at the row as it is now before deciding again. */
export function ReviewProblem({ error, onReload, onRetry }: Props) {
  const t = useT();
  if (isProblem(error, 'version_stale', 'wrong_state')) {
    return (
      <Alert role="alert" color="red" variant="outline" title={t('review.changed')} my="md">
        <Text>{t('review.changedText')}</Text>
        <Button variant="default" size="sm" mt="xs" onClick={onReload}>
          {t('review.reload')}
        </Button>
      </Alert>
    );
  }
  const passing = isProblem(error) && (error.isPassing || error.code === 'idempotency_in_flight');
  return <ProblemAlert error={error} onRetry={passing ? onRetry : undefined} />;
}
