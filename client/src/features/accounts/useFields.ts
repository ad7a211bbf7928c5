import { useState } from 'react';
import { isProblem } from '@/api/problem';

/** A short form: what was typed, what is missing, and what the server says about each field. */
export function useFields<F extends Record<string, string>>(empty: F) {
  const [fields, setFields] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  return {
    fields,
    attempt,
    set: (name: keyof F) => (value: string) => setFields((before) => ({ ...before, [name]: value })),
    reset: () => {
      setFields(empty);
      setAttempt(0);
    },
    tried: () => setAttempt((n) => n + 1),
  };
}

/** The server's sentence about a field; null when it has none. */
export const refusalOf = (error: unknown, field: string): string | null =>
  isProblem(error, 'validation_failed') ? (error.errors[field]?.[0] ?? null) : null;
