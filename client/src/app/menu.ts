import type { Role } from '@/api/types';

export interface MenuItem {
  to: string;
  /** Message id of the label. */
  label: string;
  roles: Role[];
}

export const menuFor = (menu: MenuItem[], roles: Role[]): MenuItem[] =>
  menu.filter((item) => item.roles.some((role) => roles.includes(role)));

/** Everybody starts at the first page of their menu. */
export const homeFor = (menu: MenuItem[], roles: Role[]): string => menuFor(menu, roles)[0]?.to ?? '/pagalba';
