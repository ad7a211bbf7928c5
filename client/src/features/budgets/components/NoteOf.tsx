import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { PlanYear } from '@/api/planYears';
import { isProblem } from '@/api/problem';
import { announce, DateTimeText, ProblemAlert } from '@/components';
import { useHasRole } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { moneyQuery, writeNote, type Note } from '../api';
import classes from './budgets.module.css';

interface Props {
  planYear: PlanYear;
  subjectId: string;
  /** What the note is about, for the names of its buttons. */
  name: string;
  note: Note;
}

/** The ministry's words about a difference; the coordinator writes them in place. */
export function NoteOf({ planYear, subjectId, name, note }: Props) {
  const t = useT();
  const mayWrite = useHasRole('coordinator');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <div>
      {note.text && !open && (
        <blockquote className={classes.note}>
          <span lang="lt">{note.text}</span>
          <footer>
            {t('budgets.note.by', { name: note.writtenBy ?? '' })} <DateTimeText value={note.writtenAt} />
          </footer>
        </blockquote>
      )}
      {open && (
        <NoteForm planYear={planYear} subjectId={subjectId} note={note} onDone={() => setOpen(false)} />
      )}
      {mayWrite && !open && (
        <Button
          ref={button}
          variant="subtle"
          size="compact-sm"
          className="no-print"
          onClick={() => setOpen(true)}
        >
          {note.text ? t('budgets.note.change') : t('budgets.note.add')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </div>
  );
}

function NoteForm({
  planYear: { planId, year },
  subjectId,
  note,
  onDone,
}: Omit<Props, 'name'> & { onDone: () => void }) {
  const t = useT();
  const id = useId();
  const queryClient = useQueryClient();
  const [text, setText] = useState(note.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const refresh = () => queryClient.invalidateQueries({ queryKey: moneyQuery(planId, year).queryKey });
  const save = useMutation({
    mutationFn: () => writeNote(planId, year, subjectId, text, note.version),
    onSuccess: async () => {
      await refresh();
      announce(t('budgets.note.saved'));
      onDone();
    },
    // What another coordinator wrote meanwhile is fetched; what was typed here stays.
    onError: (error) => isProblem(error, 'version_stale') && refresh(),
  });
  const stale = isProblem(save.error, 'version_stale');
  return (
    <form
      className={classes.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Textarea
        ref={field}
        id={id}
        label={t('budgets.note.label')}
        description={t('budgets.note.hint')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        rows={3}
        maxLength={4000}
      />
      {Boolean(save.error) && <ProblemAlert error={save.error} />}
      {stale && note.text && (
        <blockquote className={classes.note} lang="lt">
          {note.text}
        </blockquote>
      )}
      <Group mt="xs">
        <Button type="submit" size="sm" loading={save.isPending}>
          {t('common.save')}
        </Button>
        <Button variant="default" size="sm" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
