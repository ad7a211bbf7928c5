import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '@/api/problem';
import type { Status } from '@/api/types';
import { focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import type { Decision } from '../api';
import {
  checkDecision,
  decidable,
  justificationMax,
  justificationMin,
  presetStatus,
  type DecisionFault,
} from '../decision';

interface Props {
  /** Of the item or the task: the ids of the fields begin with it. */
  id: string;
  title: string;
  suggested: Status;
  official: Status | null;
  justification: string;
  takeFocus: boolean;
  busy: boolean;
  error: unknown;
  onSave: (decision: Decision) => void;
  onCancel: () => void;
}

export function DecisionForm(props: Props) {
  const { id, title, suggested, official, takeFocus, busy, error, onSave, onCancel } = props;
  const t = useT();
  const [status, setStatus] = useState<Status | null>(() => presetStatus(suggested, official));
  const [justification, setJustification] = useState(props.justification);
  const [fault, setFault] = useState<DecisionFault | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const needed = status !== null && status !== suggested;
  const length = justification.trim().length;
  const refused = isProblem(error, 'justification_required');
  const textId = `pagrindimas-${id}`;
  const groupId = `ivertinimas-${id}`;

  useEffect(() => {
    if (!takeFocus) return;
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]');
    const chosen = [...(inputs ?? [])].find((input) => input.checked) ?? inputs?.[0];
    chosen?.focus();
  }, [takeFocus]);

  // The sentence of the server belongs to the field it is about.
  useEffect(() => {
    if (refused) focusField(textId);
  }, [refused, textId]);

  const submit = () => {
    const found = checkDecision(status, justification, suggested);
    setFault(found);
    if (found || status === null) {
      focusField(found === 'status' ? groupId : textId);
      return;
    }
    onSave({ status, justification: justification.trim() || null });
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm" mt="sm">
        <div ref={form} id={groupId}>
          <Radio.Group
            name={groupId}
            label={title}
            value={status}
            onChange={(value) => setStatus(value as Status)}
            error={fault === 'status' && status === null && t('assessment.statusMissing')}
          >
            <Group gap="lg" mt={6}>
              {decidable.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={
                    one === suggested
                      ? t('assessment.suggestedOption', { status: t(`terms.status.${one}`) })
                      : t(`terms.status.${one}`)
                  }
                />
              ))}
            </Group>
          </Radio.Group>
        </div>
        <Textarea
          id={textId}
          label={t(needed ? 'assessment.justificationNeeded' : 'assessment.justification')}
          description={t(needed ? 'assessment.justificationHint' : 'assessment.justificationOptional', {
            min: justificationMin,
          })}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          error={justificationError()}
          value={justification}
          onChange={({ currentTarget }) => setJustification(currentTarget.value)}
          rows={3}
          maxLength={justificationMax}
          required={needed}
          withAsterisk={false}
        />
        {needed && (
          <Text size="sm" c="var(--apm-muted)">
            {t('assessment.counter', { length, min: justificationMin })}
          </Text>
        )}
        {Boolean(error) && !refused && <ProblemAlert error={error} />}
        <Group>
          <Button type="submit" size="sm" loading={busy}>
            {t('assessment.save')}
          </Button>
          <Button variant="default" size="sm" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );

  function justificationError() {
    if (fault === 'justification' && needed && length < justificationMin) {
      return t('assessment.justificationShort', { min: justificationMin });
    }
    return refused ? (error.detail ?? t('problems.justification_required')) : undefined;
  }
}
