import { Text } from '@mantine/core';
import { DateText } from '@/components';
import { useT } from '@/i18n';
import type { Reminders } from '../api';
import classes from './mail.module.css';

/** The days on which letters go out by themselves. */
export function ScheduleTable({ reminders }: { reminders: Reminders }) {
  const t = useT();
  return (
    <section aria-labelledby="grafikas">
      <h2 id="grafikas">{t('mail.schedule.title')}</h2>
      <Text role="status">
        <strong>{t(reminders.on ? 'mail.schedule.on' : 'mail.schedule.off')}</strong>{' '}
        {!reminders.on && t('mail.schedule.offHint')}
      </Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('mail.schedule.day')}</th>
            <th scope="col">{t('mail.schedule.letter')}</th>
            <th scope="col">{t('mail.schedule.when')}</th>
          </tr>
        </thead>
        <tbody>
          {reminders.steps.map(({ step, day, passed }) => (
            <tr key={step}>
              <td>
                <DateText value={day} />
              </td>
              <th scope="row">{t(`mail.step.${step}`)}</th>
              <td>{t(passed ? 'mail.schedule.passed' : 'mail.schedule.ahead')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="sm" c="var(--apm-muted)">
        {t('mail.schedule.note')}
      </Text>
    </section>
  );
}
