import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { announce, DateTimeText, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { addComment, commentsQuery, resolveComment, threadOf, type Comment, type CommentField } from '../api';
import classes from './comments.module.css';

interface Props {
  obligationId: string;
  field: CommentField;
  /** The year is open, so both sides may write. */
  canWrite: boolean;
  /** Nobody is invited to begin a thread here, so that a form has no more stops for the keyboard than it needs. */
  quiet?: boolean;
  /** The ministry finds remarks answered. */
  canResolve?: boolean;
}

/** What the ministry and the executor say to each other about one answer. */
export function FieldComments({ obligationId, field, canWrite, quiet = false, canResolve = false }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { data: comments = [] } = useQuery(commentsQuery(obligationId));
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const thread = threadOf(comments, field);
  const again = () => queryClient.invalidateQueries({ queryKey: commentsQuery(obligationId).queryKey });
  const resolving = useMutation({
    mutationFn: (id: string) => resolveComment(obligationId, id),
    onSuccess: () => {
      announce(t('comments.resolvedNow'));
      return again();
    },
  });
  const close = () => {
    setWriting(false);
    window.setTimeout(() => opener.current?.focus());
  };

  if (thread.length === 0 && (quiet || !canWrite)) return null;
  const name = t(`comments.field.${field}`);
  return (
    <div
      className={`${classes.thread} no-print`}
      role="group"
      aria-label={t('comments.about', { field: name })}
    >
      {thread.length > 0 && (
        <ul className={classes.list}>
          {thread.map((one) => (
            <Remark
              key={one.id}
              comment={one}
              onResolve={canResolve && one.resolvedAt === null ? () => resolving.mutate(one.id) : undefined}
            />
          ))}
        </ul>
      )}
      {resolving.error && <ProblemAlert error={resolving.error} />}
      {writing ? (
        <CommentForm
          obligationId={obligationId}
          field={field}
          onDone={() => void again().then(close)}
          onCancel={close}
        />
      ) : (
        canWrite && (
          <Button
            ref={opener}
            variant="subtle"
            size="compact-sm"
            aria-label={t(thread.length > 0 ? 'comments.replyTo' : 'comments.writeTo', { field: name })}
            onClick={() => setWriting(true)}
          >
            {t(thread.length > 0 ? 'comments.reply' : 'comments.write')}
          </Button>
        )
      )}
    </div>
  );
}

function Remark({ comment, onResolve }: { comment: Comment; onResolve?: () => void }) {
  const t = useT();
  return (
    <li
      className={classes.comment}
      data-returned={comment.returned || undefined}
      data-resolved={comment.resolvedAt ? true : undefined}
    >
      <p className={classes.who}>
        {comment.returned && <strong>{t('comments.returned')} </strong>}
        {t(comment.ofMinistry ? 'comments.ministry' : 'comments.executor', { who: comment.by })} ·{' '}
        <DateTimeText value={comment.at} />
        {comment.resolvedAt && ` · ${t('comments.resolved')}`}
      </p>
      <p className={classes.text}>{comment.text}</p>
      {onResolve && (
        <Button variant="subtle" size="compact-sm" onClick={onResolve}>
          {t('comments.resolve')}
        </Button>
      )}
    </li>
  );
}

interface FormProps {
  obligationId: string;
  field: CommentField;
  onDone: () => void;
  onCancel: () => void;
}

function CommentForm({ obligationId, field, onDone, onCancel }: FormProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [keys] = useState(createOnceKeys);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const sending = useMutation({
    mutationFn: async () => {
      const name = JSON.stringify([obligationId, field, text]);
      const written = await addComment(obligationId, { field, text: text.trim() }, keys.keyFor(name));
      keys.done(name);
      return written;
    },
    networkMode: 'always',
    onSuccess: () => {
      announce(t('comments.sent'));
      onDone();
    },
  });
  const send = () => {
    if (text.trim()) sending.mutate();
    else {
      setMissing(true);
      input.current?.focus();
    }
  };
  // It may stand inside the form of the row, so it is no form of its own.
  return (
    <div className={classes.form}>
      <Textarea
        ref={input}
        label={t('comments.label', { field: t(`comments.field.${field}`) })}
        description={t('comments.hint')}
        error={missing && !text.trim() && t('comments.missing')}
        value={text}
        rows={2}
        maxLength={4000}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      {sending.error && <ProblemAlert error={sending.error} onRetry={send} />}
      <Group gap="xs">
        <Button size="sm" loading={sending.isPending} onClick={send}>
          {t('comments.send')}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
