import { Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { announce, focusField } from '@/components';
import { useT } from '@/i18n';
import type { ImportAction } from '../importState';
import { namesId } from '../left';
import { unmatched } from '../rows';
import type { PlanDraft } from '../types';
import type { Register } from '../useRegister';
import { InstitutionChoice } from './InstitutionChoice';
import { NewInstitutionDialog } from './NewInstitutionDialog';
import classes from './planImports.module.css';

interface Props {
  draft: PlanDraft;
  register: Register;
  dispatch: (action: ImportAction) => void;
}

/** Names of the file that the register does not know: said once, it holds for every row that has them. */
export function UnmatchedPanel({ draft, register, dispatch }: Props) {
  const t = useT();
  const [adding, setAdding] = useState<string | null>(null);
  const names = unmatched(draft);
  const done = (printed: string, name: string) => {
    announce(t('planImports.executor.matched', { printed, name }));
    const next = names.findIndex((one) => one.printed === printed) + 1;
    focusField(names[next] ? fieldOf(next) : 'abejones');
  };
  return (
    <>
      {names.length > 0 && (
        <Paper component="section" withBorder p="md" aria-labelledby={namesId}>
          <Title order={2} id={namesId} tabIndex={-1} size="h3">
            {t('planImports.executor.title', { count: names.length })}
          </Title>
          <Text mb="xs">{t('planImports.executor.text')}</Text>
          <ul className={classes.names}>
            {names.map(({ printed, rows }, index) => (
              <li key={printed} className={classes.name}>
                <div>
                  <strong lang="lt">„{printed}“</strong>
                  <Text size="sm" c="var(--apm-muted)">
                    {t('planImports.executor.rows', { count: rows })}
                  </Text>
                </div>
                <InstitutionChoice
                  id={fieldOf(index)}
                  label={t('planImports.executor.who', { printed })}
                  register={register}
                  onChoose={(code) => {
                    done(printed, register.nameOf(code) ?? code);
                    dispatch({ type: 'match', printed, code });
                  }}
                />
                <Button
                  id={addId(index)}
                  variant="default"
                  size="sm"
                  className={classes.add}
                  aria-label={t('planImports.executor.addOf', { printed })}
                  onClick={() => setAdding(printed)}
                >
                  {t('planImports.executor.add')}
                </Button>
              </li>
            ))}
          </ul>
        </Paper>
      )}
      {adding !== null && (
        <NewInstitutionDialog
          printed={adding}
          register={register}
          onClose={() => {
            setAdding(null);
            focusField(addId(names.findIndex((one) => one.printed === adding)));
          }}
          onAdd={(institution) => {
            setAdding(null);
            done(adding, institution.name);
            dispatch({ type: 'newInstitution', printed: adding, institution });
          }}
        />
      )}
    </>
  );
}

const addId = (index: number) => `naujas-${index}`;
const fieldOf = (index: number) => `neatpazintas-${index}`;
