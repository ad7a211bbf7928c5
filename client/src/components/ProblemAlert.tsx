import { Alert, Button, Text } from '@mantine/core';
import { ApiProblem } from '@/api/problem';
import { useHasText, useT, type Translate } from '@/i18n';

/** The sentence for a failure: the server's own where it sent one in the reader's language, else ours for its code. */
export function useProblemText(): (error: unknown) => { title: string; detail?: string; traceId?: string } {
  const t = useT();
  const has = useHasText();
  return (error) => problemText(error, t, has);
}

function problemText(error: unknown, t: Translate, has: (id: string) => boolean) {
  if (!(error instanceof ApiProblem)) return { title: t('problems.unexpected') };
  const known = `problems.${error.code}`;
  const title = has(known) ? t(known) : (error.title ?? t('problems.unexpected'));
  return {
    title,
    detail: error.detail && error.detail !== title ? error.detail : undefined,
    traceId: error.status >= 500 ? error.traceId : undefined,
  };
}

/** A failure said where it happened; the rest of the page stays. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  const { title, detail, traceId } = useProblemText()(error);
  return (
    <Alert role="alert" color="red" variant="outline" title={title} my="md">
      {detail && <Text>{detail}</Text>}
      {traceId && <Text size="sm">{t('problems.trace', { id: traceId })}</Text>}
      {onRetry && (
        <Button variant="default" size="sm" mt="xs" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </Alert>
  );
}
