import type { Annex, AnnexRow, ExecutorResult } from '@/api/types';
import { OfficialText } from '@/components';
import { useT } from '@/i18n';
import { joinNames } from '@/lib/text';
import { shortName, toldBy } from '../layout';
import classes from './Annex.module.css';

/** The result as the annex prints it: the status first, then the text, then each municipality in its own paragraph. */
export function Result({ row, institutions }: { row: AnnexRow; institutions: Annex['institutions'] }) {
  const t = useT();
  const told = toldBy(row, institutions);
  const names = (parts: ExecutorResult[]) =>
    joinNames(
      parts.map((part) => shortName(row, part)),
      t('results.and'),
    );
  const single = !row.isMunicipal && told.parts.length === 1 ? told.parts[0] : undefined;
  return (
    <>
      <p className={classes.lead}>
        <strong className={classes.status}>{t(`terms.status.${row.status}`)}.</strong>
        {row.statusOrigin !== 'official' && row.status !== 'pending' && (
          <em className={classes.origin}> ({t('terms.origin.suggested')})</em>
        )}
      </p>
      {single
        ? single.text && <OfficialText text={single.text} className={classes.text} />
        : told.parts.map((part) => (
            <div key={part.obligationId ?? part.executor} className={classes.part}>
              <em lang="lt">{shortName(row, part)}.</em>{' '}
              {row.isMunicipal && <em>{t(`terms.status.${part.status}`)}. </em>}
              {part.text && <OfficialText text={part.text} className={classes.text} inline />}
            </div>
          ))}
      {told.returned.length > 0 && (
        <p className={classes.silent}>{t('annex.returned', { names: names(told.returned) })}</p>
      )}
      {told.plannedNothing.length > 0 && (
        <p className={classes.silent}>{t('annex.plannedNothing', { names: names(told.plannedNothing) })}</p>
      )}
      {told.sentNothing.length > 0 && (
        <p className={classes.silent}>{t('annex.sentNothing', { names: names(told.sentNothing) })}</p>
      )}
      {row.justification && row.officialStatus !== row.suggestedStatus && (
        <p className={classes.silent}>
          {t('results.justification')}: <span lang="lt">{row.justification}</span>
        </p>
      )}
    </>
  );
}
