import { Button } from '@mantine/core';
import { Money, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import type { Doubt } from '../importState';
import { partCount, type DraftRow } from '../rows';
import type { DraftCriterion, DraftItem } from '../types';
import type { Register } from '../useRegister';
import { useCriterionWords } from '../words';
import { citeOf } from './cite';
import { DoubtMark } from './DoubtMark';
import classes from './planImports.module.css';

interface Props {
  row: DraftRow;
  doubtsOf: (row: DraftRow) => Doubt[];
  register: Register;
  onEdit: (row: DraftRow) => void;
}

export function PreviewRow({ row, doubtsOf, register, onEdit }: Props) {
  const doubts = doubtsOf(row);
  return (
    <div
      id={row.id}
      data-row
      tabIndex={-1}
      className={classes.row}
      data-doubted={doubts.length > 0 || undefined}
    >
      <RowHead row={row} doubts={doubts} onEdit={onEdit} level={row.level === 'action' ? 5 : 4} />
      {row.item && <ItemFacts item={row.item} register={register} />}
    </div>
  );
}

interface HeadProps {
  row: DraftRow;
  doubts: Doubt[];
  onEdit: (row: DraftRow) => void;
  level: 3 | 4 | 5;
}

export function RowHead({ row, doubts, onEdit, level }: HeadProps) {
  const t = useT();
  const Heading = `h${level}` as const;
  const decide = doubts.filter(({ severity }) => severity === 'decide').length;
  const name = citeOf(t, row);
  const shown = row.level === 'action' ? t('common.action', { no: row.actionNo }) : name;
  return (
    <div className={classes.head}>
      <Heading id={`${row.id}-pavadinimas`} className={classes.heading}>
        <span className="nowrap">{shown}</span> <span lang="lt">{row.title || t('planImports.missing')}</span>
      </Heading>
      <Button
        variant="default"
        size="compact-md"
        className={classes.editButton}
        aria-label={t('planImports.editOf', { name })}
        onClick={() => onEdit(row)}
      >
        {t('planImports.edit')}
      </Button>
      {doubts.length > 0 && (
        <div className={classes.rowDoubts}>
          <DoubtMark severity={decide > 0 ? 'decide' : 'look'} />
          <span>{doubts.map(({ message }) => message).join(' ')}</span>
        </div>
      )}
    </div>
  );
}

function ItemFacts({ item, register }: { item: DraftItem; register: Register }) {
  const t = useT();
  const parts = partCount(item);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('planImports.column.executors')}</dt>
        <dd>
          <ul className={classes.chips}>
            {item.executors.map(({ printed, code }) => (
              <li
                key={`${printed}/${code}`}
                className={classes.chip}
                data-unknown={code === null || undefined}
              >
                {code === null ? (
                  <>
                    <span aria-hidden="true">?</span> <span lang="lt">{printed}</span>{' '}
                    {t('planImports.executor.unknown')}
                  </>
                ) : (
                  <span lang="lt" title={register.nameOf(code)}>
                    {register.nameOf(code) !== undefined && code !== code.toLocaleLowerCase('lt')
                      ? code
                      : (register.nameOf(code) ?? code)}
                  </span>
                )}
              </li>
            ))}
            {item.isMunicipal && <li className={classes.chip}>{t('planImports.executor.municipalities')}</li>}
            {item.executors.length === 0 && !item.isMunicipal && <li>{t('planImports.missing')}</li>}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('planImports.column.criterion')}</dt>
        {item.years.map(({ year, criterion, plannedEur }) => (
          <dd key={year}>
            <strong>{t('common.year', { year: String(year) })}</strong>{' '}
            <CriterionWords criterion={criterion} />
            {plannedEur !== null && (
              <div>
                {t('planImports.column.money')} <Money value={plannedEur} />
              </div>
            )}
          </dd>
        ))}
        {item.years.length === 0 && <dd>{t('planImports.missing')}</dd>}
      </div>
      {item.result && (
        <div>
          <dt>{t('planImports.column.result')}</dt>
          <dd>
            {item.result.status ? <StatusBadge status={item.result.status} /> : t('planImports.noStatus')}
            {parts > 0 && <span className={classes.printed}>{t('planImports.parts', { count: parts })}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** As it was understood, and as the document says it. */
export function CriterionWords({ criterion }: { criterion: DraftCriterion }) {
  const words = useCriterionWords();
  return (
    <>
      {words(criterion)}
      {criterion.text && (
        <span className={classes.printed} lang="lt">
          „{criterion.text}“
        </span>
      )}
    </>
  );
}
