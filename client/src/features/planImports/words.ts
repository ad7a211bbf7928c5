import { useQuantity } from '@/components';
import { useT, type Translate } from '@/i18n';
import { formatNumber } from '@/lib/format';
import { isShare } from '@/lib/units';
import type { DraftCriterion } from './types';

type Quantity = (value: number, unit: string | null | undefined) => string;

/** What was understood of a criterion, as one would say it: "Skaičius, siekiama: 2 posėdžiai; iki 2020-03-01". */
export function useCriterionWords(): (criterion: DraftCriterion) => string {
  const t = useT();
  const quantity = useQuantity();
  return (criterion) => criterionWords(t, quantity, criterion);
}

export function criterionWords(t: Translate, quantity: Quantity, criterion: DraftCriterion): string {
  const { kind, target, deadline, parts } = criterion;
  const unit = kind === 'percent' || isShare(criterion.unit) ? '%' : criterion.unit;
  const words = [t(`terms.kind.${kind}`)];
  if (target !== null)
    words.push(t(`planImports.words.${criterion.direction}`, { target: quantity(target, unit) }));
  else if (kind === 'count' || kind === 'percent') words.push(t('planImports.words.noTarget'));
  if (deadline !== null) words.push(t('planImports.words.until', { date: deadline }));
  if (parts.length > 0) {
    const list = parts.map(({ executor, target: own, asNeeded }) =>
      t('planImports.words.part', {
        executor,
        target: asNeeded ? t('planImports.words.asNeeded') : own === null ? '–' : formatNumber(own, 4),
      }),
    );
    words.push(t('planImports.words.parts', { parts: list.join(', ') }));
  }
  return words.join(', ');
}
