import { Button, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { compareVersions, type Comparison, type ReportVersion } from '../api';
import classes from './annualReport.module.css';

const now = 'now';

interface Props {
  versions: ReportVersion[];
  path: string;
  settle: () => Promise<void>;
}

/** Two texts word by word: versions, or a version and the text as it is written now. */
export function CompareVersions({ versions, path, settle }: Props) {
  const t = useT();
  const [from, setFrom] = useState(String(versions[0]?.no));
  const [to, setTo] = useState(now);
  const comparing = useMutation({
    mutationFn: async () => {
      await settle();
      return compareVersions(path, Number(from), to === now ? null : Number(to));
    },
  });
  const options = versions.map(({ no }) => ({
    value: String(no),
    label: t('annualReport.version.no', { no }),
  }));
  return (
    <form
      noValidate
      className={classes.compare}
      onSubmit={(event) => {
        event.preventDefault();
        comparing.mutate();
      }}
    >
      <NativeSelect
        label={t('annualReport.compare.from')}
        data={options}
        value={from}
        onChange={({ currentTarget: { value } }) => setFrom(value)}
      />
      <NativeSelect
        label={t('annualReport.compare.to')}
        data={[{ value: now, label: t('annualReport.compare.now') }, ...options]}
        value={to}
        onChange={({ currentTarget: { value } }) => setTo(value)}
      />
      <Button type="submit" size="sm" variant="default" loading={comparing.isPending}>
        {t('annualReport.compare.do')}
      </Button>
      {comparing.error && <ProblemAlert error={comparing.error} />}
      {comparing.data && <Result comparison={comparing.data} onClose={() => comparing.reset()} />}
    </form>
  );
}

function Result({ comparison, onClose }: { comparison: Comparison; onClose: () => void }) {
  const t = useT();
  const differing = comparison.sections.filter(({ change }) => change !== 'same');
  return (
    <Dialog opened size="60rem" title={t('annualReport.compare.title')} onClose={onClose}>
      <Text role="status" mb="sm">
        {t('annualReport.compare.changed', { count: comparison.changed })}
      </Text>
      {differing.map((section) => (
        <div key={section.key}>
          <h3 lang="lt">{section.heading}</h3>
          <Text size="sm">{t(`annualReport.compare.change.${section.change}`)}</Text>
          <p lang="lt" className={classes.words}>
            {section.words.map(({ change, text }, index) =>
              change === 'same' ? (
                <span key={index}>{text}</span>
              ) : change === 'added' ? (
                <ins key={index}>
                  <span className="visually-hidden">{t('annualReport.compare.added')} </span>
                  {text}
                </ins>
              ) : (
                <del key={index}>
                  <span className="visually-hidden">{t('annualReport.compare.removed')} </span>
                  {text}
                </del>
              ),
            )}
          </p>
        </div>
      ))}
      <Button variant="default" onClick={onClose}>
        {t('annualReport.version.close')}
      </Button>
    </Dialog>
  );
}
