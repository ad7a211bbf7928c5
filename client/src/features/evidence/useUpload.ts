import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { announce } from '@/components';
import { useT } from '@/i18n';
import { evidenceQuery, uploadEvidence, type EvidenceFile } from './api';
import { formatSize } from '@/lib/format';

export interface Sent {
  name: string;
  share: number;
}

/** One file after another, so that a slow line is not shared by many. */
export function useUpload(largest: number, onUploaded: (file: EvidenceFile) => void) {
  const t = useT();
  const queryClient = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const [error, setError] = useState<unknown>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const upload = async (files: File[]) => {
    setError(null);
    const stop = new AbortController();
    control.current = stop;
    try {
      for (const file of files) {
        if (file.size > largest) {
          // What the server would refuse is not sent first.
          throw new ApiProblem({
            status: 413,
            code: 'evidence_too_large',
            detail: t('evidence.tooLarge', { name: file.name, size: formatSize(largest) }),
          });
        }
        setSent({ name: file.name, share: 0 });
        const uploaded = await uploadEvidence(file, {
          signal: stop.signal,
          onProgress: (share) => setSent({ name: file.name, share }),
        });
        announce(t('evidence.uploaded', { name: uploaded.fileName }));
        onUploaded(uploaded);
      }
    } catch (failure) {
      if (stop.signal.aborted) announce(t('evidence.cancelled'));
      else setError(failure);
    } finally {
      setSent(null);
      void queryClient.invalidateQueries({ queryKey: evidenceQuery.queryKey });
    }
  };

  return { sent, error, upload, cancel: () => control.current?.abort() };
}
