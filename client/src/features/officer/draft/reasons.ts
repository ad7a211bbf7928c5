export type ReasonSide = 'below' | 'above';

/** Why less, or clearly more, was reached than planned. */
export const reasonsOf: Record<ReasonSide, readonly string[]> = {
  below: [
    'restrictions',
    'noParticipants',
    'noMoney',
    'noCapacity',
    'movedToLaterYear',
    'otherForm',
    'decisionChanged',
    'criterionMisfit',
    'belowTarget',
    'noNeed',
    'other',
  ],
  above: ['moreNeed', 'moreMoney', 'plannedTooLow', 'other'],
};
