import { Button } from '@mantine/core';
import { useT } from '@/i18n';

export function PrintButton() {
  const t = useT();
  return (
    <Button variant="default" size="sm" className="no-print" onClick={() => window.print()}>
      {t('common.print')}
    </Button>
  );
}
