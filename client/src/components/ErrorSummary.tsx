import { useEffect, useRef } from 'react';
import { useT } from '@/i18n';
import classes from './ErrorSummary.module.css';

export interface FieldError {
  /** The id of the input, which the link moves the focus to. */
  fieldId: string;
  message: string;
}

interface Props {
  errors: FieldError[];
  title?: string;
  /** Raise it on every failed attempt, so that the focus comes back here. */
  attempt?: number;
  children?: React.ReactNode;
}

/** All errors of a form at its top, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors, title, attempt = 0, children }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div ref={box} className={classes.box} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={classes.title}>
        {title ?? t('common.errorSummary')}
      </h2>
      <ul className={classes.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}:${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  const input = field?.matches('input, textarea, select, button, a, [tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, select, button');
  input?.focus();
  field?.scrollIntoView({ block: 'center' });
}
