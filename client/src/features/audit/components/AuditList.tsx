import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '@/api/types';
import { DateTimeText, TextLink } from '@/components';
import { useHasText, useT } from '@/i18n';
import { changesOf, resourceOf } from '../changes';
import classes from './audit.module.css';
import { ChangeTable } from './ChangeTable';

/** Newest first; what exactly changed opens under each entry. */
export function AuditList({ entries }: { entries: AuditEntry[] }) {
  return (
    <ol className={classes.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const has = useHasText();
  const act = `audit.act.${entry.useCase}`;
  const role = `terms.role.${entry.role?.charAt(0).toLowerCase()}${entry.role?.slice(1)}`;
  const changes = changesOf(entry.before, entry.after);
  return (
    <article aria-labelledby={`irasas-${entry.id}`}>
      <h2 id={`irasas-${entry.id}`} className={classes.act}>
        {has(act) ? t(act) : entry.useCase}
      </h2>
      <p className={classes.who}>
        <DateTimeText value={entry.at} /> · {entry.userName ?? t('audit.system')}
        {has(role) && ` (${t(role)}${entry.institutionCode ? `, ${entry.institutionCode}` : ''})`}
        {' · '}
        <ResourceLink resource={entry.resource} />
      </p>
      {entry.reason && (
        <Text className="prose">
          <strong>{t('audit.reason')}:</strong> {entry.reason}
        </Text>
      )}
      {changes.length > 0 && (
        <details className={classes.details}>
          <summary>{t('audit.changes', { count: changes.length })}</summary>
          <ChangeTable changes={changes} label={t('audit.changesLabel', { id: String(entry.id) })} />
          {entry.requestId && (
            <Text size="sm" c="var(--apm-muted)">
              {t('audit.request', { id: entry.requestId })}
            </Text>
          )}
        </details>
      )}
    </article>
  );
}

/** To the thing itself, and to everything that happened to it. */
function ResourceLink({ resource }: { resource: string }) {
  const t = useT();
  const has = useHasText();
  const { kind, id, year, isDecision } = resourceOf(resource);
  const known = `audit.kindOne.${kind}`;
  const name = has(known) ? t(known) : kind;
  const target =
    kind === 'obligation' ? (
      <Link to="/valdymas/perziura/$obligationId" params={{ obligationId: id }} search={{ busena: 'visos' }}>
        {name}
      </Link>
    ) : kind === 'item' && isDecision && year ? (
      <Link to="/valdymas/vertinimas/$year" params={{ year: String(year) }} search={{ eilute: id }}>
        {name}
      </Link>
    ) : kind === 'item' && year ? (
      <Link to="/valdymas/planas/$itemId" params={{ itemId: id }} search={{ metai: year }}>
        {name}
      </Link>
    ) : (
      <span>{name}</span>
    );
  return (
    <>
      {target}
      {year && ` (${year})`}
      {id && (
        <>
          {' · '}
          <TextLink to="/valdymas/zurnalas" search={{ istekliai: `${kind}/${id}` }}>
            {t('audit.allOfIt')}
          </TextLink>
        </>
      )}
    </>
  );
}
