import { describe, expect, it } from 'vitest';
import { currentItem, sectionsOf, type MenuGroup, type MenuItem } from './menu';

const page = (to: string, group?: MenuGroup): MenuItem => ({ to, label: to, roles: ['coordinator'], group });

describe('the menu', () => {
  it('gathers the pages of a group under its name, where the first of them stands', () => {
    const sections = sectionsOf([
      page('/a', 'reporting'),
      page('/b', 'deciding'),
      page('/c'),
      page('/d', 'reporting'),
      page('/e', 'deciding'),
      page('/f', 'plan'),
      page('/g', 'reporting'),
    ]);

    expect(sections.map(({ label, items }) => [label, items.map(({ to }) => to)])).toEqual([
      ['common.menuGroup.reporting', ['/a', '/d', '/g']],
      ['common.menuGroup.deciding', ['/b', '/e']],
      ['/c', ['/c']],
      ['common.menuGroup.plan', ['/f']],
    ]);
  });

  it('shows a few pages beside each other, whatever their groups', () => {
    expect(sectionsOf([page('/a', 'results'), page('/b', 'results')]).map(({ label }) => label)).toEqual([
      '/a',
      '/b',
    ]);
  });

  it('takes the longest address as the current page', () => {
    expect(currentItem([page('/valdymas'), page('/valdymas/planas')], '/valdymas/planas/1')?.to).toBe(
      '/valdymas/planas',
    );
  });
});
