import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** One part of the settings. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={id}>
      <Stack gap="md" align="stretch">
        <div>
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          {lead && <Text c="var(--apm-muted)">{lead}</Text>}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
