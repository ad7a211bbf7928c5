import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n';
import { RemindDialog } from './RemindDialog';

interface Props {
  planId: string;
  year: number;
  executorCodes: string[];
}

/** Opens the letter to these institutions; nothing where there is nobody to write to. */
export function RemindButton({ planId, year, executorCodes }: Props) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  if (executorCodes.length === 0) return null;
  return (
    <>
      <Button className="no-print" mb="sm" onClick={() => setWriting(true)}>
        {t('mail.remind.title', { count: executorCodes.length })}
      </Button>
      {writing && (
        <RemindDialog
          planId={planId}
          year={year}
          executorCodes={executorCodes}
          onDone={() => setWriting(false)}
        />
      )}
    </>
  );
}
