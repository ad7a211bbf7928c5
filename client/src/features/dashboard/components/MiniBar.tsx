import classes from './Life.module.css';

/** Achieved as a bar and the target as a tick, all years to one scale; the number beside it says it in words. */
export function MiniBar({
  achieved,
  target,
  scale,
}: {
  achieved: number | null;
  target: number;
  scale: number;
}) {
  const at = (value: number) => (value / scale) * 58 + 1;
  return (
    <svg aria-hidden="true" className={classes.bar} viewBox="0 0 60 16">
      <rect x="1" y="3" width="58" height="10" className={classes.track} />
      {achieved !== null && achieved > 0 && (
        <rect x="1" y="5" width={at(achieved) - 1} height="6" className={classes.achieved} />
      )}
      <line x1={at(target)} x2={at(target)} y1="1" y2="15" className={classes.target} />
    </svg>
  );
}
