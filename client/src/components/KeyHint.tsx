import classes from './KeyHint.module.css';

/** The key of a command beside its name; listeners hear it from `aria-keyshortcuts`. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className={classes.key}>
      {children}
    </span>
  );
}
