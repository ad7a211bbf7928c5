import { Alert, Paper, Text, Title } from '@mantine/core';
import type { Obligation } from '@/api/obligations';
import {
  AchievedNote,
  DateText,
  DateTimeText,
  Money,
  Num,
  OfficialText,
  Percent,
  StatusBadge,
  Unknown,
} from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import { History } from './History';
import { MoneyGiven } from './MoneyGiven';
import classes from './review.module.css';

/** What the executor says, what the rule makes of it, and what happened to the report so far. */
export function Answer({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const { report } = obligation;
  return (
    <div className={classes.answer}>
      <Verdicts obligation={obligation} />
      <Paper component="section" withBorder p="md" aria-labelledby="atsakymas">
        <Title order={2} id="atsakymas" size="h3" mb="xs">
          {t('review.answer')}
        </Title>
        {obligation.state === 'returned' && obligation.returnComment && (
          <Alert variant="outline" mb="sm" title={t('review.returnedWith')}>
            {obligation.returnComment}
          </Alert>
        )}
        {report ? (
          <ReportFacts obligation={obligation} report={report} />
        ) : (
          <Text>{t('review.noReport')}</Text>
        )}
      </Paper>
      <History events={obligation.history} />
    </div>
  );
}

function Verdicts({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const claimed = obligation.report?.claimedStatus ?? null;
  const suggestion = obligation.suggestion;
  const differs = claimed !== null && suggestion !== null && claimed !== suggestion.status;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="ivertinimai">
      <Title order={2} id="ivertinimai" size="h3" mb="xs">
        {t('review.verdicts')}
      </Title>
      <dl className="facts">
        <dt>{t('terms.verdict.claimed')}</dt>
        <dd>
          {claimed ? <StatusBadge status={claimed} /> : <Unknown text={t('review.noClaim')} />}
          {differs && <span className={classes.differs}>{t('review.differs')}</span>}
          {obligation.report?.disagreement && (
            <Text className="prose">
              {t('review.disagreement', { text: obligation.report.disagreement })}
            </Text>
          )}
        </dd>
        <dt>{t('terms.verdict.suggested')}</dt>
        <dd>
          {suggestion ? (
            <>
              <StatusBadge status={suggestion.status} />
              {suggestion.explanation && <Text size="sm">{suggestion.explanation}</Text>}
            </>
          ) : (
            <Unknown text={t('review.noSuggestion')} />
          )}
        </dd>
      </dl>
    </Paper>
  );
}

function ReportFacts({
  obligation,
  report,
}: {
  obligation: Obligation;
  report: NonNullable<Obligation['report']>;
}) {
  const t = useT();
  const { criterion, planned } = obligation;
  const target = planned.value ?? criterion.target;
  const unit = isShare(criterion.unit) ? '%' : null;
  const links = report.evidence.filter(({ url }) => url);
  return (
    <dl className="facts">
      <dt>{t('review.isDone')}</dt>
      <dd>{report.done ? t(`terms.done.${report.done}`) : <Unknown text={t('review.notAnswered')} />}</dd>
      <dt>{t('review.achieved')}</dt>
      <dd>
        <Num value={report.achieved} unit={unit} unknown={t('review.notAnswered')} />
        <AchievedNote report={report} />
        {report.achieved !== null && target !== null && (
          <>
            {' '}
            {t('review.of')} <Num value={target} unit={unit} />
            {target > 0 && unit === null && criterion.direction === 'atLeast' && (
              <>
                {' – '}
                <Percent value={(report.achieved / target) * 100} />
              </>
            )}
          </>
        )}
        {report.achievedDate && (
          <>
            {report.achieved !== null && ' · '}
            <DateText value={report.achievedDate} />
          </>
        )}
      </dd>
      <dt>{t('review.narrative')}</dt>
      <dd>
        {report.narrative ? (
          <OfficialText text={report.narrative} />
        ) : (
          <Unknown text={t('review.notAnswered')} />
        )}
      </dd>
      <dt>{t('review.reasons')}</dt>
      <dd>
        {report.reasons.length === 0 && !report.reasonText ? (
          t('review.noReasons')
        ) : (
          <>
            {report.reasons.map((code) => t(`terms.reason.${code}`)).join('; ')}
            {report.reasonText && <Text>{report.reasonText}</Text>}
          </>
        )}
      </dd>
      <dt>{t('review.spent')}</dt>
      <dd>
        <MoneyGiven report={report} />
        {planned.eur !== null && (
          <Text size="sm">
            {t('review.plannedMoney')}: <Money value={planned.eur} />
          </Text>
        )}
      </dd>
      {report.participants !== null && (
        <>
          <dt>{t('review.participants')}</dt>
          <dd>
            <Num value={report.participants} />
          </dd>
        </>
      )}
      <dt>{t('review.evidence')}</dt>
      <dd>
        {links.length === 0 ? (
          t('review.noEvidence')
        ) : (
          <ul className={classes.links}>
            {links.map(({ url }) => (
              <li key={url}>
                {/^https?:\/\//i.test(url) ? (
                  <a href={url} rel="noreferrer noopener" data-print-url>
                    {url}
                  </a>
                ) : (
                  url
                )}
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{t('review.written')}</dt>
      <dd>
        <DateTimeText value={report.updatedAt} />
        {report.updatedBy && `, ${report.updatedBy}`}
      </dd>
    </dl>
  );
}
