import { Button, Checkbox, Group } from '@mantine/core';
import { rowCode } from '@/components';
import { useT } from '@/i18n';
import type { Opening, Preview } from '../opening';
import classes from './opening.module.css';

interface Props {
  preview: Preview;
  opening: Opening;
  onChoose: (next: Opening) => void;
}

/** All are asked until somebody is unticked; at least one stays. */
function toggled(all: string[], chosen: string[] | null, one: string): string[] | null {
  const now = chosen ?? all;
  const next = now.includes(one) ? now.filter((code) => code !== one) : [...now, one];
  if (next.length === 0) return now;
  return next.length === all.length ? null : next;
}

export function ExecutorChoice({ preview, opening, onChoose }: Props) {
  const t = useT();
  const rows = preview.executorRows;
  const all = rows.map(({ code }) => code);
  const asked = (code: string) => opening.executors === null || opening.executors.includes(code);
  const choose = (executors: string[] | null) => onChoose({ ...opening, executors });
  const institutions = rows.filter((row) => !row.isMunicipality).map(({ code }) => code);
  return (
    <details className={classes.choice}>
      <summary>{t('campaigns.new.who', { chosen: all.filter(asked).length, all: all.length })}</summary>
      <Group gap="xs" my="xs">
        <Button size="compact-sm" variant="default" onClick={() => choose(null)}>
          {t('campaigns.new.all')}
        </Button>
        {institutions.length > 0 && institutions.length < all.length && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => choose(institutions)}>
              {t('campaigns.new.institutions')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => choose(all.filter((code) => !institutions.includes(code)))}
            >
              {t('campaigns.new.municipalities')}
            </Button>
          </>
        )}
      </Group>
      <ul className={classes.choices}>
        {rows.map(({ code, name, rows: count, hasEmail }) => (
          <li key={code}>
            <Checkbox
              label={`${name} – ${t('campaigns.new.rowCount', { count })}`}
              description={hasEmail ? undefined : t('campaigns.new.noEmail')}
              checked={asked(code)}
              onChange={() => choose(toggled(all, opening.executors, code))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ItemChoice({ preview, opening, onChoose }: Props) {
  const t = useT();
  const rows = preview.itemRows;
  const all = rows.map(({ itemId }) => itemId);
  const asked = (id: string) => opening.items === null || opening.items.includes(id);
  return (
    <details className={classes.choice}>
      <summary>{t('campaigns.new.which', { chosen: all.filter(asked).length, all: all.length })}</summary>
      <ul className={classes.choices}>
        {rows.map((row) => (
          <li key={row.itemId}>
            <Checkbox
              label={
                <>
                  <strong>{rowCode(t, row)}</strong> <span lang="lt">{row.title}</span>
                </>
              }
              description={
                row.wasMoved && row.carriedFrom
                  ? t('campaigns.new.moved', { year: String(row.carriedFrom) })
                  : undefined
              }
              checked={asked(row.itemId)}
              onChange={() => onChoose({ ...opening, items: toggled(all, opening.items, row.itemId) })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
