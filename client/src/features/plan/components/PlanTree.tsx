import { Button, Group, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { PlanMeasure, PlanTask } from '@/api/types';
import { EmptyState, TextLink } from '@/components';
import { useT } from '@/i18n';
import { branchIds, filterTree, itemCount } from '../tree';
import classes from './plan.module.css';

const route = getRouteApi('/signed-in/valdymas/planas');

/** Task, measure, action: nested lists whose branches open and close. Without a year rows lead nowhere. */
export function PlanTree({ tasks, year }: { tasks: PlanTask[]; year: number | null }) {
  const t = useT();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<Set<string>>(() => new Set(tasks.map((task) => task.id)));
  const shown = filterTree(tasks, q);
  const search = (text: string) =>
    void navigate({ search: (old) => ({ ...old, q: text || undefined }), replace: true });
  const toggle = (id: string) =>
    setOpen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  // What is searched for must be seen.
  const isOpen = (id: string) => q !== '' || open.has(id);

  return (
    <>
      <div className={`${classes.tools} no-print`}>
        <TextInput
          type="search"
          label={t('plan.search')}
          placeholder={t('plan.searchHint')}
          value={q}
          onChange={({ currentTarget }) => search(currentTarget.value)}
        />
        <Group gap="xs">
          <Button variant="default" size="sm" onClick={() => setOpen(new Set(branchIds(tasks)))}>
            {t('plan.openAll')}
          </Button>
          <Button variant="default" size="sm" onClick={() => setOpen(new Set())}>
            {t('plan.closeAll')}
          </Button>
        </Group>
      </div>
      <Text role="status">{t('plan.count', { count: itemCount(shown) })}</Text>
      {shown.length === 0 ? (
        <EmptyState
          title={t('plan.notFound', { words: q })}
          action={
            <Button variant="default" size="sm" mt="sm" onClick={() => search('')}>
              {t('plan.clear')}
            </Button>
          }
        />
      ) : (
        <ul className={classes.tree}>
          {shown.map((task) => (
            <li key={task.id} className={classes.task}>
              <Branch
                id={task.id}
                open={isOpen(task.id)}
                onToggle={q === '' ? () => toggle(task.id) : undefined}
                label={
                  <>
                    <strong>{t('common.task', { no: task.no })}</strong>
                    <span lang="lt">{task.title}</span>
                  </>
                }
              >
                <ul>
                  {task.measures.map((measure) => (
                    <li key={measure.id}>
                      <Measure
                        measure={measure}
                        year={year}
                        open={isOpen(measure.id)}
                        onToggle={q === '' ? () => toggle(measure.id) : undefined}
                      />
                    </li>
                  ))}
                </ul>
              </Branch>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface BranchProps {
  id: string;
  open: boolean;
  /** Missing while a search keeps everything open. */
  onToggle?: () => void;
  label: ReactNode;
  children: ReactNode;
}

function Branch({ id, open, onToggle, label, children }: BranchProps) {
  return (
    <>
      {onToggle ? (
        <button
          type="button"
          className={classes.branch}
          aria-expanded={open}
          aria-controls={open ? `saka-${id}` : undefined}
          onClick={onToggle}
        >
          <span aria-hidden="true" className={classes.mark}>
            {open ? '▾' : '▸'}
          </span>
          <span className={classes.label}>{label}</span>
        </button>
      ) : (
        <div className={classes.branch}>
          <span className={classes.label}>{label}</span>
        </div>
      )}
      {open && <div id={`saka-${id}`}>{children}</div>}
    </>
  );
}

interface MeasureProps {
  measure: PlanMeasure;
  year: number | null;
  open: boolean;
  onToggle?: () => void;
}

function Measure({ measure, year, open, onToggle }: MeasureProps) {
  const t = useT();
  const row = <Row code={measure.code} title={measure.title} itemId={measure.itemId} year={year} />;
  if (measure.actions.length === 0) return row;
  return (
    <>
      {row}
      <Branch
        id={measure.id}
        open={open}
        onToggle={onToggle}
        label={
          <>
            {t('plan.actions', { count: measure.actions.length })}
            <span className="visually-hidden"> ({measure.code})</span>
          </>
        }
      >
        <ul>
          {measure.actions.map((action) => (
            <li key={action.id}>
              <Row
                code={t('common.action', { no: action.no })}
                title={action.title}
                itemId={action.itemId}
                year={year}
              />
            </li>
          ))}
        </ul>
      </Branch>
    </>
  );
}

interface RowProps {
  code: string;
  title: string;
  itemId?: string | null;
  year: number | null;
}

function Row({ code, title, itemId, year }: RowProps) {
  return (
    <div className={classes.row}>
      <strong className="nowrap">{code}</strong>{' '}
      {itemId && year !== null ? (
        <TextLink to="/valdymas/planas/$itemId" params={{ itemId }} search={{ metai: year }} lang="lt">
          {title}
        </TextLink>
      ) : (
        <span lang="lt">{title}</span>
      )}
    </div>
  );
}
