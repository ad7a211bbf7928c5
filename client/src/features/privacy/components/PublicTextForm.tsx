import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { privacyQuery, removePublicText, writePublicText, type PublicText } from '../api';

const longest = 20_000;

interface Props {
  obligationId: string;
  text: PublicText;
  planId: string;
  year: number;
  onDone: () => void;
}

/** The public text begins with the executor's own words: most often a few of them are taken out. */
export function PublicTextForm({ obligationId, text, planId, year, onDone }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const [words, setWords] = useState(text.text ?? text.internal ?? '');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: privacyQuery(planId, year).queryKey.slice(0, 4) });
  const write = useMutation({
    mutationFn: () => writePublicText(obligationId, words.trim(), text.version),
    onSuccess: async (after) => {
      announce(t(after.marks.length > 0 ? 'privacy.savedFound' : 'privacy.saved'));
      onDone();
      await refresh();
    },
  });
  const remove = useMutation({
    mutationFn: () => removePublicText(obligationId, text.version),
    onSuccess: async () => {
      announce(t('privacy.removed'));
      onDone();
      await refresh();
    },
  });
  const error = write.error ?? remove.error;
  const submit = () => {
    setMissing(!words.trim());
    if (words.trim()) write.mutate();
    else field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        ref={field}
        label={t('privacy.publicText')}
        description={t('privacy.publicHint')}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        error={missing && t('privacy.publicMissing')}
        value={words}
        rows={6}
        maxLength={longest}
        required
        withAsterisk={false}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {error && (
        <ProblemAlert
          error={error}
          onRetry={isProblem(error, 'version_stale') ? () => void refresh() : undefined}
        />
      )}
      <Group mt="sm">
        <Button type="submit" size="sm" loading={write.isPending}>
          {t('privacy.save')}
        </Button>
        <Button variant="default" size="sm" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        {text.text !== null && (
          <Button variant="default" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('privacy.remove')}
          </Button>
        )}
      </Group>
    </form>
  );
}
