import { Button, Fieldset, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { focusField } from '@/components';
import { useT } from '@/i18n';
import type { DraftInstitution } from '../types';
import { InstitutionChoice } from './InstitutionChoice';
import { NewInstitutionDialog } from './NewInstitutionDialog';
import type { RowFieldsProps } from './RowDialog';
import classes from './planImports.module.css';

interface Props extends RowFieldsProps {
  onAdd: (institution: DraftInstitution) => void;
}

/** Who carries the row out: known ones by name, the others to be found in the register or added to it. */
export function ExecutorsEditor({ form, set, errorOf, register, onAdd }: Props) {
  const t = useT();
  const [adding, setAdding] = useState<number | null>(null);
  const used = new Set(form.executors.flatMap(({ code }) => code ?? []));
  const choose = (at: number, code: string) =>
    set({ executors: form.executors.map((one, index) => (index === at ? { ...one, code } : one)) });
  return (
    <Fieldset legend={t('planImports.column.executors')}>
      {form.executors.length === 0 && <Text>{t('planImports.executor.none')}</Text>}
      <ul className={classes.names}>
        {form.executors.map(({ printed, code }, index) => (
          <li key={`${printed}/${index}`} className={classes.name}>
            <div>
              <strong lang="lt">{code === null ? `„${printed}“` : (register.nameOf(code) ?? code)}</strong>
              {code !== null && printed !== code && printed !== register.nameOf(code) && (
                <Text size="sm" c="var(--apm-muted)">
                  {t('planImports.executor.printed', { printed })}
                </Text>
              )}
            </div>
            {code === null && (
              <>
                <InstitutionChoice
                  id={`vykdytojas-${index}`}
                  label={t('planImports.executor.who', { printed })}
                  register={register}
                  without={used}
                  onChoose={(chosen) => choose(index, chosen)}
                />
                <Button
                  variant="default"
                  size="sm"
                  className={classes.add}
                  aria-label={t('planImports.executor.addOf', { printed })}
                  onClick={() => setAdding(index)}
                >
                  {t('planImports.executor.add')}
                </Button>
              </>
            )}
            <Group>
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('planImports.executor.removeOf', { name: code ?? printed })}
                onClick={() => {
                  set({ executors: form.executors.filter((_, at) => at !== index) });
                  focusField('prideti-vykdytoja');
                }}
              >
                {t('planImports.executor.remove')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <InstitutionChoice
        id="prideti-vykdytoja"
        label={t('planImports.executor.more')}
        error={errorOf('prideti-vykdytoja')}
        register={register}
        without={used}
        onChoose={(code) =>
          set({ executors: [...form.executors, { printed: register.nameOf(code) ?? code, code }] })
        }
      />
      {adding !== null && (
        <NewInstitutionDialog
          printed={form.executors[adding]?.printed ?? ''}
          register={register}
          onClose={() => {
            setAdding(null);
            focusField(`vykdytojas-${adding}`);
          }}
          onAdd={(institution) => {
            onAdd(institution);
            choose(adding, institution.code);
            setAdding(null);
            focusField('prideti-vykdytoja');
          }}
        />
      )}
    </Fieldset>
  );
}
