import { Button, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { AnnexRow } from '@/api/types';
import { DateText, Num, Percent, rowCode, StatusBadge, Unknown } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { differs } from '../decision';
import classes from './assessment.module.css';
import { DecisionPanel } from './DecisionPanel';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

/** The three verdicts of a row; the explanation and the decision open under it. */
export function ItemRow({ row, year }: { row: AnnexRow; year: number }) {
  const t = useT();
  const open = route.useSearch().eilute === row.itemId;
  const navigate = route.useNavigate();
  const [purpose, setPurpose] = useState<'why' | 'decide' | null>(null);
  const decideButton = useRef<HTMLButtonElement>(null);
  const code = rowCode(t, row);
  const panelId = `sprendimas-${row.itemId}`;

  const show = (wanted: 'why' | 'decide' | null) => {
    setPurpose(wanted);
    void navigate({
      search: (old) => ({ ...old, eilute: wanted ? row.itemId : undefined }),
      replace: true,
      resetScroll: false,
    });
    if (!wanted) decideButton.current?.focus();
  };

  return (
    <>
      <tr data-open={open || undefined}>
        <th scope="row">
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
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.small}
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            aria-label={t('assessment.whyOf', { code })}
            onClick={() => show(open && purpose === 'why' ? null : 'why')}
          >
            {t('assessment.why')}
          </Button>
        </td>
        <td>
          {row.claimedStatus ? (
            <StatusBadge status={row.claimedStatus} />
          ) : (
            <Unknown text={t('assessment.noClaim')} />
          )}
        </td>
        <td>
          {row.officialStatus ? (
            <StatusBadge status={row.officialStatus} />
          ) : (
            <Text span>{t('assessment.undecided')}</Text>
          )}
          {differs(row) && <span className={classes.differs}>{t('assessment.differs')}</span>}
          <Button
            ref={decideButton}
            variant="default"
            size="compact-sm"
            className={classes.small}
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            aria-label={t(row.officialStatus ? 'assessment.changeOf' : 'assessment.decideOf', { code })}
            onClick={() => show(open ? null : 'decide')}
          >
            {t(row.officialStatus ? 'common.change' : 'assessment.decide')}
          </Button>
        </td>
      </tr>
      {open && (
        <tr data-open>
          <td colSpan={5} className={classes.panelCell}>
            <div id={panelId} className={classes.panel}>
              <DecisionPanel row={row} year={year} purpose={purpose} onClose={() => show(null)} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Achieved({ row }: { row: AnnexRow }) {
  const t = useT();
  const { target, deadline, kind } = row.criterion;
  const unit = isShare(row.criterion.unit) ? '%' : null;
  if (target === null) {
    return (
      <>
        {row.achieved !== null && <Num value={row.achieved} unit={unit} />}
        {row.achieved === null && !deadline && <Unknown text={t('assessment.noNumber')} />}
        {deadline && (
          <Text span size="sm">
            {row.achieved !== null && ' · '}
            {t('assessment.deadline')} <DateText value={deadline} />
          </Text>
        )}
      </>
    );
  }
  const ratio = kind !== 'percent' && row.achieved !== null && target > 0 ? row.achieved / target : null;
  return (
    <>
      <Num value={row.achieved} unit={unit} unknown={t('assessment.noNumber')} /> {t('assessment.of')}{' '}
      <Num value={target} unit={unit} />
      {ratio !== null && (
        <Text size="sm" c="var(--apm-muted)">
          <Percent value={ratio * 100} />
        </Text>
      )}
    </>
  );
}
