import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from '@/api/client';
import type { EvidenceType } from '@/api/obligations';
import { ApiProblem } from '@/api/problem';
import { currentLanguage } from '@/i18n/language';

export interface EvidenceUse {
  obligationId: string;
  year: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
}

export interface EvidenceFile {
  id: string;
  fileName: string;
  size: number;
  type: EvidenceType;
  /** A signed container; nobody looked whose signatures it holds. */
  signed: boolean;
  uploadedBy: string;
  uploadedAt: string;
  removable: boolean;
  usedIn: EvidenceUse[];
}

export interface EvidenceList {
  items: EvidenceFile[];
  links: { url: string; usedIn: EvidenceUse[] }[];
  /** Bytes. */
  used: number;
  limits: { file: number; total: number; perReport: number };
}

export const evidenceQuery = queryOptions({
  queryKey: ['evidence'],
  queryFn: async ({ signal }) => (await api.get<EvidenceList>('/evidence', { signal })).data,
});

export async function removeEvidence(id: string): Promise<void> {
  await api.delete(`/evidence/${id}`);
}

interface Sending {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
}

/** `fetch` does not tell how much has been sent, so this is an older way to ask. */
export function uploadEvidence(file: File, { signal, onProgress }: Sending): Promise<EvidenceFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', new URL(apiUrl('/evidence'), window.location.origin));
    request.setRequestHeader('X-CSRF', '1');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const body = read(request.responseText);
      if (request.status === 200) resolve(body as EvidenceFile);
      else reject(new ApiProblem({ code: 'unexpected', ...(body as object), status: request.status }));
    };
    request.onerror = () => reject(new ApiProblem({ status: 0, code: 'network' }));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy in between may answer with something else than JSON; the status still tells enough.
    return {};
  }
}
