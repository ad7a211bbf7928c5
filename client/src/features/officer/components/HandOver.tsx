import { Button } from '@mantine/core';
import { useState } from 'react';
import { DeputyDialog } from '@/features/accounts/components/DeputyDialog';
import { useT } from '@/i18n';

/** A colleague goes on where this person stops: the letter leads to the same page. */
export function HandOver({ path }: { path: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        {t('accounts.handOver')}
      </Button>
      {open && <DeputyDialog path={path} onClose={() => setOpen(false)} />}
    </div>
  );
}
