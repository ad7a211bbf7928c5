import { merge } from '../merge';

export const messages = merge(
  import.meta.glob<Record<string, string>>('./*.json', { eager: true, import: 'default' }),
);
