import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { reconciliationQuery, settle, type Finding } from '../api';

const shortest = 20;
const longest = 4000;

interface Props {
  finding: Finding;
  planId: string;
  year: number;
  onClose: () => void;
}

/** The written answer to what no edit of data can mend. It holds for exactly these figures. */
export function SettleDialog({ finding, planId, year, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const settling = useMutation({
    mutationFn: () => settle(planId, year, finding.fingerprint, text.trim()),
    onSuccess: async () => {
      announce(t('reconciliation.settled'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: reconciliationQuery(planId, year).queryKey });
    },
  });
  const submit = () => {
    const short = text.trim().length < shortest;
    setTooShort(short);
    if (short) field.current?.focus();
    else settling.mutate();
  };
  return (
    <Dialog opened title={t('reconciliation.settleTitle')} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Text fw={600}>{finding.title}</Text>
        <Text mb="sm">{finding.message}</Text>
        <Textarea
          ref={field}
          data-autofocus
          label={t('reconciliation.answer')}
          description={t('reconciliation.answerHint', { min: shortest })}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          error={tooShort && t('reconciliation.answerShort', { min: shortest })}
          value={text}
          rows={5}
          maxLength={longest}
          required
          withAsterisk={false}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {settling.error && <ProblemAlert error={settling.error} />}
        <Group mt="md">
          <Button type="submit" loading={settling.isPending}>
            {t('reconciliation.saveAnswer')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
