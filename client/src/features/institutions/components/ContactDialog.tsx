import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, isProblem } from '@/api/problem';
import { announce, Dialog, focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { contactsQuery, saveContact, type Contact, type InstitutionWithContact } from '../api';

const fields = [
  { name: 'contactName', type: 'text', autoComplete: 'off' },
  { name: 'email', type: 'email', autoComplete: 'off' },
  { name: 'phone', type: 'tel', autoComplete: 'off' },
] as const;

interface Props {
  institution: InstitutionWithContact;
  onClose: () => void;
}

/** Who answers for an institution; what somebody else saved meanwhile is shown before it is replaced. */
export function ContactDialog({ institution, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { code, name, contact } = institution;
  const [version, setVersion] = useState(contact.version);
  const [input, setInput] = useState({
    contactName: contact.contactName ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  });
  const [overtaken, setOvertaken] = useState<Contact>();
  const saving = useMutation({
    mutationFn: () => saveContact(code, input, version),
    onSuccess: async () => {
      announce(t('institutions.done', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: contactsQuery.queryKey });
    },
    onError: (error) => {
      if (isProblem(error, 'version_stale') && error instanceof ApiProblem) {
        const now = error.current as Contact;
        setOvertaken(now);
        setVersion(now.version);
        return;
      }
      const wrong = error instanceof ApiProblem && fields.find((field) => error.errors[field.name]);
      if (wrong) focusField(wrong.name);
    },
  });
  const refused = saving.error instanceof ApiProblem ? saving.error.errors : {};
  const said =
    overtaken && [overtaken.contactName, overtaken.email, overtaken.phone].filter(Boolean).join(', ');
  return (
    <Dialog opened title={t('institutions.dialog', { name })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {overtaken && (
          <Alert color="yellow" variant="outline" role="alert" mb="sm">
            {t('institutions.stale', { now: said || t('institutions.empty') })}
          </Alert>
        )}
        {fields.map(({ name: field, type, autoComplete }, index) => (
          <TextInput
            key={field}
            id={field}
            type={type}
            autoComplete={autoComplete}
            data-autofocus={index === 0 || undefined}
            mt={index === 0 ? undefined : 'sm'}
            label={t(`institutions.${field}`)}
            description={field === 'email' ? t('institutions.emailHint') : undefined}
            value={input[field]}
            error={refused[field]?.[0]}
            onChange={({ currentTarget: { value } }) => setInput((old) => ({ ...old, [field]: value }))}
          />
        ))}
        {saving.error && Object.keys(refused).length === 0 && !overtaken && (
          <ProblemAlert error={saving.error} />
        )}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t('institutions.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
