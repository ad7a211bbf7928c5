import { useT, type Translate } from '@/i18n';

interface Row {
  measureCode: string;
  actionNo: number | null;
}

/** `01.02.05` or `01.02.05, 2 veiksmas`: how a row is named in running text. */
export function rowCode(t: Translate, { measureCode, actionNo }: Row): string {
  return actionNo === null ? measureCode : `${measureCode}, ${t('common.action', { no: actionNo })}`;
}

export function RowCode({ row }: { row: Row }) {
  const t = useT();
  return <span className="nowrap">{rowCode(t, row)}</span>;
}
