import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says why there is nothing, who acts next and when; offers the one useful action. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Paper withBorder p="lg" my="md">
      <Title order={2} size="h3" mb={4}>
        {title}
      </Title>
      {children && (
        <Text component="div" c="var(--apm-muted)">
          {children}
        </Text>
      )}
      {action && <div className="no-print">{action}</div>}
    </Paper>
  );
}
