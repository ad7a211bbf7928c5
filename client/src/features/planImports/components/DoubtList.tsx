import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { focusField } from '@/components';
import { useT, type Translate } from '@/i18n';
import { openDoubts, type Doubt, type Import } from '../importState';
import { rowId, type DraftRow } from '../rows';
import type { DoubtSeverity } from '../types';
import { DoubtMark } from './DoubtMark';
import { citeOf } from './cite';
import classes from './planImports.module.css';

interface Props {
  current: Import;
  rows: DraftRow[];
  /** Ids of doubts that cannot be left as they are. */
  mustMend: Set<string>;
  onShow: (doubt: Doubt) => void;
  onKeep: (ids: string[]) => void;
}

const severities: DoubtSeverity[] = ['decide', 'look'];

/** What is not certain: where it stands in the file, what was found, what was taken. */
export function DoubtList({ current, rows, mustMend, onShow, onKeep }: Props) {
  const t = useT();
  const open = openDoubts(current);
  /** The focus goes on to what is doubted next, before the kept one is taken away. */
  const keep = (doubt: Doubt) => {
    const same = open.filter(({ severity }) => severity === doubt.severity);
    const next = same[same.indexOf(doubt) + 1] ?? open.find(({ id }) => id !== doubt.id);
    focusField(next?.id ?? 'abejones');
    onKeep([doubt.id]);
  };
  const settled = current.doubts.length - open.length;
  if (current.doubts.length === 0) return null;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="abejones">
      <Title order={2} id="abejones" tabIndex={-1} size="h3">
        {t('planImports.doubts.title')}
      </Title>
      <Text role="status">{t('planImports.doubts.left', { count: open.length, settled })}</Text>
      {severities.map((severity) => {
        const doubts = open.filter((doubt) => doubt.severity === severity);
        const keepable = doubts.filter(({ id }) => !mustMend.has(id));
        if (doubts.length === 0) return null;
        return (
          <div key={severity}>
            <Group justify="space-between" gap="xs" mt="sm">
              <Title order={3} size="h4">
                {t(`planImports.doubts.${severity}`, { count: doubts.length })}
              </Title>
              {severity === 'look' && keepable.length > 1 && (
                <Button
                  variant="default"
                  size="sm"
                  onClick={() => {
                    focusField('abejones');
                    onKeep(keepable.map(({ id }) => id));
                  }}
                >
                  {t('planImports.doubts.keepAll', { count: keepable.length })}
                </Button>
              )}
            </Group>
            <ul className={classes.doubts}>
              {doubts.map((doubt) => (
                <DoubtEntry
                  key={doubt.id}
                  doubt={doubt}
                  name={nameOf(t, rows, doubt)}
                  onShow={() => onShow(doubt)}
                  onKeep={mustMend.has(doubt.id) ? undefined : () => keep(doubt)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Paper>
  );
}

function nameOf(t: Translate, rows: DraftRow[], { path }: Doubt): string {
  const row = path && rows.find(({ id }) => id === rowId(path));
  return row ? citeOf(t, row) : t('planImports.wholePlan');
}

interface EntryProps {
  doubt: Doubt;
  name: string;
  onShow: () => void;
  onKeep?: () => void;
}

function DoubtEntry({ doubt, name, onShow, onKeep }: EntryProps) {
  const t = useT();
  const keep = t(doubt.proposal === null ? 'planImports.doubts.keepAsIs' : 'planImports.doubts.keep');
  return (
    <li className={classes.doubt} id={doubt.id} tabIndex={-1}>
      <div>
        <DoubtMark severity={doubt.severity} /> <strong>{name}</strong>{' '}
        <span className={classes.place}>{doubt.place}</span>
        <p className={classes.said}>{doubt.message}</p>
        {doubt.found && (
          <p className={classes.said}>
            {t('planImports.doubts.found')} <q lang="lt">{doubt.found}</q>
          </p>
        )}
        {doubt.proposal && (
          <p className={classes.said}>
            {t('planImports.doubts.proposal')} {doubt.proposal}
          </p>
        )}
      </div>
      <Group gap="xs" className={classes.acts}>
        <Button
          variant="default"
          size="sm"
          onClick={onShow}
          aria-label={t('planImports.doubts.showOf', { name })}
        >
          {t('planImports.doubts.show')}
        </Button>
        {onKeep && (
          <Button variant="default" size="sm" onClick={onKeep} aria-label={`${keep}: ${name}`}>
            {keep}
          </Button>
        )}
      </Group>
    </li>
  );
}
