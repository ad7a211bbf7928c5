import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { BlockSkeleton, EmptyState, Loaded, PageHeader, TableRegion, Unknown } from '@/components';
import { useT } from '@/i18n';
import { fold } from '@/lib/format';
import { contactsQuery, type InstitutionWithContact } from '../api';
import { ContactDialog } from '../components/ContactDialog';
import classes from '../components/institutions.module.css';

const route = getRouteApi('/signed-in/valdymas/institucijos');

/** The register of institutions and municipalities with who answers for each. */
export function InstitutionsPage() {
  const t = useT();
  const query = useQuery(contactsQuery);
  return (
    <Stack gap="md">
      <PageHeader title={t('institutions.title')} lead={t('institutions.lead')} />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(institutions) => <Register institutions={institutions} />}
      </Loaded>
    </Stack>
  );
}

function Register({ institutions }: { institutions: InstitutionWithContact[] }) {
  const t = useT();
  const { q = '', beAdreso = false } = route.useSearch();
  const navigate = route.useNavigate();
  const [editing, setEditing] = useState<InstitutionWithContact>();
  const words = fold(q).split(/\s+/).filter(Boolean);
  const shown = institutions.filter(({ code, name, contact }) => {
    const text = fold([code, name, contact.contactName, contact.email, contact.phone].join(' '));
    return words.every((word) => text.includes(word)) && (!beAdreso || contact.email === null);
  });
  return (
    <>
      <Group align="end" gap="lg">
        <TextInput
          type="search"
          label={t('institutions.search')}
          description={t('institutions.searchHint')}
          value={q}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: (old) => ({ ...old, q: value || undefined }), replace: true })
          }
        />
        <Checkbox
          label={t('institutions.onlyMissing')}
          checked={beAdreso}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({ search: (old) => ({ ...old, beAdreso: checked || undefined }), replace: true })
          }
        />
        <Text role="status">{t('institutions.count', { count: shown.length })}</Text>
      </Group>
      {shown.length === 0 ? (
        <EmptyState title={t('institutions.none')}>{t('institutions.noneText')}</EmptyState>
      ) : (
        <TableRegion label={t('institutions.title')}>
          <table className={classes.register}>
            <thead>
              <tr>
                <th scope="col">{t('institutions.name')}</th>
                <th scope="col">{t('institutions.contactName')}</th>
                <th scope="col">{t('institutions.email')}</th>
                <th scope="col">{t('institutions.phone')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('institutions.edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((institution) => (
                <tr key={institution.code}>
                  <th scope="row" lang="lt">
                    {institution.name}
                    {!institution.isMunicipality && (
                      <span className={classes.code}> ({institution.code})</span>
                    )}
                  </th>
                  <td>{institution.contact.contactName ?? <Unknown />}</td>
                  <td>{institution.contact.email ?? <Unknown />}</td>
                  <td className="nowrap">{institution.contact.phone ?? <Unknown />}</td>
                  <td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('institutions.editOf', { name: institution.name })}
                      onClick={() => setEditing(institution)}
                    >
                      {t('institutions.edit')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {editing && <ContactDialog institution={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
