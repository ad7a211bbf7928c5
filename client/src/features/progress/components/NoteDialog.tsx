import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce, DateTimeText, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { addNote, coverageQuery, notesQuery, type CoverageExecutor } from '../coverage';
import classes from './coverage.module.css';

interface Props {
  planId: string;
  year: number;
  executor: CoverageExecutor;
  onClose: () => void;
}

/** What was said on the phone, and what was noted before. */
export function NoteDialog({ planId, year, executor, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { code, name, contact } = executor;
  const notes = useQuery(notesQuery(planId, year, code));
  const [keys] = useState(createOnceKeys);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useMutation({
    mutationFn: async () => {
      const note = await addNote(planId, year, code, text.trim(), keys.keyFor(text));
      keys.done(text);
      return note;
    },
    onSuccess: async () => {
      announce(t('progress.note.done', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: coverageQuery(planId, year).queryKey });
    },
  });
  return (
    <Dialog opened title={t('progress.note.title', { name })} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (text.trim()) saving.mutate();
          else field.current?.focus();
        }}
      >
        <Text mb="sm">
          {[contact.name, contact.phone, contact.email].filter(Boolean).join(' · ') ||
            t('progress.note.noContact')}
        </Text>
        <Textarea
          ref={field}
          data-autofocus
          label={t('progress.note.text')}
          error={tried && !text.trim() && t('progress.note.missing')}
          value={text}
          rows={3}
          maxLength={2000}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {saving.error && <ProblemAlert error={saving.error} />}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t('progress.note.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
      {notes.data && notes.data.length > 0 && (
        <ul className={classes.notes}>
          {notes.data.map((note) => (
            <li key={note.id}>
              <DateTimeText value={note.at} /> ({note.by}): {note.text}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
