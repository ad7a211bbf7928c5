import { useSyncExternalStore } from 'react';

let polite = '';
let assertive = '';
const listeners = new Set<() => void>();

/** Tells people who listen to the page; `urgent` interrupts, for failures only. */
export function announce(text: string, urgent = false): void {
  // A repeated sentence is only read again when the text changes.
  const again = (previous: string) => (previous === text ? `${text}\u00a0` : text);
  if (urgent) assertive = again(assertive);
  else polite = again(polite);
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Mounted once, in the page layout. */
export function LiveRegion() {
  const politeText = useSyncExternalStore(subscribe, () => polite);
  const urgentText = useSyncExternalStore(subscribe, () => assertive);
  return (
    <>
      <div className="visually-hidden" aria-live="polite" data-live="polite">
        {politeText}
      </div>
      <div className="visually-hidden" aria-live="assertive" data-live="assertive">
        {urgentText}
      </div>
    </>
  );
}
