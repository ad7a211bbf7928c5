import type { Role } from '@/api/types';

/** What belongs together in a long menu; the label of a group is the message `common.menuGroup.<group>`. */
export type MenuGroup = 'reporting' | 'deciding' | 'publishing' | 'plan' | 'results';

export interface MenuItem {
  to: string;
  /** Message id of the label. */
  label: string;
  roles: Role[];
  group?: MenuGroup;
}

/** One place of the main menu: a page, or a group of pages under one name. */
export interface MenuSection {
  label: string;
  items: [MenuItem, ...MenuItem[]];
}

/** Who sees no more pages than this has them all beside each other. */
const fewPages = 6;

export const menuFor = (menu: MenuItem[], roles: Role[]): MenuItem[] =>
  menu.filter((item) => item.roles.some((role) => roles.includes(role)));

/** The menu in its places, in the order in which the pages were named. */
export function sectionsOf(items: MenuItem[]): MenuSection[] {
  const sections: MenuSection[] = [];
  const groups = new Map<MenuGroup, MenuSection>();
  for (const item of items) {
    const group = items.length > fewPages ? item.group : undefined;
    const begun = group && groups.get(group);
    if (begun) {
      begun.items.push(item);
      continue;
    }
    const section: MenuSection = { label: group ? `common.menuGroup.${group}` : item.label, items: [item] };
    sections.push(section);
    if (group) groups.set(group, section);
  }
  return sections;
}

/** The entry the page belongs to: of `/mano` and `/mano/istorija` the longer one that the address starts with. */
export const currentItem = (items: MenuItem[], path: string): MenuItem | undefined =>
  items
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];

/** Everybody starts at the first page of their menu. */
export const homeFor = (menu: MenuItem[], roles: Role[]): string => menuFor(menu, roles)[0]?.to ?? '/pagalba';
