import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { Version } from '@/api/results';
import { TextLink } from '@/components';
import { useHasRole } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { publicationsQuery } from '../api';
import classes from './publications.module.css';

interface Props {
  planId: string;
  year: number;
  /** What the page shows. */
  shown: Version;
  /** Where the same page shows another state. */
  linkTo: (version: Version) => LinkProps;
}

/** The states of a year as links: as it is now, for those who may see that, and every published version. */
export function VersionSwitch({ planId, year, shown, linkTo }: Props) {
  const t = useT();
  const seesLive = useHasRole('coordinator', 'commission', 'analyst');
  const isCoordinator = useHasRole('coordinator');
  const { data: versions = [] } = useQuery(publicationsQuery(planId, year));
  const newest = versions[0];
  if (!newest) return null;
  const states: { key: Version; label: string }[] = [
    ...(seesLive ? [{ key: 'live' as const, label: t('publications.live') }] : []),
    ...versions.map(({ version, publishedAt }) => ({
      key: version,
      label: t('publications.versionOf', { version, date: formatDate(publishedAt) }),
    })),
  ];
  const isOld = shown !== 'live' && shown !== newest.version;
  return (
    <>
      <nav aria-label={t('publications.states')} className="no-print">
        <ul className={classes.switch}>
          {states.map(({ key, label }) => (
            <li key={key}>
              <Link {...linkTo(key)} aria-current={key === shown ? 'true' : undefined}>
                {label}
              </Link>
            </li>
          ))}
          {isCoordinator && (
            <li>
              <TextLink to="/valdymas/publikavimas/$year" params={{ year: String(year) }}>
                {t('publications.toDiff')}
              </TextLink>
            </li>
          )}
        </ul>
      </nav>
      {isOld && (
        <p className={classes.notice}>
          {t('publications.oldVersion', { version: newest.version, notice: newest.notice ?? '' })}
        </p>
      )}
    </>
  );
}
