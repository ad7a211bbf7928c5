import { formatNumber } from '@/lib/format';

/** "820 kB", "1,4 MB": the short words are the same in both languages. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} kB`;
  return `${formatNumber(bytes / (1024 * 1024), 1)} MB`;
}
