import { Alert, Button, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Obligation } from '@/api/obligations';
import { announce, ButtonLink, EmptyState, KeyHint, PageHeader, rowCode } from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { ConflictDialog } from '../components/ConflictDialog';
import classes from '../components/officer.module.css';
import { OfflineNotice } from '../components/OfflineNotice';
import { SaveStatus } from '../components/SaveStatus';
import { SessionEnd } from '../components/SessionEnd';
import { fromReport } from '../draft/reportForm';
import { settle } from '../draft/settle';
import { columnOf, columns } from '../grid/columns';
import gridClasses from '../grid/grid.module.css';
import { GridTable } from '../grid/GridTable';
import { useGrid } from '../grid/useGrid';
import { useSaveState, useSheet, type GridRow } from '../grid/useSheet';
import { isHandedIn } from '../rows';
import { useObligations, useYearRows } from '../useYearRows';

const route = getRouteApi('/signed-in/mano/$year/lentele');

/** All open rows as one table: arrows, filling down, pasting from a spreadsheet; every row saves itself. */
export function GridPage() {
  const t = useT();
  const { year } = route.useParams();
  const { institutionName } = useSession();
  const rows = useYearRows(Number(year));
  const open = useObligations(rows.filter((row) => !isHandedIn(row))).filter(({ editable }) => editable);
  return (
    <>
      <PageHeader
        title={t('grid.title', { year })}
        lead={institutionName}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
      />
      <OfflineNotice />
      <SessionEnd />
      {open.length === 0 ? (
        <EmptyState title={t('officer.check.nothing')} />
      ) : (
        <Sheet obligations={open} year={year} />
      )}
    </>
  );
}

function Sheet({ obligations, year }: { obligations: Obligation[]; year: string }) {
  const t = useT();
  const navigate = route.useNavigate();
  const { sheet, rows, restored } = useSheet(obligations);
  const [checked, setChecked] = useState(false);
  const grid = useGrid(
    sheet,
    rows,
    ({ obligation }) =>
      void navigate({ to: '/mano/$year/$obligationId', params: { year, obligationId: obligation.id } }),
  );
  // The savers are made once, with the sheet.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const savers = useMemo(() => rows.map(({ saver }) => saver), [sheet]);
  const state = useSaveState(savers);
  const inConflict = rows.find(({ saver }) => saver.snapshot().kind === 'conflict');
  const conflict = inConflict?.saver.snapshot();
  const complete = rows.filter(({ findings }) => findings.errors.length === 0).length;
  const errors = rows.flatMap((row, index) => placesOf(row).map((column) => ({ row: index, column })));

  const jump = () => {
    setChecked(true);
    const { row, column } = grid.at;
    const next = errors.find((place) => place.row > row || (place.row === row && place.column > column));
    const found = next ?? errors[0];
    if (found) grid.go(found);
    else announce(t('grid.noErrors'));
  };

  return (
    <>
      <Text id="lentele-pagalba" size="sm" c="var(--apm-muted)" mb="xs">
        <span className={gridClasses.wideHelp}>{t('grid.help')}</span>
        <span className={gridClasses.narrowHelp}>{t('grid.helpOnPhone')}</span>
      </Text>
      {restored && (
        <Alert variant="outline" mb="sm">
          {t('officer.save.restored')}
        </Alert>
      )}
      <div className={gridClasses.tools} role="toolbar" aria-label={t('grid.tools')}>
        <Button variant="default" size="sm" onClick={grid.fillDown} aria-keyshortcuts="Control+D">
          {t('grid.fillDown')} <KeyHint>Ctrl+D</KeyHint>
        </Button>
        <Button variant="default" size="sm" onClick={grid.undo} aria-keyshortcuts="Control+Z">
          {t('grid.undo')} <KeyHint>Ctrl+Z</KeyHint>
        </Button>
        <Button variant="default" size="sm" onClick={jump}>
          {t('grid.nextError', { count: errors.length })}
        </Button>
      </div>
      {grid.pasted && (grid.pasted.outside > 0 || grid.pasted.unread.length > 0) && (
        <Alert role="alert" color="yellow" variant="outline" mb="sm" title={t('grid.notAllPasted')}>
          {grid.pasted.outside > 0 && <Text>{t('grid.outside', { count: grid.pasted.outside })}</Text>}
          {grid.pasted.unread.length > 0 && (
            <Text>
              {t('grid.unread', { texts: grid.pasted.unread.map((text) => `„${text}“`).join(', ') })}
            </Text>
          )}
        </Alert>
      )}
      <GridTable rows={rows} grid={grid} checked={checked} />
      <div className={classes.bar}>
        <ButtonLink id="lentele-toliau" to="/mano/$year/perziura" params={{ year }}>
          {t('officer.due.review')}
        </ButtonLink>
        <ButtonLink to="/mano" variant="default">
          {t('common.back')}
        </ButtonLink>
        <span className={gridClasses.count}>{t('grid.complete', { complete, total: rows.length })}</span>
        <SaveStatus state={state} updatedAt={null} />
      </div>
      {inConflict && conflict?.kind === 'conflict' && (
        <ConflictDialog
          mine={inConflict.saver.body()}
          current={conflict.current}
          heading={`${rowCode(t, inConflict.obligation)}. ${inConflict.obligation.title}`}
          onChoose={(choice) => {
            const next = settle(choice, inConflict.form, fromReport(conflict.current));
            sheet.settle(inConflict.obligation.id, next);
            inConflict.saver.continueFrom(conflict.current, next);
          }}
        />
      )}
    </>
  );
}

/** The columns of a row in which something has to be mended; what no column shows is mended in the row's own form. */
function placesOf(row: GridRow): number[] {
  const keys = new Set(row.findings.errors.map(({ field }) => columnOf(field)));
  const places = [...keys].map((key) =>
    columns.findIndex((column) => column.key === key && column.isAsked(row)),
  );
  return [...new Set(places)].sort((a, b) => a - b);
}
