import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Obligation } from '@/api/obligations';
import { createOnceKeys } from '@/lib/keys';
import { review, reviewedQuery, type ReviewAct } from './api';

/** Sends the reviewer's act once and lets every list and figure that depends on it be read anew. */
export function useReview(obligation: Obligation, onDone: (act: ReviewAct, after: Obligation) => void) {
  const queryClient = useQueryClient();
  const [keys] = useState(createOnceKeys);
  return useMutation({
    mutationFn: async (act: ReviewAct) => {
      const name = JSON.stringify([obligation.id, obligation.version, act]);
      const after = await review(obligation, act, keys.keyFor(name));
      keys.done(name);
      return after;
    },
    networkMode: 'always',
    onSuccess: (after, act) => {
      queryClient.setQueryData(reviewedQuery(obligation.id).queryKey, after);
      for (const name of ['review-queue', 'obligations', 'results']) {
        void queryClient.invalidateQueries({ queryKey: [name] });
      }
      onDone(act, after);
    },
  });
}
