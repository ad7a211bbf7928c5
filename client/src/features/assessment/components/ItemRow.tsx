import { Button, Text } from '@mantine/core';
import { rowCode, StatusBadge } from '@/components';
import type { Status } from '@/api/types';
import { useT } from '@/i18n';
import type { CalibrationRow } from '../api';
import { rowStopId } from '../stops';
import type { Purpose } from '../useStops';
import { Achieved } from './Achieved';
import classes from './assessment.module.css';
import { ClaimedCell } from './ClaimedCell';
import { DecisionPanel } from './DecisionPanel';
import { OfficialMarks } from './OfficialMarks';

interface Props {
  row: CalibrationRow;
  year: number;
  open: boolean;
  purpose: Purpose | null;
  onOpen: (purpose: Purpose | null) => void;
  onDecided: (status: Status) => void;
}

/** The three verdicts of a row; the explanation, the decision and similar cases open under it. */
export function ItemRow({ row, year, open, purpose, onOpen, onDecided }: Props) {
  const t = useT();
  const code = rowCode(t, row);
  const stopId = rowStopId(row);
  const panelId = `sprendimas-${row.itemId}`;
  return (
    <>
      <tr data-open={open || undefined} data-stop={stopId}>
        <th scope="row" id={stopId} tabIndex={-1}>
          <strong className="nowrap">{code}</strong> <span lang="lt">{row.title}</span>
          {row.criterionText && (
            <span className={classes.criterion} lang="lt">
              {row.criterionText}
            </span>
          )}
        </th>
        <td>
          <Achieved row={row} />
        </td>
        <td>
          <StatusBadge status={row.suggestedStatus} />
          <Text size="sm" className={classes.explanation} title={row.explanation}>
            {row.explanation}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.small}
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            aria-label={t('assessment.whyOf', { code })}
            onClick={() => onOpen(open && purpose === 'why' ? null : 'why')}
          >
            {t('assessment.why')}
          </Button>
        </td>
        <td>
          <ClaimedCell row={row} />
        </td>
        <td>
          {row.officialStatus ? (
            <StatusBadge status={row.officialStatus} />
          ) : (
            <Text span>{t('assessment.undecided')}</Text>
          )}
          <OfficialMarks verdicts={row} />
          <Button
            variant="default"
            size="compact-sm"
            className={classes.small}
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            aria-label={t(row.officialStatus ? 'assessment.changeOf' : 'assessment.decideOf', { code })}
            onClick={() => onOpen(open ? null : 'decide')}
          >
            {t(row.officialStatus ? 'common.change' : 'assessment.decide')}
          </Button>
        </td>
      </tr>
      {open && (
        <tr data-open data-stop={stopId}>
          <td colSpan={5} className={classes.panelCell}>
            <div id={panelId} className={classes.panel}>
              <DecisionPanel row={row} year={year} purpose={purpose} onOpen={onOpen} onDecided={onDecided} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
