import type { Status } from '@/api/types';

/** ✔ ◐ ✖ ? – drawn, because not every machine has a font with these signs. */
export function StatusSymbol({ status, size = 14 }: { status: Status; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.4, strokeLinecap: 'round' } as const;

const shapes: Record<Status, React.ReactNode> = {
  implemented: <path d="m2.5 8.5 3.5 4 7.5-9" {...line} strokeLinejoin="round" />,
  partiallyImplemented: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
    </>
  ),
  notImplemented: <path d="m3.5 3.5 9 9m0-9-9 9" {...line} />,
  pending: (
    <>
      <path d="M4.8 5.6A3.2 3.2 0 1 1 8 8.8v1.4" {...line} strokeWidth="2" />
      <circle cx="8" cy="13.4" r="1.3" fill="currentColor" />
    </>
  ),
  notAssessed: <path d="M3.5 8h9" {...line} />,
};
