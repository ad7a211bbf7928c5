import { ButtonLink } from '@/components';
import { useT } from '@/i18n';
import type { Mend } from '../api';

interface Props {
  mend: Mend;
  year: number;
  /** What it mends, for who hears the link out of its place. */
  about: string;
}

/** Opens the place where a finding is mended, at the row it is about. */
export function MendLink({ mend, year, about }: Props) {
  const t = useT();
  const params = { year: String(year) };
  const label = t(`reconciliation.mend.${mend.kind}`);
  const link = { size: 'sm', 'aria-label': `${label}: ${about}` } as const;
  switch (mend.kind) {
    case 'item':
      return mend.itemId ? (
        <ButtonLink
          {...link}
          to="/valdymas/planas/$itemId"
          params={{ itemId: mend.itemId }}
          search={{ metai: year }}
        >
          {label}
        </ButtonLink>
      ) : (
        <ButtonLink {...link} to="/valdymas/planas" search={{ metai: year }}>
          {label}
        </ButtonLink>
      );
    case 'decision':
      return (
        <ButtonLink
          {...link}
          to="/valdymas/vertinimas/$year"
          params={params}
          search={{ eilute: mend.itemId ?? undefined }}
        >
          {label}
        </ButtonLink>
      );
    case 'publicText':
      return (
        <ButtonLink
          {...link}
          to="/valdymas/privatumas/$year"
          params={params}
          search={{ tekstas: mend.obligationId ?? undefined }}
        >
          {label}
        </ButtonLink>
      );
    case 'money':
      return (
        <ButtonLink {...link} to="/lesos" search={{ metai: year }}>
          {label}
        </ButtonLink>
      );
    case 'stated':
      return (
        <ButtonLink {...link} variant="default" to="/komisija" search={{ metai: year }}>
          {label}
        </ButtonLink>
      );
    case 'campaign':
      return (
        <ButtonLink {...link} to="/valdymas/uzdarymas/$year" params={params}>
          {label}
        </ButtonLink>
      );
    case 'followUp':
      return (
        <ButtonLink size="sm" to="/valdymas/nukelta" search={{ metai: year }}>
          {label}
        </ButtonLink>
      );
    case 'plan':
      return (
        <ButtonLink {...link} to="/valdymas/planas" search={{ metai: year }}>
          {label}
        </ButtonLink>
      );
  }
}
