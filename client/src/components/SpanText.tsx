import type { Obligation } from '@/api/obligations';
import { useT } from '@/i18n';
import { formatNumber } from '@/lib/format';

type Props = Pick<Obligation, 'span' | 'criterion' | 'planned'>;

/** "0,5 per metus: 1 per 2021–2022 m.", and what the other years brought so far. */
export function SpanText({ span, criterion, planned }: Props) {
  const t = useT();
  if (!span) return null;
  const yearly = planned.value ?? criterion.target;
  const words = {
    target: formatNumber(span.target, 4),
    years: `${String(span.from)}–${String(span.to)}`,
  };
  return (
    <>
      {yearly === null
        ? t('common.span.total', words)
        : t('common.span.yearly', { ...words, yearly: formatNumber(yearly, 4) })}
      {span.elsewhere !== null &&
        ` ${t('common.span.elsewhere', { achieved: formatNumber(span.elsewhere, 4) })}`}
    </>
  );
}
