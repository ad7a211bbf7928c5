import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { currentMessages, useLanguage } from './language';

export { setLanguage, useLanguage, type Language } from './language';

type Values = Record<string, string | number | Date | null | undefined>;
export type Translate = (id: string, values?: Values) => string;

export function I18nProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <IntlProvider locale={language} messages={currentMessages()} timeZone="Europe/Vilnius">
      {children}
    </IntlProvider>
  );
}

/** `t('common.task', { no: 2 })`; texts are ICU messages of src/i18n/<language>/<feature>.json. */
export function useT(): Translate {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** True when the text exists: for code lists that the server may extend before the client does. */
export function useHasText(): (id: string) => boolean {
  const { messages } = useIntl();
  return (id) => id in messages;
}
