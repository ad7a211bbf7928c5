import { useT, type Translate } from '@/i18n';

interface Approximate {
  achieved: number | null;
  achievedApproximate?: boolean;
  achievedTyped?: string | null;
}

/** What an executor said of its number beside it: that it is approximate, or its own words. */
export function noteOfAchieved(report: Approximate, t: Translate): string | null {
  if (report.achieved === null) return null;
  if (report.achievedTyped) return t('terms.achieved.typed', { typed: report.achievedTyped });
  return report.achievedApproximate ? t('terms.achieved.approximate') : null;
}

export function AchievedNote({ report }: { report: Approximate }) {
  const note = noteOfAchieved(report, useT());
  return note && <> ({note})</>;
}
