import { Button, NativeSelect, Paper, Select, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { institutionsQuery } from '@/api/plans';
import type { PlannedKind } from '@/api/types';
import { announce, focusField, StateBadge } from '@/components';
import { useT } from '@/i18n';
import { collator, fold } from '@/lib/format';
import type { ExecutorRole } from '../api';
import { executorField, newExecutor, type ExecutorForm } from '../itemForm';
import type { FieldsProps } from './ItemEditor';
import classes from './plan.module.css';

const roles: ExecutorRole[] = ['lead', 'joint'];
const plannedKinds: PlannedKind[] = ['number', 'asNeeded', 'notStated', 'nothing'];

/** Who carries the row out and what each of them is to do. A started report keeps its executor. */
export function ExecutorFields({ form, set, errorOf, isMunicipal }: FieldsProps & { isMunicipal: boolean }) {
  const t = useT();
  const { data: institutions = [] } = useQuery(institutionsQuery);
  const used = new Set(form.executors.map((executor) => executor.code));
  const free = institutions
    .filter((one) => one.isMunicipality === isMunicipal && !used.has(one.code))
    .sort((a, b) => collator.compare(a.name, b.name));

  const change = (code: string, part: Partial<ExecutorForm>) =>
    set({ executors: form.executors.map((one) => (one.code === code ? { ...one, ...part } : one)) });
  const add = (code: string | null) => {
    const chosen = free.find((one) => one.code === code);
    if (!chosen) return;
    set({ executors: [...form.executors, newExecutor(chosen.code, chosen.name)] });
    announce(t('plan.added', { name: chosen.name }));
  };
  const remove = ({ code, name }: ExecutorForm) => {
    set({ executors: form.executors.filter((one) => one.code !== code) });
    announce(t('plan.removed', { name }));
    focusField('addExecutor');
  };

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="vykdytojai">
      <Title order={2} id="vykdytojai" size="h3" mb="xs">
        {t('plan.executors')}
      </Title>
      {form.executors.length === 0 && <Text>{t('plan.noExecutors')}</Text>}
      <ul className={classes.executors}>
        {form.executors.map((executor) => (
          <li key={executor.code} className={classes.executor}>
            <div className={classes.name}>
              <strong>{executor.name}</strong>
              <span className={classes.state}>
                <StateBadge state={executor.state} />
              </span>
            </div>
            <NativeSelect
              label={t('plan.role')}
              aria-label={t('plan.fieldOf', { field: t('plan.role'), name: executor.name })}
              value={executor.role}
              data={roles.map((role) => ({ value: role, label: t(`plan.roleOption.${role}`) }))}
              onChange={({ currentTarget }) =>
                change(executor.code, { role: currentTarget.value as ExecutorRole })
              }
            />
            <NativeSelect
              label={t('plan.planned')}
              aria-label={t('plan.fieldOf', { field: t('plan.planned'), name: executor.name })}
              value={executor.plannedKind}
              data={plannedKinds.map((kind) => ({ value: kind, label: t(`plan.plannedOption.${kind}`) }))}
              onChange={({ currentTarget }) =>
                change(executor.code, { plannedKind: currentTarget.value as PlannedKind })
              }
            />
            <TextInput
              id={executorField(executor.code, 'plannedValue')}
              label={t('plan.plannedValue')}
              aria-label={t('plan.fieldOf', { field: t('plan.plannedValue'), name: executor.name })}
              inputMode="decimal"
              disabled={executor.plannedKind !== 'number'}
              value={executor.plannedKind === 'number' ? executor.plannedValue : ''}
              error={errorOf(executorField(executor.code, 'plannedValue'))}
              onChange={({ currentTarget }) => change(executor.code, { plannedValue: currentTarget.value })}
            />
            <TextInput
              id={executorField(executor.code, 'plannedEur')}
              label={t('plan.plannedEur')}
              aria-label={t('plan.fieldOf', { field: t('plan.plannedEur'), name: executor.name })}
              inputMode="decimal"
              value={executor.plannedEur}
              error={errorOf(executorField(executor.code, 'plannedEur'))}
              onChange={({ currentTarget }) => change(executor.code, { plannedEur: currentTarget.value })}
            />
            {executor.state === 'notStarted' ? (
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('plan.removeOf', { name: executor.name })}
                onClick={() => remove(executor)}
              >
                {t('plan.remove')}
              </Button>
            ) : (
              <Text size="sm" c="var(--apm-muted)">
                {t('plan.cannotRemove')}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Select
        id="addExecutor"
        mt="sm"
        maw="28rem"
        size="md"
        searchable
        comboboxProps={{ withinPortal: false }}
        label={t(isMunicipal ? 'plan.addMunicipality' : 'plan.addInstitution')}
        placeholder={t('plan.addHint')}
        nothingFoundMessage={t('plan.addNothing')}
        error={errorOf('addExecutor')}
        data={free.map((one) => ({ value: one.code, label: `${one.name} (${one.code})` }))}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && fold(option.label).includes(fold(search.trim())))
        }
        value={null}
        onChange={add}
      />
    </Paper>
  );
}
