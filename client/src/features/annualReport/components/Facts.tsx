import { Button, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useHasText, useT } from '@/i18n';
import { fold } from '@/lib/format';
import type { Figure } from '../api';
import classes from './annualReport.module.css';

interface Props {
  figures: Figure[];
  /** The section that the caret is in; null: a figure has nowhere to go. */
  target: string | null;
  mayWrite: boolean;
  onInsert: (figure: Figure, form: string) => void;
}

/** Every figure of the year, what it counts, and a button that puts it where the caret is. */
export function Facts({ figures, target, mayWrite, onInsert }: Props) {
  const t = useT();
  const has = useHasText();
  const [query, setQuery] = useState('');
  const found = figures.filter(({ label, value, counts }) =>
    fold(`${label} ${value ?? ''} ${counts}`).includes(fold(query.trim())),
  );
  const groups = [...new Set(found.map(({ group }) => group))];
  const nameOf = (group: string) => {
    const [, kind, task] = /^(task|rows)-(\d+)$/.exec(group) ?? [];
    if (task) return t(`annualReport.group.${kind}`, { no: task });
    return has(`annualReport.group.${group}`) ? t(`annualReport.group.${group}`) : group;
  };
  return (
    <div>
      <TextInput
        type="search"
        label={t('annualReport.facts.search')}
        value={query}
        onChange={({ currentTarget: { value } }) => setQuery(value)}
      />
      <Text size="sm" role="status" my="xs">
        {t('annualReport.facts.found', { count: found.length })}
      </Text>
      {mayWrite && (
        <Text size="sm" c="var(--apm-muted)" mb="xs">
          {target ? t('annualReport.facts.target', { section: target }) : t('annualReport.facts.noTarget')}
        </Text>
      )}
      {groups.map((group) => (
        <Group
          // What was opened to be searched in folds away with the search.
          key={`${group} ${query !== ''}`}
          name={nameOf(group)}
          begunOpen={query !== ''}
          facts={() =>
            found
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <Fact
                  key={figure.key}
                  figure={figure}
                  group={nameOf(group)}
                  onInsert={mayWrite && target ? (form) => onInsert(figure, form) : undefined}
                />
              ))
          }
        />
      ))}
    </div>
  );
}

/** Hundreds of figures: only those of an open group are drawn. */
function Group({ name, begunOpen, facts }: { name: string; begunOpen: boolean; facts: () => ReactNode }) {
  const [open, setOpen] = useState(begunOpen);
  return (
    <details
      open={open}
      className={classes.group}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{name}</summary>
      {open && <ul>{facts()}</ul>}
    </details>
  );
}

interface FactProps {
  figure: Figure;
  group: string;
  onInsert?: (form: string) => void;
}

function Fact({ figure, group, onInsert }: FactProps) {
  const t = useT();
  const [form, setForm] = useState(figure.forms[0]?.form ?? '');
  return (
    <li>
      <Text fw={600}>
        {figure.label}: {figure.value ?? t('annualReport.editor.noValue')}
      </Text>
      <Text size="sm" c="var(--apm-muted)">
        {figure.counts}
      </Text>
      {figure.stated?.differs && figure.stated.sentence && (
        <Text size="sm" className={classes.differs}>
          {figure.stated.sentence}
        </Text>
      )}
      {onInsert && (
        <div className={classes.insert}>
          {figure.forms.length > 1 && (
            <select
              aria-label={t('annualReport.facts.form', { name: figure.label, group })}
              value={form}
              lang="lt"
              onChange={({ currentTarget: { value } }) => setForm(value)}
            >
              {figure.forms.map((one) => (
                <option key={one.form} value={one.form}>
                  {one.text ?? t('annualReport.editor.noValue')}
                </option>
              ))}
            </select>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={t('annualReport.facts.insertOne', { name: figure.label, group })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(form)}
          >
            {t('annualReport.facts.insert')}
          </Button>
        </div>
      )}
    </li>
  );
}
