import { useT } from '@/i18n';
import { formatDate, formatDateTime, formatDeviation, formatMoney, formatPercent } from '@/lib/format';
import { useQuantity } from './unit';

/** `–` with a spoken meaning: not known is never shown as zero. */
export function Unknown({ text }: { text?: string }) {
  const t = useT();
  const meaning = text ?? t('common.unknown');
  return (
    <span title={meaning}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}

type Maybe<T> = T | null | undefined;

export function Money({ value, unknown }: { value: Maybe<number>; unknown?: string }) {
  return value == null ? <Unknown text={unknown} /> : <span className="nowrap">{formatMoney(value)}</span>;
}

export function Num({
  value,
  unit,
  unknown,
}: {
  value: Maybe<number>;
  unit?: string | null;
  unknown?: string;
}) {
  const quantity = useQuantity();
  return value == null ? <Unknown text={unknown} /> : <span className="nowrap">{quantity(value, unit)}</span>;
}

export function Percent({ value, unknown }: { value: Maybe<number>; unknown?: string }) {
  return value == null ? <Unknown text={unknown} /> : <span className="nowrap">{formatPercent(value)}</span>;
}

/** How far from the target, in percent of it, with its sign. */
export function Deviation({ value, unknown }: { value: Maybe<number>; unknown?: string }) {
  return value == null ? (
    <Unknown text={unknown} />
  ) : (
    <span className="nowrap">{formatDeviation(value)}</span>
  );
}

export function DateText({ value, unknown }: { value: Maybe<string>; unknown?: string }) {
  return value ? (
    <time className="nowrap" dateTime={value}>
      {formatDate(value)}
    </time>
  ) : (
    <Unknown text={unknown} />
  );
}

export function DateTimeText({ value, unknown }: { value: Maybe<string>; unknown?: string }) {
  return value ? (
    <time className="nowrap" dateTime={value}>
      {formatDateTime(value)}
    </time>
  ) : (
    <Unknown text={unknown} />
  );
}
