import { Group, NativeSelect, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { versionIn, type Version } from '@/api/results';
import { BlockSkeleton, Loaded, Money, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { diffQuery, type DiffSide, type Publication, type PublicationDiff } from '../api';
import { ChangeRows } from './ChangeRows';
import classes from './publications.module.css';

interface Props {
  versions: Publication[];
  planId: string;
  year: number;
  from: Version | undefined;
  to: Version | undefined;
}

/** What two states of the year say otherwise: without a choice, the newest version and the year as it is now. */
export function DiffSection({ versions, planId, year, from, to }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const known: Version[] = ['live', ...versions.map(({ version }) => version)];
  const nuo = from && known.includes(from) ? from : (versions[0]?.version ?? 'live');
  const iki = to && known.includes(to) ? to : 'live';
  const query = useQuery(diffQuery(planId, year, nuo, iki));
  const options = known.map((one) => ({
    value: String(one),
    label: one === 'live' ? t('publications.live') : t('publications.version', { version: one }),
  }));
  const choose = (part: { nuo?: Version; iki?: Version }) =>
    void navigate({
      to: '/valdymas/publikavimas/$year',
      params: { year: String(year) },
      search: { nuo, iki, ...part },
      replace: true,
      resetScroll: false,
    });
  return (
    <section aria-labelledby="skirtumas">
      <Title order={2} size="h3" id="skirtumas">
        {t('publications.diff')}
      </Title>
      <Group my="sm">
        <NativeSelect
          label={t('publications.diffFrom')}
          value={String(nuo)}
          data={options}
          onChange={({ currentTarget }) => choose({ nuo: versionIn(currentTarget.value) })}
        />
        <NativeSelect
          label={t('publications.diffTo')}
          value={String(iki)}
          data={options}
          onChange={({ currentTarget }) => choose({ iki: versionIn(currentTarget.value) })}
        />
      </Group>
      <Loaded query={query} skeleton={<BlockSkeleton height={160} />}>
        {(diff) => (
          <>
            <Text role="status" mb="sm" fw={600}>
              {t('publications.changes', { count: diff.changes.length })}
            </Text>
            <Totals diff={diff} />
            {diff.changes.length > 0 && <ChangeRows changes={diff.changes} year={year} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

const statuses = ['implemented', 'partiallyImplemented', 'notImplemented', 'notAssessed', 'pending'] as const;

/** How the counts and the money of the whole plan moved. */
function Totals({ diff: { from, to } }: { diff: PublicationDiff }) {
  const t = useT();
  const name = ({ source, version }: DiffSide) =>
    source === 'live' ? t('publications.live') : t('publications.version', { version: version ?? 0 });
  return (
    <TableRegion label={t('publications.totals')}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('publications.totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('publications.column.figure')}</th>
            <th scope="col">{name(from)}</th>
            <th scope="col">{name(to)}</th>
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status} data-moved={from.counts[status] !== to.counts[status] || undefined}>
              <th scope="row">{t(`terms.status.${status}`)}</th>
              <td>{from.counts[status]}</td>
              <td>{to.counts[status]}</td>
            </tr>
          ))}
          <tr data-moved={from.plannedEur !== to.plannedEur || undefined}>
            <th scope="row">{t('results.plannedMoney')}</th>
            <td>
              <Money value={from.plannedEur} />
            </td>
            <td>
              <Money value={to.plannedEur} />
            </td>
          </tr>
          <tr data-moved={from.spentEur !== to.spentEur || undefined}>
            <th scope="row">{t('results.spentMoney')}</th>
            <td>
              <Money value={from.spentEur} />
            </td>
            <td>
              <Money value={to.spentEur} />
            </td>
          </tr>
        </tbody>
      </table>
    </TableRegion>
  );
}
