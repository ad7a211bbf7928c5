import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { PlanYear } from '@/api/planYears';
import { Dialog, ErrorSummary, ProblemAlert, rowCode } from '@/components';
import { useT } from '@/i18n';
import { formatMoney, formatNumber } from '@/lib/format';
import { linkMoney, type LinkInput, type MoneyRow, type ProposedLink } from '../api';
import { checkLink } from '../link';

interface Props {
  planYear: PlanYear;
  rows: MoneyRow[];
  pair: Partial<ProposedLink>;
  onClose: () => void;
  onLinked: () => void;
}

/** Two rows, how much of them is the same money, and why. */
export function LinkDialog({ planYear, rows, pair, onClose, onLinked }: Props) {
  const t = useT();
  const id = useId();
  const queryClient = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({
    row: pair.row?.obligationId ?? '',
    sameAs: pair.sameAs?.obligationId ?? '',
    amount: pair.amountEur === undefined ? '' : formatNumber(pair.amountEur),
    note: '',
  });
  const [attempt, setAttempt] = useState(0);
  const checked = checkLink(typed, rows);
  const faults = attempt > 0 && 'faults' in checked ? checked.faults : {};
  const errorOf = (field: keyof typeof typed) => faults[field] && t(`budgets.links.error.${faults[field]}`);
  const save = useMutation({
    mutationFn: (link: LinkInput) => linkMoney(planYear.planId, planYear.year, link, key),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['results'] });
      onLinked();
    },
  });
  const options = [
    { value: '', label: t('budgets.links.choose') },
    ...rows.map((row) => ({
      value: row.obligationId,
      label: `${rowCode(t, row)} – ${row.executorName}: ${formatMoney(row.spentEur ?? row.allocatedEur ?? 0)}`,
    })),
  ];
  const set = (field: keyof typeof typed) => (event: { currentTarget: { value: string } }) =>
    setTyped({ ...typed, [field]: event.currentTarget.value });

  return (
    <Dialog opened title={t('budgets.links.dialog')} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if ('link' in checked) save.mutate(checked.link);
        }}
      >
        <Stack gap="sm">
          <ErrorSummary
            attempt={attempt}
            errors={(['row', 'sameAs', 'amount', 'note'] as const)
              .filter((field) => faults[field])
              .map((field) => ({ fieldId: `${id}-${field}`, message: errorOf(field) ?? '' }))}
          />
          <NativeSelect
            id={`${id}-row`}
            label={t('budgets.links.row')}
            data={options}
            value={typed.row}
            onChange={set('row')}
            error={errorOf('row')}
          />
          <NativeSelect
            id={`${id}-sameAs`}
            label={t('budgets.links.sameAs')}
            data={options}
            value={typed.sameAs}
            onChange={set('sameAs')}
            error={errorOf('sameAs')}
          />
          <TextInput
            id={`${id}-amount`}
            label={t('budgets.links.amount')}
            inputMode="decimal"
            autoComplete="off"
            value={typed.amount}
            onChange={set('amount')}
            error={errorOf('amount')}
          />
          <Textarea
            id={`${id}-note`}
            label={t('budgets.links.why')}
            description={t('budgets.links.whyHint')}
            rows={2}
            maxLength={2000}
            value={typed.note}
            onChange={set('note')}
            error={errorOf('note')}
          />
          {Boolean(save.error) && <ProblemAlert error={save.error} />}
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('budgets.links.link')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
