import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary, rowCode, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { formatDateTime } from '@/lib/format';
import type { SheetChange, SheetPreview, SheetRow } from '../api';
import { chosenCount, keyOf, startingChoices, undecided, type Choice, type Choices } from '../choices';
import classes from './sheets.module.css';

interface Props {
  preview: SheetPreview;
  busy: boolean;
  onSave: (choices: Choices) => void;
}

/** Every answer that the file would change: what it was, what it becomes, and whether to take it. */
export function Differences({ preview, busy, onSave }: Props) {
  const t = useT();
  const [choices, setChoices] = useState(() => startingChoices(preview));
  const [attempt, setAttempt] = useState(0);
  const open = attempt > 0 ? undecided(preview, choices) : [];
  const count = chosenCount(choices);
  const choose = (key: string, choice: Choice) => setChoices((all) => ({ ...all, [key]: choice }));
  const save = () => {
    if (undecided(preview, choices).length > 0) setAttempt((n) => n + 1);
    else onSave(choices);
  };
  return (
    <>
      <ErrorSummary
        attempt={attempt}
        errors={open.map((key) => ({ fieldId: `imti-${key}`, message: t('sheets.decide') }))}
      />
      <TableRegion label={t('sheets.result')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheets.take')}</th>
              <th scope="col">{t('sheets.field')}</th>
              <th scope="col">{t('sheets.was')}</th>
              <th scope="col">{t('sheets.becomes')}</th>
            </tr>
          </thead>
          {preview.rows.map((row) => (
            <tbody key={row.obligationId}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={classes.row}>
                  {rowCode(t, row)} {row.title}
                  {row.stale && (
                    <Text size="sm" fw={400}>
                      {t('sheets.stale', {
                        who: row.changedBy ?? t('officer.conflict.somebody'),
                        when: row.changedAt ? formatDateTime(row.changedAt) : '',
                      })}
                    </Text>
                  )}
                </th>
              </tr>
              {row.changes.map((change) => (
                <Change key={change.field} row={row} change={change} choices={choices} onChoose={choose} />
              ))}
            </tbody>
          ))}
        </table>
      </TableRegion>
      <div className={classes.bar}>
        <Button
          onClick={save}
          loading={busy}
          disabled={count === 0 && undecided(preview, choices).length === 0}
        >
          {t('sheets.save', { count })}
        </Button>
        <Text size="sm" c="var(--apm-muted)">
          {t('sheets.saveHint')}
        </Text>
      </div>
    </>
  );
}

function Change({
  row,
  change,
  choices,
  onChoose,
}: {
  row: SheetRow;
  change: SheetChange;
  choices: Choices;
  onChoose: (key: string, choice: Choice) => void;
}) {
  const t = useT();
  const key = keyOf(row, change);
  const field = t(`officer.field.${change.field}`);
  const label = t('sheets.takeField', { field, row: rowCode(t, row) });
  return (
    <tr>
      <td>
        {change.conflict ? (
          <NativeSelect
            id={`imti-${key}`}
            aria-label={label}
            value={choices[key]}
            onChange={(event) => onChoose(key, event.currentTarget.value as Choice)}
            data={[
              { value: '', label: t('sheets.choose') },
              { value: 'file', label: t('sheets.fromFile') },
              { value: 'stored', label: t('sheets.keepStored') },
            ]}
          />
        ) : (
          <Checkbox
            id={`imti-${key}`}
            aria-label={label}
            checked={choices[key] === 'file'}
            onChange={(event) => onChoose(key, event.currentTarget.checked ? 'file' : 'stored')}
          />
        )}
      </td>
      <th scope="row">{field}</th>
      <td className="prose">{change.was ?? t('officer.notGiven')}</td>
      <td className="prose">
        {change.becomes ?? t('sheets.removed')}
        {change.conflict && (
          <Text size="sm" fw={600}>
            {t('sheets.conflict')}
          </Text>
        )}
      </td>
    </tr>
  );
}
