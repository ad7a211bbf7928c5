import { useT } from '@/i18n';
import { formatPercent } from '@/lib/format';
import type { PolicySettings } from '../api';
import classes from './policies.module.css';

/** What the settings say, in words. */
export function SettingsList({ settings }: { settings: PolicySettings }) {
  const t = useT();
  const percent = (fraction: number) => formatPercent(fraction * 100, 4);
  const partly = (from: number, inclusive: boolean, top: number) =>
    from >= top
      ? t('policies.say.never')
      : t(inclusive ? 'policies.say.from' : 'policies.say.above', { percent: percent(from) });
  const { partialFrom, partialInclusive, municipalImplementedFrom } = settings;
  const rows: [string, string][] = [
    ['institutionsPartly', partly(partialFrom, partialInclusive, 1)],
    ['municipalBasis', t(`policies.basis.${settings.municipalBasis}`)],
    ['municipalImplemented', t('policies.say.from', { percent: percent(municipalImplementedFrom) })],
    [
      'municipalPartly',
      partly(
        settings.municipalPartialFrom ?? partialFrom,
        settings.municipalPartialInclusive ?? partialInclusive,
        municipalImplementedFrom,
      ),
    ],
    ['late', t(`terms.status.${settings.lateCountsAs}`)],
    ['noNeed', t(`terms.status.${settings.noNeedCountsAs}`)],
    ['task', t('policies.say.ofRows', { percent: percent(settings.taskPartialFrom) })],
  ];
  return (
    <dl className={classes.settingsList}>
      {rows.map(([name, said]) => (
        <div key={name}>
          <dt>{t(`policies.say.${name}`)}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
