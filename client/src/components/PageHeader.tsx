import { Group, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '@/i18n';
import classes from './PageHeader.module.css';

export interface Crumb {
  label: string;
  to: LinkProps['to'];
  params?: Record<string, string>;
  search?: Record<string, unknown>;
}

interface Props {
  title: string;
  /** The heading is a text of the plan, which is in Lithuanian in every language of the page. */
  titleLang?: 'lt';
  /** For the browser tab, when the heading is too long or says too little alone. */
  documentTitle?: string;
  /** Pages above this one; the first page of the role is linked by the product name. */
  crumbs?: Crumb[];
  lead?: ReactNode;
  /** Buttons on the right: print, download. */
  actions?: ReactNode;
  /** The page shows errors: its title says so first. */
  failed?: boolean;
}

/** Heading of every page: sets the document title and takes the focus after a change of page. */
export function PageHeader({ title, titleLang, documentTitle, crumbs = [], lead, actions, failed }: Props) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('common.product');
  const shown = documentTitle ?? title;

  useEffect(() => {
    document.title = `${failed ? `${t('common.errorPrefix')}: ` : ''}${shown} – ${product}`;
  }, [shown, product, failed, t]);

  useEffect(() => {
    // Only after a navigation: on the first load the browser's own start of the page is right.
    if (window.history.state?.__TSR_index > 0) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={classes.wrap}>
      {crumbs.length > 0 && (
        <nav aria-label={t('common.breadcrumbs')} className={classes.crumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                <Link {...(crumb as unknown as LinkProps)}>{crumb.label}</Link>
              </li>
            ))}
            <li aria-current="page">{shown}</li>
          </ol>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} ref={heading} lang={titleLang} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {lead && <div className={classes.lead}>{lead}</div>}
    </div>
  );
}
