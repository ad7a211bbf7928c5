import type { Role } from '@/api/types';

export interface MenuItem {
  to: string;
  /** Message id of the label. */
  label: string;
  roles: Role[];
}

export const menuFor = (menu: MenuItem[], roles: Role[]): MenuItem[] =>
  menu.filter((item) => item.roles.some((role) => roles.includes(role)));

/** The entry the page belongs to: of `/mano` and `/mano/istorija` the longer one that the address starts with. */
export const currentItem = (items: MenuItem[], path: string): MenuItem | undefined =>
  items
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];

/** Everybody starts at the first page of their menu. */
export const homeFor = (menu: MenuItem[], roles: Role[]): string => menuFor(menu, roles)[0]?.to ?? '/pagalba';
