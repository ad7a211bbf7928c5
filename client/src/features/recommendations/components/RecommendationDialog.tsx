import { Alert, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem, isProblem } from '@/api/problem';
import { announce, Dialog, focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import {
  addRecommendation,
  saveRecommendation,
  states,
  strengths,
  type Recommendation,
  type RecommendationState,
  type Strength,
} from '../api';
import {
  bodyOf,
  emptyForm,
  formOf,
  isAnswered,
  problemsOf,
  type RecommendationForm,
} from '../recommendationForm';
import { ResultFields } from './ResultFields';

interface Props {
  table: string;
  /** Null: a new one. */
  row: Recommendation | null;
  onClose: () => void;
  onSaved: () => void;
}

/** A recommendation and what came of it; what somebody else saved meanwhile is shown before it is replaced. */
export function RecommendationDialog({ table, row, onClose, onSaved }: Props) {
  const t = useT();
  const [form, setForm] = useState<RecommendationForm>(() => (row ? formOf(row) : emptyForm));
  const [version, setVersion] = useState(row?.version);
  const [overtaken, setOvertaken] = useState<Recommendation>();
  const [tried, setTried] = useState(false);
  const key = useRef(crypto.randomUUID());
  const wrong = problemsOf(form);
  const saving = useMutation({
    mutationFn: () =>
      row && version !== undefined
        ? saveRecommendation(table, row.id, version, bodyOf(form))
        : addRecommendation(table, bodyOf(form), key.current),
    onSuccess: () => {
      announce(t('recommendations.saved'));
      onSaved();
    },
    onError: (error) => {
      if (isProblem(error, 'version_stale')) {
        const now = error.current as Recommendation;
        setOvertaken(now);
        setVersion(now.version);
      }
    },
  });
  const refused = saving.error instanceof ApiProblem ? saving.error.errors : {};
  const set = <K extends keyof RecommendationForm>(field: K, value: RecommendationForm[K]) =>
    setForm((old) => ({ ...old, [field]: value }));
  const submit = () => {
    setTried(true);
    if (wrong.text) focusField('rekomendacija');
    else if (wrong.results) focusField('rezultatai');
    else saving.mutate();
  };

  return (
    <Dialog
      opened
      size="48rem"
      title={row ? t('recommendations.editTitle', { no: row.position }) : t('recommendations.addTitle')}
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {overtaken && (
          <Alert color="yellow" variant="outline" role="alert" mb="sm" title={t('recommendations.stale')}>
            {t('recommendations.staleText', { who: overtaken.writtenBy, text: overtaken.text })}
            <br />
            <Button
              size="xs"
              variant="default"
              mt="xs"
              onClick={() => {
                setForm(formOf(overtaken));
                setOvertaken(undefined);
              }}
            >
              {t('recommendations.takeTheirs')}
            </Button>
          </Alert>
        )}
        <Textarea
          id="rekomendacija"
          data-autofocus
          lang="lt"
          label={t('recommendations.field.text')}
          value={form.text}
          error={(tried && wrong.text && t('recommendations.textMissing')) || refused.text?.[0]}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={8000}
          onChange={({ currentTarget: { value } }) => set('text', value)}
        />
        <TextInput
          id="adresatai"
          mt="sm"
          label={t('recommendations.field.addressees')}
          description={t('recommendations.field.addresseesHint')}
          value={form.addressees}
          error={refusedIn(refused, 'addressees')}
          onChange={({ currentTarget: { value } }) => set('addressees', value)}
        />
        <NativeSelect
          mt="sm"
          label={t('recommendations.field.strength')}
          value={form.strength}
          data={strengths.map((value) => ({ value, label: t(`recommendations.strength.${value}`) }))}
          onChange={({ currentTarget: { value } }) => set('strength', value as Strength)}
        />
        <NativeSelect
          mt="sm"
          label={t('recommendations.field.state')}
          value={form.state}
          data={states.map((value) => ({ value, label: t(`recommendations.state.${value}`) }))}
          onChange={({ currentTarget: { value } }) => set('state', value as RecommendationState)}
        />
        {isAnswered(form.state) && (
          <ResultFields
            results={form.results}
            missing={tried && wrong.results === true}
            onChange={(results) => set('results', results)}
          />
        )}
        <TextInput
          mt="sm"
          label={t('recommendations.field.related')}
          description={t('recommendations.field.relatedHint')}
          value={form.relatedItems}
          error={refusedIn(refused, 'relatedItems')}
          onChange={({ currentTarget: { value } }) => set('relatedItems', value)}
        />
        <Textarea
          mt="sm"
          label={t('recommendations.field.note')}
          description={t('recommendations.field.noteHint')}
          value={form.note}
          autosize
          minRows={1}
          maxLength={4000}
          onChange={({ currentTarget: { value } }) => set('note', value)}
        />
        {saving.error && !isProblem(saving.error, 'version_stale') && <ProblemAlert error={saving.error} />}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t('recommendations.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** The server names a list's place: `addressees[1]`. */
const refusedIn = (errors: Record<string, string[]>, field: string): string | undefined =>
  Object.entries(errors).find(([name]) => name.startsWith(field))?.[1][0];
