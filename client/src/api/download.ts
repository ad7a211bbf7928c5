import { currentLanguage } from '@/i18n/language';
import { apiUrl, type Options } from './client';
import { ApiProblem, problemFrom } from './problem';

/** Fetches a file in the language of the page, which a plain link could not ask for, and hands it to the browser. */
export async function downloadFile(
  path: string,
  query: Options['query'],
  fallbackName: string,
): Promise<void> {
  let response: Response;
  try {
    response = await fetch(new URL(apiUrl(path, query), window.location.origin), {
      headers: { 'Accept-Language': currentLanguage() },
      credentials: 'same-origin',
    });
  } catch {
    throw new ApiProblem({ status: 0, code: 'network' });
  }
  if (!response.ok) throw await problemFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  // The browser has taken the file over by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function fileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}
