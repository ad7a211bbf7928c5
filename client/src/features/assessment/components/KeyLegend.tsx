import { Switch } from '@mantine/core';
import { KeyHint } from '@/components';
import { useT } from '@/i18n';
import classes from './assessment.module.css';

const keys = [
  { keys: ['J', '↓', '↑'], name: 'move' },
  { keys: ['K'], name: 'next' },
  { keys: ['P'], name: 'accept' },
  { keys: ['S'], name: 'decide' },
  { keys: ['R'], name: 'precedents' },
];

/** Which keys do what, and the switch that turns them off. */
export function KeyLegend({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useT();
  return (
    <section aria-label={t('assessment.keysTitle')} className={`${classes.legend} no-print`}>
      <Switch
        label={t('assessment.keys')}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {on && (
        <ul>
          {keys.map((one) => (
            <li key={one.name}>
              {one.keys.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
              <span className="visually-hidden">{one.keys.join(', ')} – </span>{' '}
              {t(`assessment.key.${one.name}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
