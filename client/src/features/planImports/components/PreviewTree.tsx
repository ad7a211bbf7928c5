import { Title } from '@mantine/core';
import { useT } from '@/i18n';
import type { Doubt } from '../importState';
import type { DraftRow } from '../rows';
import type { PlanDraft } from '../types';
import type { Register } from '../useRegister';
import { CriterionWords, PreviewRow, RowHead } from './PreviewRow';
import classes from './planImports.module.css';

interface Props {
  draft: PlanDraft;
  rows: DraftRow[];
  doubtsOf: (row: DraftRow) => Doubt[];
  register: Register;
  onEdit: (row: DraftRow) => void;
}

/** Tasks, their measures and the actions under them: headings and nested lists, a card each on a phone. */
export function PreviewTree({ draft, rows, doubtsOf, register, onEdit }: Props) {
  const t = useT();
  const shared = { doubtsOf, register, onEdit };
  return (
    <section aria-labelledby="eilutes">
      <Title order={2} id="eilutes" size="h3" mb="xs">
        {t('planImports.rows')}
      </Title>
      {draft.tasks.map((_, task) => {
        const own = rows.filter(({ path }) => path.task === task);
        const head = own[0];
        const measures = own.filter(({ level }) => level === 'measure');
        if (!head) return null;
        return (
          <section key={head.id} className={classes.task} aria-labelledby={`${head.id}-pavadinimas`}>
            <div id={head.id} data-row tabIndex={-1} className={classes.taskHead}>
              <RowHead row={head} doubts={doubtsOf(head)} onEdit={onEdit} level={3} />
              {head.criterion && <CriterionWords criterion={head.criterion} />}
            </div>
            <ul className={classes.rows}>
              {measures.map((measure) => {
                const actions = own.filter(
                  ({ level, path }) => level === 'action' && path.measure === measure.path.measure,
                );
                return (
                  <li key={measure.id}>
                    <PreviewRow row={measure} {...shared} />
                    {actions.length > 0 && (
                      <ul className={classes.actions}>
                        {actions.map((action) => (
                          <li key={action.id}>
                            <PreviewRow row={action} {...shared} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
