import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  announce,
  ConfirmDialog,
  DateTimeText,
  EmptyState,
  PageHeader,
  ProblemAlert,
  rowCode,
  TableRegion,
  TextLink,
} from '@/components';
import { useT } from '@/i18n';
import { evidenceQuery, removeEvidence, type EvidenceFile, type EvidenceUse } from '../api';
import { FileLink } from '../components/FileLink';
import { UploadBox } from '../components/UploadBox';
import classes from '../components/evidence.module.css';
import { formatSize } from '@/lib/format';

/** Everything the institution has shown as evidence, and where. */
export function EvidencePage() {
  const t = useT();
  const { data } = useSuspenseQuery(evidenceQuery);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('evidence.title')}
        lead={t('evidence.room', { used: formatSize(data.used), total: formatSize(data.limits.total) })}
      />
      <section>
        <Title order={2} size="h3" mb="xs">
          {t('evidence.files')}
        </Title>
        <UploadBox id="naujas-failas" largest={data.limits.file} onUploaded={() => undefined} />
        {data.items.length === 0 ? (
          <EmptyState title={t('evidence.none')}>{t('evidence.noneText')}</EmptyState>
        ) : (
          <Files files={data.items} />
        )}
      </section>
      {data.links.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('evidence.links')}
          </Title>
          <TableRegion label={t('evidence.links')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('evidence.link')}</th>
                  <th scope="col">{t('evidence.usedIn')}</th>
                </tr>
              </thead>
              <tbody>
                {data.links.map(({ url, usedIn }) => (
                  <tr key={url}>
                    <th scope="row">
                      <a
                        href={url}
                        target="_blank"
                        rel="noreferrer noopener"
                        style={{ overflowWrap: 'anywhere' }}
                      >
                        {url}
                      </a>
                    </th>
                    <td>
                      <Uses uses={usedIn} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
        </section>
      )}
    </Stack>
  );
}

function Files({ files }: { files: EvidenceFile[] }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<EvidenceFile | null>(null);
  const removal = useMutation({
    mutationFn: (file: EvidenceFile) => removeEvidence(file.id),
    onSuccess: (_, file) => announce(t('evidence.removed', { name: file.fileName })),
    onSettled: () => {
      setAsked(null);
      void queryClient.invalidateQueries({ queryKey: evidenceQuery.queryKey });
    },
  });
  return (
    <>
      {removal.error && <ProblemAlert error={removal.error} />}
      <TableRegion label={t('evidence.files')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('evidence.file')}</th>
              <th scope="col">{t('evidence.usedIn')}</th>
              <th scope="col">{t('evidence.uploadedAt')}</th>
              <th scope="col">{t('evidence.removal')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <th scope="row">
                  <FileLink file={{ ...file, fileId: file.id }} />
                </th>
                <td>
                  <Uses uses={file.usedIn} />
                </td>
                <td>
                  <DateTimeText value={file.uploadedAt} />, {file.uploadedBy}
                </td>
                <td>
                  {file.removable ? (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setAsked(file)}
                      aria-label={t('evidence.take', { name: file.fileName })}
                    >
                      {t('evidence.remove')}
                    </Button>
                  ) : (
                    <Text size="sm" c="var(--apm-muted)">
                      {t(file.usedIn.length > 0 ? 'evidence.inUse' : 'evidence.handedIn')}
                    </Text>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <ConfirmDialog
        opened={asked !== null}
        title={t('evidence.removeTitle')}
        confirmLabel={t('evidence.remove')}
        busy={removal.isPending}
        onConfirm={() => asked && removal.mutate(asked)}
        onClose={() => setAsked(null)}
      >
        <Text>{t('evidence.removeText', { name: asked?.fileName ?? '' })}</Text>
      </ConfirmDialog>
    </>
  );
}

function Uses({ uses }: { uses: EvidenceUse[] }) {
  const t = useT();
  if (uses.length === 0) return <>{t('evidence.nowhere')}</>;
  return (
    <ul className={classes.uses}>
      {uses.map((use) => (
        <li key={use.obligationId}>
          <TextLink
            to="/mano/$year/$obligationId"
            params={{ year: String(use.year), obligationId: use.obligationId }}
          >
            {t('evidence.use', { code: rowCode(t, use), year: String(use.year) })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
