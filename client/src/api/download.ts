import { currentLanguage } from '@/i18n/language';
import { apiUrl, type Options } from './client';
import { ApiProblem, problemFrom } from './problem';

/** How far a file has come. Where the server did not say how much there is, nobody knows. */
export interface Progress {
  bytes: number;
  bytesOf: number | null;
  /** Lines of a separated file, which is written while it is sent. */
  rows: number | null;
  rowsOf: number | null;
}

interface Watch {
  /** Stops the download, and with it the server's work. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Fetches a file in the language of the page, which a plain link could not ask for, and hands it to the browser. */
export async function downloadFile(
  path: string,
  query: Options['query'],
  fallbackName: string,
  { signal, onProgress }: Watch = {},
): Promise<void> {
  let response: Response;
  let file: Blob;
  try {
    response = await fetch(new URL(apiUrl(path, query), window.location.origin), {
      headers: { 'Accept-Language': currentLanguage() },
      credentials: 'same-origin',
      signal,
    });
    if (!response.ok) throw await problemFrom(response);
    file = onProgress ? await readWatched(response, onProgress) : await response.blob();
  } catch (error) {
    if (error instanceof ApiProblem || signal?.aborted) throw error;
    throw new ApiProblem({ status: 0, code: 'network' });
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  // The browser has taken the file over by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function readWatched(response: Response, onProgress: (progress: Progress) => void): Promise<Blob> {
  const type = response.headers.get('Content-Type') ?? '';
  const bytesOf = numberIn(response.headers.get('Content-Length'));
  const rowsOf = type.startsWith('text/csv') ? numberIn(response.headers.get('X-Rows')) : null;
  const parts: BlobPart[] = [];
  let bytes = 0;
  let lines = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    if (rowsOf !== null) lines += endsOfLines(part.value);
    // The first line names the columns.
    onProgress({
      bytes,
      bytesOf,
      rows: rowsOf === null ? null : Math.min(Math.max(lines - 1, 0), rowsOf),
      rowsOf,
    });
  }
  return new Blob(parts, { type });
}

const carriageReturn = 13;

function endsOfLines(bytes: Uint8Array): number {
  let ends = 0;
  for (const byte of bytes) if (byte === carriageReturn) ends += 1;
  return ends;
}

const numberIn = (header: string | null) => (header && /^\d+$/.test(header) ? Number(header) : null);

export function fileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}
