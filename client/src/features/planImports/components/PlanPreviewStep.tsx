import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanSummary } from '@/api/types';
import { announce, ConfirmDialog, focusField } from '@/components';
import { useT } from '@/i18n';
import { openDoubts, type Doubt, type Import } from '../importState';
import { leftToDecide, mustMend } from '../left';
import { countsOf, rowId, rowsOf, type DraftRow } from '../rows';
import type { ImportWork } from '../useImport';
import { useDoubtKeys } from '../useDoubtKeys';
import { useRegister } from '../useRegister';
import { ConfirmBar } from './ConfirmBar';
import { DoubtList } from './DoubtList';
import { headerId, HeaderCard } from './HeaderCard';
import type { Outcome } from './Imported';
import { KeysSwitch } from './KeysSwitch';
import { LeaveGuard } from './LeaveGuard';
import { PlanChanges } from './PlanChanges';
import { PreviewTree } from './PreviewTree';
import { RowDialog } from './RowDialog';
import { UnmatchedPanel } from './UnmatchedPanel';
import classes from './planImports.module.css';

interface Props {
  current: Import;
  work: ImportWork;
  plans: PlanSummary[];
  onSaved: (outcome: Outcome) => void;
}

/** What was understood of the file, what is doubted, and the way to mend it. Nothing is saved yet. */
export function PlanPreviewStep({ current, work, plans, onSaved }: Props) {
  const t = useT();
  const { dispatch, state } = work;
  const { draft } = current;
  const [edited, setEdited] = useState<DraftRow | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = useMemo(() => rowsOf(draft), [draft]);
  const open = useMemo(() => openDoubts(current), [current]);
  const left = useMemo(() => leftToDecide(current), [current]);
  const register = useRegister(draft.newInstitutions);
  const [keysOn, setKeysOn] = useDoubtKeys(rows, open);
  const plan = plans.find(({ id }) => id === current.planId);
  const nothingNew = plan !== undefined && current.changes?.length === 0 && !current.mended;
  const doubtsOf = (row: DraftRow) => open.filter(({ path }) => path !== null && rowId(path) === row.id);
  const undo = () => {
    dispatch({ type: 'undo' });
    announce(t('planImports.undone'));
  };
  const show = (doubt: Pick<Doubt, 'path'>) => focusField(doubt.path ? rowId(doubt.path) : headerId);

  return (
    <Stack gap="md" className={classes.step}>
      <div>
        <Title order={2} ref={heading} tabIndex={-1} data-quiet-focus>
          {plan
            ? t('planImports.preview.compared', { name: current.fileName })
            : t('planImports.preview.title', { name: current.fileName })}
        </Title>
        <Text role="status" fw={600}>
          {t('planImports.preview.counts', { ...countsOf(draft) })}
          {'; '}
          {t('planImports.preview.doubts', { count: open.length })}
        </Text>
        <Text>
          {t('planImports.preview.nothingSaved')}
          {work.resumed && ` ${t('planImports.preview.resumed')}`}
        </Text>
      </div>
      {work.unsaved && (
        <Alert role="alert" color="red" variant="outline" title={t('planImports.preview.noRoom')}>
          {t('planImports.preview.noRoomText')}
        </Alert>
      )}
      <Group gap="xs" className="no-print">
        <Button variant="default" size="sm" onClick={undo} disabled={state.past.length === 0}>
          {t('planImports.undo')}
        </Button>
        <Button variant="default" size="sm" onClick={() => setDiscarding(true)}>
          {t('planImports.discard')}
        </Button>
        <KeysSwitch on={keysOn} onChange={setKeysOn} />
      </Group>
      {plan && <PlanChanges plan={plan} current={current} rows={rows} />}
      <HeaderCard
        draft={draft}
        plan={plan}
        doubts={open.filter(({ path }) => path === null)}
        onSave={(edit) => dispatch({ type: 'header', edit })}
      />
      <UnmatchedPanel draft={draft} register={register} dispatch={dispatch} />
      <DoubtList
        current={current}
        rows={rows}
        mustMend={mustMend(current)}
        onShow={show}
        onKeep={(ids) => dispatch({ type: 'keep', ids })}
      />
      <PreviewTree draft={draft} rows={rows} doubtsOf={doubtsOf} register={register} onEdit={setEdited} />
      {!nothingNew && (
        <ConfirmBar
          current={current}
          left={left}
          plan={plan}
          dispatch={dispatch}
          onSaved={(outcome) => {
            setSaved(true);
            dispatch({ type: 'discard' });
            onSaved(outcome);
          }}
        />
      )}
      {edited && (
        <RowDialog
          key={edited.id}
          row={edited}
          draft={draft}
          doubts={doubtsOf(edited)}
          register={register}
          onClose={() => {
            setEdited(null);
            focusField(edited.id);
          }}
          onSave={(edit, newInstitutions) => {
            dispatch({ type: 'row', path: edited.path, edit, newInstitutions });
            announce(t('planImports.mended'));
          }}
        />
      )}
      <ConfirmDialog
        opened={discarding}
        title={t('planImports.discardTitle')}
        confirmLabel={t('planImports.discardYes')}
        onConfirm={() => dispatch({ type: 'discard' })}
        onClose={() => setDiscarding(false)}
      >
        {t('planImports.discardText')}
      </ConfirmDialog>
      <LeaveGuard on={!saved && !nothingNew} />
    </Stack>
  );
}
