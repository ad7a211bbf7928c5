import { Button } from '@mantine/core';
import { ButtonLink, DateTimeText, RowCode, rowCode } from '@/components';
import { useT } from '@/i18n';
import { useEffect, useRef } from 'react';
import type { PrivacyText } from '../api';
import { MarkedText } from './MarkedText';
import { PublicTextForm } from './PublicTextForm';
import classes from './privacy.module.css';

interface Props {
  shown: PrivacyText;
  year: number;
  planId: string;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Left what was reported, right what the public reads. */
export function TextCard({ shown, year, planId, open, onOpen }: Props) {
  const t = useT();
  const { text } = shown;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  const writeLabel = t(text.text === null ? 'privacy.write' : 'privacy.change');
  const name = shown.executorName ?? t('privacy.decisionOf');
  return (
    <article ref={card} className={classes.card} data-level={shown.level}>
      <h2 className={classes.title}>
        <RowCode row={shown} /> – {name}
        <span className={classes.level}>{t(`privacy.level.${shown.level}`)}</span>
      </h2>
      <p className={classes.about}>
        <span lang="lt">{shown.title}</span>
      </p>
      <div className={classes.sides}>
        <section aria-label={t('privacy.internalOf', { name })}>
          <h3 className={classes.side}>{t(`privacy.internal.${shown.kind}`)}</h3>
          {text.internal ? (
            <MarkedText text={text.internal} marks={text.internalMarks} />
          ) : (
            <p className={classes.none}>{t('privacy.noInternal')}</p>
          )}
        </section>
        {shown.kind === 'report' && text.obligationId && (
          <section aria-label={t('privacy.publicOf', { name })}>
            <h3 className={classes.side}>{t('privacy.public')}</h3>
            {open ? (
              <PublicTextForm
                obligationId={text.obligationId}
                text={text}
                planId={planId}
                year={year}
                onDone={() => onOpen(false)}
              />
            ) : (
              <>
                {text.text === null ? (
                  <p className={classes.none}>{t('privacy.sameAsInternal')}</p>
                ) : (
                  <>
                    <MarkedText text={text.text} marks={text.marks} />
                    <p className={classes.none}>
                      {text.writtenBy}, <DateTimeText value={text.writtenAt} />
                    </p>
                  </>
                )}
                <Button
                  size="sm"
                  variant="default"
                  aria-label={`${writeLabel}: ${rowCode(t, shown)}, ${name}`}
                  onClick={() => onOpen(true)}
                >
                  {writeLabel}
                </Button>
              </>
            )}
          </section>
        )}
        {shown.kind === 'decision' && (
          <p>
            <ButtonLink
              size="sm"
              variant="default"
              to="/valdymas/vertinimas/$year"
              params={{ year: String(year) }}
              search={{ eilute: shown.itemId }}
            >
              {t('privacy.openDecision')}
            </ButtonLink>
          </p>
        )}
      </div>
    </article>
  );
}
