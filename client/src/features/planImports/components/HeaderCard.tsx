import { Button, Group, Paper, Title } from '@mantine/core';
import { useState } from 'react';
import type { PlanSummary } from '@/api/types';
import { focusField } from '@/components';
import { useT } from '@/i18n';
import type { Doubt, HeaderEdit } from '../importState';
import type { PlanDraft } from '../types';
import { DoubtMark } from './DoubtMark';
import { HeaderDialog } from './HeaderDialog';

export const headerId = 'plano-duomenys';
const editId = 'taisyti-plana';

interface Props {
  draft: PlanDraft;
  /** The plan it is compared with: its name stays as it is. */
  plan: PlanSummary | undefined;
  doubts: Doubt[];
  onSave: (edit: HeaderEdit) => void;
}

/** What the plan is called, its years and the act that approved it. */
export function HeaderCard({ draft, plan, doubts, onSave }: Props) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const close = () => {
    setEditing(false);
    focusField(editId);
  };
  const act = draft.approvedBy;
  const severity = doubts.some((one) => one.severity === 'decide') ? 'decide' : 'look';
  const from = plan?.periodFrom ?? draft.periodFrom;
  const to = plan?.periodTo ?? draft.periodTo;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="planas" id={headerId} tabIndex={-1}>
      <Group justify="space-between" gap="xs" mb="xs">
        <Group gap="xs">
          <Title order={2} id="planas" size="h3">
            {t('planImports.header.title')}
          </Title>
          {doubts.length > 0 && <DoubtMark severity={severity} />}
        </Group>
        {!plan && (
          <Button
            id={editId}
            variant="default"
            size="sm"
            onClick={() => setEditing(true)}
            aria-label={t('planImports.header.edit')}
          >
            {t('planImports.edit')}
          </Button>
        )}
      </Group>
      <dl className="facts">
        <dt>{t('planImports.header.name')}</dt>
        <dd lang="lt">{plan?.title ?? draft.title ?? t('planImports.missing')}</dd>
        <dt>{t('planImports.header.period')}</dt>
        <dd>
          {from !== null && to !== null
            ? t('planImports.years', { from: String(from), to: String(to) })
            : t('planImports.missing')}
        </dd>
        {!plan && (
          <>
            <dt>{t('planImports.header.act')}</dt>
            <dd lang="lt">
              {act ? `${act.issuer}, ${act.type}, ${act.date}, Nr. ${act.number}` : t('planImports.missing')}
            </dd>
          </>
        )}
        {draft.resultsYear !== null && (
          <>
            <dt>{t('planImports.header.results')}</dt>
            <dd>{t('common.year', { year: String(draft.resultsYear) })}</dd>
          </>
        )}
        {draft.newInstitutions.length > 0 && (
          <>
            <dt>{t('planImports.header.institutions')}</dt>
            <dd lang="lt">{draft.newInstitutions.map(({ name, code }) => `${name} (${code})`).join(', ')}</dd>
          </>
        )}
      </dl>
      {editing && (
        <HeaderDialog
          draft={draft}
          onClose={close}
          onSave={(edit) => {
            onSave(edit);
            close();
          }}
        />
      )}
    </Paper>
  );
}
