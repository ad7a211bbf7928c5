import { Alert, Paper, Text } from '@mantine/core';
import type { Obligation } from '@/api/obligations';
import { DateText, Money, Num, SpanText } from '@/components';
import { useT } from '@/i18n';
import { ownTarget } from '../draft/reportForm';
import classes from './officer.module.css';

/** What is expected of this executor in this row, as the plan says it. */
export function ExpectationBox({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const { criterion, planned } = obligation;
  const target = ownTarget(obligation);
  return (
    <Paper component="section" withBorder className={classes.expected} aria-labelledby="tikimasi">
      <h2 id="tikimasi" className={classes.boxTitle}>
        {t('officer.expected.title')}
      </h2>
      {obligation.parentTitle && (
        <Text size="sm" lang="lt">
          {obligation.parentTitle}
        </Text>
      )}
      <dl className="facts">
        <dt>{t('officer.expected.criterion')}</dt>
        <dd>
          {obligation.criterionText ? (
            <span lang="lt">{obligation.criterionText}</span>
          ) : (
            t('officer.expected.noCriterion')
          )}
        </dd>
        <dt>{t('officer.expected.own')}</dt>
        <dd>
          {planned.kind === 'number' && target !== null ? (
            <strong>
              <Num value={target} unit={criterion.unit} />
            </strong>
          ) : (
            t(`officer.planned.${planned.kind}`)
          )}
        </dd>
        {obligation.span && (
          <>
            <dt>{t('officer.expected.span')}</dt>
            <dd>
              <SpanText {...obligation} />
            </dd>
          </>
        )}
        {criterion.deadline && (
          <>
            <dt>{t('officer.expected.deadline')}</dt>
            <dd>
              <DateText value={criterion.deadline} />
            </dd>
          </>
        )}
        <dt>{t('officer.expected.money')}</dt>
        <dd>
          <Money value={planned.eur} unknown={t('officer.expected.moneyUnknown')} />
        </dd>
        <dt>{t('officer.expected.due')}</dt>
        <dd>
          <DateText value={obligation.dueDate} />
        </dd>
      </dl>
      {obligation.answeredWith && (
        <Alert variant="outline" mt="sm" p="xs">
          {t('officer.answeredWith', { who: obligation.answeredWith })}
        </Alert>
      )}
      {obligation.isAssumption && (
        <Alert variant="outline" mt="sm" p="xs">
          {t('officer.assumption')}
        </Alert>
      )}
    </Paper>
  );
}
