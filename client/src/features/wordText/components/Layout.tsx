import { Button, NativeSelect, Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReportRow } from '@/api/reportRows';
import { EmptyState, rowCode } from '@/components';
import { useT } from '@/i18n';
import { oneLine } from '@/lib/text';
import type { WordText } from '../api';
import { filledRows, narrativeOf, rowsToSave, startingPlaces, type How } from '../layout';
import classes from './wordText.module.css';

interface Props {
  text: WordText;
  busy: boolean;
  onSave: (rows: ReportRow[]) => void;
}

const longest = 20_000;

/** Each paragraph with the row it is proposed for; below, what each row's description will be. */
export function Layout({ text, busy, onSave }: Props) {
  const t = useT();
  const [places, setPlaces] = useState(() => startingPlaces(text));
  const [moved, setMoved] = useState<ReadonlySet<number>>(new Set());
  const [hows, setHows] = useState<Record<string, How>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (text.paragraphs.length === 0) return <EmptyState title={t('wordText.none')} />;

  const rows = filledRows(text, places);
  const options = [
    { value: '', label: t('wordText.nobody') },
    ...text.rows.map((row) => ({
      value: row.obligationId,
      label: `${rowCode(t, row)} ${oneLine(row.title, 60)}`,
    })),
  ];
  const place = (index: number, value: string) => {
    setPlaces((all) => all.map((one, at) => (at === index ? value : one)));
    setMoved((all) => new Set(all).add(index));
  };
  const sure = (index: number) => {
    const paragraph = text.paragraphs[index];
    if (moved.has(index)) return t('wordText.sure.you');
    if (paragraph?.isHeading) return t('wordText.heading');
    return t(`wordText.sure.${paragraph?.confidence ?? 'none'}`);
  };
  const tooLong = rows.filter((row) => narrative(row).length > longest);

  function narrative(row: (typeof rows)[number]) {
    return narrativeOf(row, text, places, hows[row.obligationId] ?? 'append');
  }

  return (
    <section aria-labelledby="pastraipos">
      <Title order={2} id="pastraipos" ref={heading} tabIndex={-1} mt="lg">
        {t('wordText.result')}
      </Title>
      <Text mb="sm">
        {t('wordText.summary', { assigned: places.filter(Boolean).length, total: places.length })}
      </Text>
      <ul className={classes.paragraphs}>
        {text.paragraphs.map((paragraph, index) => (
          <li key={index} className={classes.paragraph} data-assigned={places[index] !== '' || undefined}>
            <p className="prose">{paragraph.text}</p>
            <div>
              <NativeSelect
                aria-label={t('wordText.belongs', { text: oneLine(paragraph.text, 40) })}
                value={places[index]}
                onChange={(event) => place(index, event.currentTarget.value)}
                data={options}
              />
              <Text size="sm" c="var(--apm-muted)">
                {sure(index)}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <Title order={2} mt="lg" mb="xs">
            {t('wordText.rows')}
          </Title>
          {rows.map((row) => (
            <Paper key={row.obligationId} withBorder p="md" mb="sm">
              <Title order={3} size="h4">
                {rowCode(t, row)} {row.title}
              </Title>
              {row.current.narrative && (
                <NativeSelect
                  my="xs"
                  aria-label={t('wordText.how', { row: rowCode(t, row) })}
                  value={hows[row.obligationId] ?? 'append'}
                  onChange={(event) => {
                    const how = event.currentTarget.value as How;
                    setHows((all) => ({ ...all, [row.obligationId]: how }));
                  }}
                  data={(['append', 'replace'] as const).map((value) => ({
                    value,
                    label: t(`wordText.${value}`),
                  }))}
                />
              )}
              <p className={classes.narrative}>{narrative(row)}</p>
            </Paper>
          ))}
          {tooLong.map((row) => (
            <Text key={row.obligationId} role="alert" c="var(--apm-error)">
              {t('wordText.tooLong', { row: rowCode(t, row), count: narrative(row).length })}
            </Text>
          ))}
          <Button
            onClick={() => onSave(rowsToSave(text, places, hows))}
            loading={busy}
            disabled={tooLong.length > 0}
          >
            {t('wordText.save', { rows: rows.length })}
          </Button>
          <Text size="sm" c="var(--apm-muted)">
            {t('wordText.saveHint')}
          </Text>
        </>
      )}
    </section>
  );
}
