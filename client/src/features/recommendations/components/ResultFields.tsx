import { Button, Fieldset, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { institutionsQuery } from '@/api/plans';
import { focusField } from '@/components';
import { useT } from '@/i18n';
import type { RecommendationForm } from '../recommendationForm';
import classes from './recommendations.module.css';

type Results = RecommendationForm['results'];

interface Props {
  results: Results;
  missing: boolean;
  onChange: (results: Results) => void;
}

/** Who gave a result and what it is; as many as there are. */
export function ResultFields({ results, missing, onChange }: Props) {
  const t = useT();
  const institutions = useQuery(institutionsQuery);
  const shown = results.length > 0 ? results : [{ from: '', text: '' }];
  const change = (index: number, part: Partial<Results[number]>) =>
    onChange(shown.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Fieldset id="rezultatai" mt="sm" legend={t('recommendations.field.results')}>
      <datalist id="istaigos">
        {institutions.data?.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      {shown.map((result, index) => (
        <div key={index} className={classes.result}>
          <Textarea
            id={`rezultatas-${index}`}
            lang="lt"
            label={t('recommendations.field.result', { no: index + 1 })}
            value={result.text}
            error={index === 0 && missing && t('recommendations.resultMissing')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={8000}
            onChange={({ currentTarget: { value } }) => change(index, { text: value })}
          />
          <TextInput
            mt="xs"
            label={t('recommendations.field.from', { no: index + 1 })}
            list="istaigos"
            value={result.from}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => change(index, { from: value })}
          />
          {shown.length > 1 && (
            <Button
              mt="xs"
              size="xs"
              variant="default"
              onClick={() => {
                onChange(shown.filter((_, at) => at !== index));
                focusField('rezultatai');
              }}
            >
              {t('recommendations.removeResult', { no: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button size="xs" variant="default" onClick={() => onChange([...shown, { from: '', text: '' }])}>
        {t('recommendations.addResult')}
      </Button>
    </Fieldset>
  );
}
