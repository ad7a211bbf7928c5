import { Button, Group, Text } from '@mantine/core';
import type { Obligation, ReportBody } from '@/api/obligations';
import { Dialog, noteOfAchieved, TableRegion } from '@/components';
import { useT, type Translate } from '@/i18n';
import { echoNumber } from '@/lib/echo';
import { formatDateTime, formatMoney, formatNumber } from '@/lib/format';
import { bodyOf } from '../draft/draftSaver';
import type { Choice } from '../draft/settle';
import classes from './officer.module.css';

interface Props {
  mine: ReportBody;
  current: Obligation;
  /** Which row it is, where several are on the page. */
  heading?: string;
  onChoose: (choice: Choice) => void;
}

/** Two people wrote into the same row: both versions side by side, nothing is thrown away before somebody chose. */
export function ConflictDialog({ mine, current, heading, onChoose }: Props) {
  const t = useT();
  const theirs = current.report ? bodyOf(current.report) : null;
  const differing = fields.filter((field) => say(field, mine, t) !== say(field, theirs, t));
  const who = current.report?.updatedBy ?? t('officer.conflict.somebody');
  const when = current.report?.updatedAt ? formatDateTime(current.report.updatedAt) : '';
  return (
    <Dialog opened size="xl" title={t('officer.conflict.title')}>
      {heading && (
        <Text fw={600} lang="lt">
          {heading}
        </Text>
      )}
      <Text mb="sm">{t('officer.conflict.lead', { who })}</Text>
      <TableRegion label={t('officer.conflict.title')}>
        <table className={classes.versions}>
          <thead>
            <tr>
              <th scope="col">{t('officer.conflict.field')}</th>
              <th scope="col">{t('officer.conflict.mine')}</th>
              <th scope="col">{t('officer.conflict.theirs', { who, when })}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`officer.field.${field}`)}</th>
                <td>{say(field, mine, t)}</td>
                <td>{say(field, theirs, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <Group mt="md">
        <Button data-autofocus onClick={() => onChoose('both')}>
          {t('officer.conflict.keepBoth')}
        </Button>
        <Button variant="default" onClick={() => onChoose('mine')}>
          {t('officer.conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={() => onChoose('theirs')}>
          {t('officer.conflict.keepTheirs')}
        </Button>
      </Group>
      <Text size="sm" mt="xs" c="var(--apm-muted)">
        {t('officer.conflict.bothHint')}
      </Text>
    </Dialog>
  );
}

export const fields = [
  'done',
  'achieved',
  'achievedDate',
  'narrative',
  'reasons',
  'reasonText',
  'spending',
  'participants',
  'evidence',
  'claimedStatus',
  'disagreement',
] as const;
export type AnswerField = (typeof fields)[number];

/** One answer in words; the four kinds of "nothing" stay apart. */
export function say(field: AnswerField, body: ReportBody | null, t: Translate): string {
  const none = t('officer.notGiven');
  if (!body) return none;
  switch (field) {
    case 'done':
      return body.done ? t(`terms.done.${body.done}`) : none;
    case 'achieved':
      return body.achieved === null ? none : sayAchieved(body.achieved, noteOfAchieved(body, t));
    case 'reasons':
      return body.reasons.map((reason) => t(`terms.reason.${reason}`)).join('; ') || none;
    case 'spending':
      return sayMoney(body, t);
    case 'participants':
      return body.participants === null ? none : formatNumber(body.participants);
    case 'evidence':
      return (
        body.evidence.map(({ url, fileName }) => url ?? fileName ?? t('evidence.unnamed')).join('\n') || none
      );
    case 'claimedStatus':
      return body.claimedStatus ? t(`terms.status.${body.claimedStatus}`) : none;
    default:
      return body[field] ?? none;
  }
}

const sayAchieved = (value: number, note: string | null) =>
  `${echoNumber(value)}${note === null ? '' : ` (${note})`}`;

function sayMoney(body: ReportBody, t: Translate): string {
  const allocated = body.spending.flatMap(({ source, allocatedEur }) =>
    allocatedEur == null
      ? []
      : [
          t('officer.allocated.said', {
            amount: formatMoney(allocatedEur),
            source: t(`terms.source.${source}`),
          }),
        ],
  );
  return [saySpent(body, t), ...allocated].join('\n');
}

function saySpent(body: ReportBody, t: Translate): string {
  if (body.spendingUnknown) return t('officer.money.unknown');
  const spent = body.spending.filter(({ amountEur }) => amountEur !== null);
  if (spent.length === 0) return t('officer.notGiven');
  if (spent.every(({ amountEur }) => amountEur === 0)) return t('officer.money.zero');
  return spent
    .map(({ source, amountEur }) => `${formatMoney(amountEur ?? 0)} (${t(`terms.source.${source}`)})`)
    .join('\n');
}
