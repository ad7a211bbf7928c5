import { Skeleton, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '@/i18n';

/** Nothing new is shown for the first 300 ms; afterwards the outline of what is coming. */
export function useLate(ms = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), ms);
    return () => window.clearTimeout(timer);
  }, [ms]);
  return late;
}

export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const t = useT();
  const late = useLate();
  return (
    <div aria-busy="true" aria-live="polite">
      <span className="visually-hidden">{t('common.loading')}</span>
      {late && (
        <Stack gap="sm" aria-hidden="true">
          <Skeleton height={32} width="60%" />
          <Skeleton height={18} width="40%" />
          {Array.from({ length: rows }, (_, index) => (
            <Skeleton key={index} height={56} />
          ))}
        </Stack>
      )}
    </div>
  );
}

export function BlockSkeleton({ height = 120 }: { height?: number }) {
  const t = useT();
  const late = useLate();
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{t('common.loading')}</span>
      {late && <Skeleton height={height} aria-hidden="true" />}
    </div>
  );
}
