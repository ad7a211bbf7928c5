import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { announce, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { closingQuery, extend, type Closing, type ClosingExecutor } from '../api';

interface Props {
  executor: ClosingExecutor;
  closing: Closing;
  planId: string;
  onClose: () => void;
}

/** A later date for everything one executor owes, with the reason it sees. */
export function ExtensionDialog({ executor, closing, planId, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [until, setUntil] = useState(executor.extension?.until ?? '');
  const [reason, setReason] = useState(executor.extension?.reason ?? '');
  const [tried, setTried] = useState(false);
  const dateField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const { year, dueOn } = closing;
  const { name } = executor;
  const extending = useMutation({
    mutationFn: () => extend(planId, year, executor.code, until, reason.trim()),
    onSuccess: async () => {
      announce(t('campaigns.done.extended', { name, date: formatDate(until) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: closingQuery(planId, year).queryKey });
    },
    onError: () => dateField.current?.focus(),
  });
  const refused = extending.error instanceof ApiProblem ? extending.error.errors?.until?.[0] : undefined;
  const submit = () => {
    setTried(true);
    if (!until) dateField.current?.focus();
    else if (!reason.trim()) reasonField.current?.focus();
    else extending.mutate();
  };
  return (
    <Dialog opened title={t('campaigns.extendTitle', { name })} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Text mb="sm">
          {t('campaigns.extendLead', { count: executor.obligations, date: formatDate(dueOn) })}
        </Text>
        <TextInput
          ref={dateField}
          data-autofocus
          type="date"
          label={t('campaigns.until')}
          error={refused ?? (tried && !until && t('campaigns.untilMissing'))}
          value={until}
          required
          withAsterisk={false}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        <Textarea
          ref={reasonField}
          mt="sm"
          label={t('campaigns.extendReason')}
          error={tried && !reason.trim() && t('campaigns.extendReasonMissing')}
          value={reason}
          rows={3}
          maxLength={4000}
          required
          withAsterisk={false}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {extending.error && !refused && <ProblemAlert error={extending.error} />}
        <Group mt="md">
          <Button type="submit" loading={extending.isPending}>
            {t('campaigns.saveExtension')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
