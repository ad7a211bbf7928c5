import type { Bullet } from '../facts';
import classes from './BulletBar.module.css';

/** Achieved as a bar, the target as a tick, last year as a dashed line; the sentence above it says the same in words. */
export function BulletBar({ bullet, label }: { bullet: Bullet; label: string }) {
  const { achieved, target, lastYear, scale } = bullet;
  const at = (value: number) => (value / scale) * 100;
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes.bullet}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
    >
      <rect x="0" y="1" width={at(target / 2)} height="8" className={classes.half} />
      <rect x={at(target / 2)} y="1" width={at(target / 2)} height="8" className={classes.whole} />
      <rect x="0" y="3" width={at(achieved)} height="4" className={classes.achieved} />
      <line x1={at(target)} x2={at(target)} y1="0" y2="10" className={classes.target} />
      {lastYear !== null && (
        <line x1={at(lastYear)} x2={at(lastYear)} y1="0" y2="10" className={classes.lastYear} />
      )}
    </svg>
  );
}
