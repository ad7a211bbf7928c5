import { TextLink } from '@/components';
import { useT } from '@/i18n';

/** Other ways to fill in the rows of a year than the form. */
export function OtherWays({ year }: { year: number }) {
  const t = useT();
  const params = { year: String(year) };
  return (
    <>
      <TextLink to="/mano/$year/excel" params={params}>
        {t('sheets.link')}
      </TextLink>
      <TextLink to="/mano/$year/word" params={params}>
        {t('wordText.link')}
      </TextLink>
    </>
  );
}
