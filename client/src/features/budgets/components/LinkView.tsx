import { Button, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PlanYear } from '@/api/planYears';
import {
  announce,
  ConfirmDialog,
  DateTimeText,
  Loaded,
  Money,
  ProblemAlert,
  RowCode,
  TableRegion,
} from '@/components';
import { useHasRole } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { formatMoney } from '@/lib/format';
import {
  moneyLinksQuery,
  unlinkMoney,
  type MoneyLink,
  type MoneyLinks,
  type MoneyRow,
  type ProposedLink,
} from '../api';
import { LinkDialog } from './LinkDialog';
import classes from './budgets.module.css';

/** Rows with the same money behind them, and pairs that may be such. */
export function LinkView({ planYear }: { planYear: PlanYear }) {
  const query = useQuery(moneyLinksQuery(planYear.planId, planYear.year));
  return <Loaded query={query}>{(links) => <Links links={links} planYear={planYear} />}</Loaded>;
}

function Links({ links, planYear }: { links: MoneyLinks; planYear: PlanYear }) {
  const t = useT();
  const mayLink = useHasRole('coordinator');
  const [linking, setLinking] = useState<Partial<ProposedLink> | null>(null);
  const [removing, setRemoving] = useState<MoneyLink | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: (link: MoneyLink) => unlinkMoney(planYear.planId, planYear.year, link.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['results'] });
      setRemoving(null);
      announce(t('budgets.links.removed'));
      heading.current?.focus();
    },
  });

  return (
    <>
      <section aria-labelledby="sasajos">
        <h2 id="sasajos" ref={heading} tabIndex={-1}>
          {t('budgets.view.sasajos')}
        </h2>
        <p>{t('budgets.links.what')}</p>
        {links.items.length === 0 ? (
          <p>{t('budgets.links.none')}</p>
        ) : (
          <TableRegion label={t('budgets.links.table')}>
            <Table className={classes.table}>
              <caption className="visually-hidden">{t('budgets.links.table')}</caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('budgets.links.row')}</Table.Th>
                  <Table.Th scope="col">{t('budgets.links.sameAs')}</Table.Th>
                  <Table.Th scope="col" className="num">
                    {t('budgets.links.amount')}
                  </Table.Th>
                  <Table.Th scope="col">{t('budgets.links.why')}</Table.Th>
                  {mayLink && (
                    <Table.Th scope="col">
                      <span className="visually-hidden">{t('budgets.links.action')}</span>
                    </Table.Th>
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {links.items.map((link) => (
                  <Table.Tr key={link.id}>
                    <Table.Th scope="row">
                      <RowName row={link.row} />
                    </Table.Th>
                    <Table.Td>
                      <RowName row={link.sameAs} />
                    </Table.Td>
                    <Table.Td className="num">
                      <Money value={link.amountEur} />
                    </Table.Td>
                    <Table.Td className={classes.words}>
                      <span lang="lt">{link.note}</span>
                      <span className={classes.text}>
                        {link.recordedBy}, <DateTimeText value={link.recordedAt} />
                      </span>
                    </Table.Td>
                    {mayLink && (
                      <Table.Td>
                        <Button variant="default" size="compact-sm" onClick={() => setRemoving(link)}>
                          {t('budgets.links.remove')}
                          <span className="visually-hidden">: {link.row.executorName}</span>
                        </Button>
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </TableRegion>
        )}
      </section>
      {mayLink && (
        <section aria-labelledby="siulomos">
          <h2 id="siulomos">{t('budgets.links.proposed')}</h2>
          {links.proposed.length === 0 ? (
            <p>{t('budgets.links.noneProposed')}</p>
          ) : (
            <ul className={classes.proposals}>
              {links.proposed.map((pair) => (
                <li key={`${pair.row.obligationId}-${pair.sameAs.obligationId}`}>
                  <span>
                    <strong lang="lt">{pair.row.executorName}</strong>: {formatMoney(pair.amountEur)} –{' '}
                    <RowCode row={pair.row} /> {t('results.and')} <RowCode row={pair.sameAs} />
                  </span>
                  <Button size="sm" variant="default" onClick={() => setLinking(pair)}>
                    {t('budgets.links.link')}
                    <span className="visually-hidden">: {pair.row.executorName}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Button variant="subtle" size="sm" mt="sm" onClick={() => setLinking({})}>
            {t('budgets.links.other')}
          </Button>
        </section>
      )}
      {linking && (
        <LinkDialog
          planYear={planYear}
          rows={links.rows}
          pair={linking}
          onClose={() => setLinking(null)}
          onLinked={() => {
            setLinking(null);
            announce(t('budgets.links.linked'));
            heading.current?.focus();
          }}
        />
      )}
      {removing && (
        <ConfirmDialog
          opened
          title={t('budgets.links.removeTitle')}
          confirmLabel={t('budgets.links.remove')}
          onConfirm={() => remove.mutate(removing)}
          onClose={() => setRemoving(null)}
          busy={remove.isPending}
        >
          <p>{t('budgets.links.removeText', { amount: formatMoney(removing.amountEur) })}</p>
          {Boolean(remove.error) && <ProblemAlert error={remove.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}

function RowName({ row }: { row: MoneyRow }) {
  return (
    <>
      <RowCode row={row} />
      <span className={classes.text} lang="lt">
        {row.executorName}
      </span>
    </>
  );
}
