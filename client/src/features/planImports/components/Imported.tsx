import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '@/components';
import { useT } from '@/i18n';
import type { ImportedPlan } from '../api';

export interface Outcome extends ImportedPlan {
  title: string;
  resultsYear: number | null;
  isNew: boolean;
}

/** It is saved, and where to go from here. */
export function Imported({ outcome, onAgain }: { outcome: Outcome; onAgain: () => void }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { planId, title, resultsYear, isNew, added, changed, leftAsItWas } = outcome;
  return (
    <Alert variant="outline" color="green" my="lg">
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {t(isNew ? 'planImports.done.created' : 'planImports.done.changed')}
      </Title>
      <Text lang="lt">{title}</Text>
      <Text mb="sm">
        {t('planImports.done.added', { count: added.length })}
        {changed.length > 0 && ` ${t('planImports.done.rows', { count: changed.length })}`}
        {leftAsItWas.length > 0 && ` ${t('planImports.done.left', { count: leftAsItWas.length })}`}
      </Text>
      <Group gap="sm">
        <ButtonLink to="/valdymas/planas" search={{ planas: planId }}>
          {t('planImports.done.plan')}
        </ButtonLink>
        {resultsYear !== null && (
          <ButtonLink to="/analize" search={{ metai: resultsYear }} variant="default">
            {t('planImports.done.annex', { year: String(resultsYear) })}
          </ButtonLink>
        )}
        {isNew && (
          <ButtonLink to="/valdymas/kampanijos/nauja" variant="default">
            {t('planImports.done.campaign')}
          </ButtonLink>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('planImports.done.again')}
        </Button>
      </Group>
    </Alert>
  );
}
