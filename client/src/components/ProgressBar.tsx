import classes from './ProgressBar.module.css';

/** How many of how many; the whole track is the bar, so it is there at zero too. */
export function ProgressBar({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
      aria-valuetext={label}
      className={classes.track}
    >
      <div className={classes.done} style={{ width: `${of > 0 ? (value / of) * 100 : 0}%` }} />
    </div>
  );
}
