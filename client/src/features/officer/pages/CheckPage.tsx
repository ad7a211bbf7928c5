import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ButtonLink,
  EmptyState,
  ErrorSummary,
  PageHeader,
  PrintButton,
  rowCode,
  useProblemText,
  type FieldError,
} from '@/components';
import { ShareBox } from '@/features/readOnlyLinks/components/ShareBox';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { obligationQuery, obligationsQuery, runWrite, submitReport } from '../api';
import { HandOver } from '../components/HandOver';
import { AnswerCard } from '../components/AnswerCard';
import { OfflineNotice, useOnline } from '../components/OfflineNotice';
import { SessionEnd } from '../components/SessionEnd';
import { checkReport } from '../draft/checkReport';
import { localDrafts } from '../draft/localDraft';
import { fromReport, sameBody, toBody } from '../draft/reportForm';
import { submitRows } from '../draft/submission';
import { isHandedIn } from '../rows';
import { useObligations, useSuggestions, useYearRows } from '../useYearRows';

const route = getRouteApi('/signed-in/mano/$year/perziura');

export function CheckPage() {
  const t = useT();
  const { year } = route.useParams();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const { userName, institutionName } = useSession();
  const [declared, setDeclared] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [refusals, setRefusals] = useState<Record<string, string>>({});

  const online = useOnline();
  const rows = useYearRows(Number(year));
  const obligations = useObligations(rows.filter((row) => !isHandedIn(row)));
  const suggestions = useSuggestions(obligations);
  const cards = obligations.map((obligation, index) => {
    const suggestion = suggestions[index] ?? null;
    const form = fromReport(obligation);
    const findings = checkReport(form, obligation, suggestion);
    const local = localDrafts.read(userName, obligation.id);
    const unsaved =
      local !== null &&
      !sameBody(toBody(local.form, obligation, suggestion), toBody(form, obligation, suggestion));
    if (unsaved) findings.errors.unshift({ field: 'narrative', message: 'officer.check.unsaved' });
    return { obligation, suggestion, findings };
  });
  const planIds = [...new Set(obligations.map(({ planId }) => planId))];
  const ready = cards.filter(({ findings }) => findings.errors.length === 0);

  const submitting = useMutation({
    mutationFn: (ids: string[]) =>
      submitRows(ids, (id, key) => runWrite(queryClient, () => submitReport(id, key))),
    onSuccess: async (result) => {
      await Promise.all([
        ...rows.map((row) => queryClient.invalidateQueries({ queryKey: obligationQuery(row.id).queryKey })),
        ...planIds.map((planId) =>
          queryClient.invalidateQueries({ queryKey: obligationsQuery(planId, Number(year)).queryKey }),
        ),
      ]);
      if (result.refused.length === 0 && !result.interrupted) {
        await navigate({ to: '/mano/$year/pateikta', params: { year } });
        return;
      }
      const refused = result.refused.map(({ id, problem }) => {
        const sentences = Object.values(problem.errors).flat();
        return { id, message: sentences.length > 0 ? sentences.join(' ') : problemText(problem).title };
      });
      setRefusals(Object.fromEntries(refused.map(({ id, message }) => [id, message])));
      fail([
        ...refused.map(({ id, message }) => ({ fieldId: `eilute-${id}`, message })),
        ...(result.interrupted
          ? [
              {
                fieldId: 'pateikti',
                message: `${problemText(result.interrupted).title} ${t('officer.check.again')}`,
              },
            ]
          : []),
      ]);
    },
    onError: (error) => fail([{ fieldId: 'pateikti', message: problemText(error).title }]),
  });

  function fail(found: FieldError[]) {
    setErrors(found);
    setAttempt((n) => n + 1);
  }

  const submit = (onlyReady: boolean) => {
    const incomplete = cards
      .filter(({ findings }) => findings.errors.length > 0)
      .map(({ obligation, findings }) => ({
        fieldId: `eilute-${obligation.id}`,
        message: `${rowCode(t, obligation)}: ${findings.errors.map((e) => t(e.message, e.values)).join(' ')}`,
      }));
    const undeclared = declared ? [] : [{ fieldId: 'patvirtinu', message: t('officer.check.declareFirst') }];
    const found = onlyReady ? undeclared : [...incomplete, ...undeclared];
    if (found.length > 0) {
      fail(found);
      return;
    }
    setErrors([]);
    submitting.mutate(ready.map(({ obligation }) => obligation.id));
  };

  return (
    <Stack gap="lg">
      <PageHeader
        title={t('officer.check.title', { year })}
        lead={institutionName}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
        actions={<PrintButton />}
        failed={errors.length > 0}
      />
      <OfflineNotice />
      <SessionEnd />
      <ErrorSummary errors={errors} attempt={attempt} />
      {cards.length === 0 ? (
        <EmptyState
          title={t('officer.check.nothing')}
          action={
            rows.some(isHandedIn) && (
              <ButtonLink to="/mano/$year/pateikta" params={{ year }} mt="sm">
                {t('officer.due.receipts')}
              </ButtonLink>
            )
          }
        />
      ) : (
        <>
          <Text>{t('officer.check.lead', { ready: ready.length, total: cards.length })}</Text>
          {cards.map(({ obligation, suggestion, findings }) => (
            <AnswerCard
              key={obligation.id}
              obligation={obligation}
              suggestion={suggestion}
              findings={findings}
              refusal={refusals[obligation.id]}
            />
          ))}
          <div className="no-print">
            <Checkbox
              id="patvirtinu"
              label={t('officer.check.declare')}
              checked={declared}
              onChange={(event) => setDeclared(event.currentTarget.checked)}
            />
            <Group mt="md">
              <Button
                id="pateikti"
                onClick={() => submit(false)}
                loading={submitting.isPending}
                disabled={!online}
                aria-describedby={online ? undefined : 'nera-rysio'}
              >
                {t('officer.check.submit')}
              </Button>
              {ready.length > 0 && ready.length < cards.length && (
                <Button
                  variant="default"
                  onClick={() => submit(true)}
                  disabled={submitting.isPending || !online}
                >
                  {t('officer.check.submitReady', { ready: ready.length, total: cards.length })}
                </Button>
              )}
              <ButtonLink to="/mano" variant="subtle">
                {t('common.back')}
              </ButtonLink>
            </Group>
          </div>
          <HandOver path={`/mano/${year}/perziura`} />
          {planIds.map((planId) => (
            <ShareBox key={planId} planId={planId} year={Number(year)} />
          ))}
        </>
      )}
    </Stack>
  );
}
