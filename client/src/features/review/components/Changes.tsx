import { Paper, Switch, Text, Title } from '@mantine/core';
import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import { say, type AnswerField } from '@/features/officer/components/ConflictDialog';
import type { AnswerName, Resubmission, WordRun } from '../api';
import classes from './review.module.css';

interface Props {
  changes: Resubmission;
  shown: boolean;
  onShow: (shown: boolean) => void;
}

/** Since when, and in which answers the report differs from what was handed in before. */
export function ChangesSummary({ changes, shown, onShow }: Props) {
  const t = useT();
  if (!changes.from) return null;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="pakeitimai">
      <Title order={2} id="pakeitimai" size="h3" mb="xs">
        {t('review.changes')}
      </Title>
      <Text>
        {t('review.changesSince', { number: changes.from.number })}{' '}
        <DateTimeText value={changes.from.submittedAt} />
      </Text>
      <Text mb="xs">
        {changes.fields.length === 0
          ? t('review.changesNone')
          : t('review.changesIn', {
              fields: changes.fields.map((name) => t(`review.changed.${name}`)).join(', '),
            })}
      </Text>
      <Switch
        label={t('review.showChanges')}
        checked={shown}
        onChange={({ currentTarget }) => onShow(currentTarget.checked)}
      />
    </Paper>
  );
}

/** Words that came and went, told by underline and strike-through and, to listeners, in words. */
export function WordChanges({ runs }: { runs: WordRun[] }) {
  const t = useT();
  return (
    <div className={classes.words} lang="lt">
      {runs.map(({ change, text }, index) => {
        if (change === 'same') return <span key={index}>{text}</span>;
        const Mark = change === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} className={classes[change]}>
            <span className="visually-hidden">{t(`review.word.${change}`)} </span>
            {text}
            <span className="visually-hidden"> {t('review.word.end')} </span>
          </Mark>
        );
      })}
    </div>
  );
}

const answers: Record<AnswerName, AnswerField[]> = {
  whole: [],
  done: ['done'],
  achieved: ['achieved', 'achievedDate'],
  narrative: ['narrative'],
  reasons: ['reasons', 'reasonText'],
  spending: ['spending'],
  participants: ['participants'],
  evidence: ['evidence'],
  claimedStatus: ['claimedStatus', 'disagreement'],
};

/** What stood in an answer before, where it differs. */
export function Before({ changes, name }: { changes: Resubmission | null; name: AnswerName }) {
  const t = useT();
  if (!changes?.before || !changes.fields.includes(name)) return null;
  const { before, after } = changes;
  const was = answers[name].filter((field) => say(field, before, t) !== say(field, after, t));
  return was.map((field) => (
    <p key={field} className={classes.before}>
      {t('review.before')} <del>{say(field, before, t)}</del>
    </p>
  ));
}
