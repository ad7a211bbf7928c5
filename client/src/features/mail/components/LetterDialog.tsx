import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { announce, BlockSkeleton, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { letterQuery, retryLetter } from '../api';
import { LetterStateText } from './LetterList';
import classes from './mail.module.css';

/** One letter as it was written; one that failed can be tried again. */
export function LetterDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { data, error } = useQuery(letterQuery(id));
  const retrying = useMutation({
    mutationFn: () => retryLetter(id),
    onSuccess: async (after) => {
      announce(t('mail.retried'));
      queryClient.setQueryData(letterQuery(id).queryKey, after);
      await queryClient.invalidateQueries({ queryKey: ['letters'] });
    },
  });
  return (
    <Dialog
      opened
      title={data ? t(`mail.kind.${data.letter.kind}`) : t('mail.letter')}
      onClose={onClose}
      size="xl"
    >
      {error && <ProblemAlert error={error} />}
      {!data && !error && <BlockSkeleton height={240} />}
      {data && (
        <div className={classes.letter}>
          <p className={classes.to}>
            {t('mail.to', { names: `${data.letter.toName} <${data.letter.toAddress}>` })}
          </p>
          <p className={classes.subject} lang={data.letter.language}>
            {data.letter.subject}
          </p>
          {data.body === null ? (
            <Text>{t('mail.blanked')}</Text>
          ) : (
            <div className={classes.body} lang={data.letter.language}>
              {data.body}
            </div>
          )}
          {data.calendar && <Text mt="sm">{t('mail.calendar')}</Text>}
        </div>
      )}
      {data && (
        <p>
          <LetterStateText letter={data.letter} />
        </p>
      )}
      {retrying.error && <ProblemAlert error={retrying.error} />}
      <Group mt="md">
        {data?.letter.state === 'failed' && (
          <Button loading={retrying.isPending} onClick={() => retrying.mutate()}>
            {t('mail.retry')}
          </Button>
        )}
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
