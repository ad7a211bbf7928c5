import { Badge, Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, DateTimeText, FileLinks, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { saveVersion, type AnnualReport } from '../api';
import { CompareVersions } from './CompareVersions';
import { SavedText } from './SavedText';
import classes from './annualReport.module.css';

interface Props {
  report: AnnualReport;
  path: string;
  /** Everything that is being written is stored first. */
  settle: () => Promise<void>;
  onChanged: () => void;
}

/** The text as it stood at moments that somebody wanted to keep. */
export function Versions({ report, path, settle, onChanged }: Props) {
  const t = useT();
  const [opened, setOpened] = useState<number>();
  return (
    <div>
      {report.mayWrite && <SaveForm report={report} path={path} settle={settle} onChanged={onChanged} />}
      {report.versions.length === 0 ? (
        <Text size="sm">{t('annualReport.version.none')}</Text>
      ) : (
        <ol className={classes.versions} reversed aria-label={t('annualReport.version.list')}>
          {report.versions.map((version) => (
            <li key={version.no}>
              <Group gap="xs">
                <Text fw={600}>{t('annualReport.version.no', { no: version.no })}</Text>
                {version.isFinal && (
                  <Badge variant="outline" color="green">
                    {t('annualReport.version.final')}
                  </Badge>
                )}
              </Group>
              {version.note && <Text>{version.note}</Text>}
              <Text size="sm" c="var(--apm-muted)">
                {version.savedBy}, <DateTimeText value={version.savedAt} />
                {version.publication !== null &&
                  ` · ${t('annualReport.version.ofPublication', { no: version.publication })}`}
              </Text>
              <Group gap="xs">
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('annualReport.version.openOne', { no: version.no })}
                  onClick={() => setOpened(version.no)}
                >
                  {t('annualReport.version.open')}
                </Button>
                <FileLinks
                  label={t('annualReport.version.downloadOne', { no: version.no })}
                  formats={[
                    {
                      name: 'Word',
                      path: `${path}/versions/${version.no}.docx`,
                      fileName: `ataskaita-${report.year}-${version.no}.docx`,
                    },
                  ]}
                />
              </Group>
            </li>
          ))}
        </ol>
      )}
      {report.versions.length > 0 && (
        <CompareVersions versions={report.versions} path={path} settle={settle} />
      )}
      {opened !== undefined && <SavedText path={path} no={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function SaveForm({ report, path, settle, onChanged }: Props) {
  const t = useT();
  const [note, setNote] = useState('');
  const [final, setFinal] = useState(false);
  const saving = useMutation({
    mutationFn: async () => {
      await settle();
      return saveVersion(
        path,
        { note: note.trim() || null, final, publication: report.version },
        crypto.randomUUID(),
      );
    },
    onSuccess: ({ no }) => {
      announce(t('annualReport.version.saved', { no }));
      setNote('');
      setFinal(false);
      onChanged();
    },
  });
  return (
    <form
      noValidate
      className={classes.saveVersion}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextInput
        label={t('annualReport.version.note')}
        value={note}
        maxLength={500}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <Checkbox
        my="xs"
        label={t('annualReport.version.asFinal')}
        description={t('annualReport.version.finalHint')}
        checked={final}
        onChange={({ currentTarget: { checked } }) => setFinal(checked)}
      />
      <Button type="submit" size="sm" loading={saving.isPending}>
        {t('annualReport.version.save')}
      </Button>
      {saving.error && <ProblemAlert error={saving.error} />}
    </form>
  );
}
