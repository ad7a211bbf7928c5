import type { MenuItem } from '@/app/menu';

export const routes = [] as const;
export const menu: MenuItem[] = [];
