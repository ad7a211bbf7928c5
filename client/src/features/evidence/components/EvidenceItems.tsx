import type { EvidenceItem } from '@/api/obligations';
import { FileLink } from './FileLink';
import classes from './evidence.module.css';

/** Evidence of one report as it is read: links that are followed, files that are saved. */
export function EvidenceItems({ items }: { items: EvidenceItem[] }) {
  return (
    <ul className={classes.links}>
      {items.map((item) => (
        <li key={item.fileId ?? item.url}>
          {item.fileId ? (
            <FileLink file={{ ...item, fileId: item.fileId }} />
          ) : /^https?:\/\//i.test(item.url ?? '') ? (
            <a href={item.url} target="_blank" rel="noreferrer noopener" data-print-url>
              {item.url}
            </a>
          ) : (
            item.url
          )}
        </li>
      ))}
    </ul>
  );
}
