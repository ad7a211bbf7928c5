import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useRouterState } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { DownloadTray, LiveRegion } from '@/components';
import { keepLanguage } from '@/features/accounts/api';
import { sessionQuery, signOut } from '@/features/session/api';
import { setLanguage, useLanguage, useT } from '@/i18n';
import classes from './Layout.module.css';
import { MainMenu } from './MainMenu';
import { menuFor } from './menu';

export function Layout({ children }: { children: ReactNode }) {
  const t = useT();
  const language = useLanguage();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // The open menu belongs to the page it was opened on: going elsewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === path;
  const items =
    session && !session.secondFactorSetup ? menuFor(router.options.context.menu, session.roles) : [];

  const switchLanguage = async () => {
    const wanted = language === 'lt' ? 'en' : 'lt';
    await setLanguage(wanted);
    if (session) void keepLanguage(wanted);
    // Sentences of the server come in the language of the request.
    await queryClient.invalidateQueries();
  };

  const leave = async () => {
    await signOut().catch(() => undefined);
    await router.navigate({ to: '/prisijungti' });
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
  };

  const settings = (className: string) =>
    session &&
    !session.secondFactorSetup && (
      <Link to="/nustatymai" className={className}>
        {t('common.settings')}
      </Link>
    );

  return (
    <div className={classes.page}>
      <a
        href="#turinys"
        className={classes.skip}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('turinys')?.focus();
        }}
      >
        {t('common.skip')}
      </a>
      <header className={classes.header} data-site>
        <div className={classes.top}>
          <Link to="/" className={classes.brand}>
            <img src="/icon.svg" alt="" width={28} height={28} />
            <span>{t('common.product')}</span>
          </Link>
          <div className={classes.tools}>
            <button
              type="button"
              className={classes.tool}
              lang={language === 'lt' ? 'en' : 'lt'}
              onClick={() => void switchLanguage()}
            >
              {t('common.switchLanguage')}
            </button>
            <Link to="/pagalba" className={classes.tool}>
              {t('common.help')}
            </Link>
            {settings(`${classes.tool} ${classes.wide}`)}
            {items.length > 0 && (
              <button
                type="button"
                className={classes.burger}
                aria-expanded={open}
                aria-controls="meniu"
                onClick={() => setOpenOn(open ? null : path)}
              >
                {t('common.menu')}
              </button>
            )}
          </div>
        </div>
        {session && (
          <div id="meniu" className={classes.bar} data-open={open || undefined}>
            <MainMenu items={items} path={path} />
            <div className={classes.user}>
              <span>
                <strong>{session.displayName}</strong>
                {session.institutionName && session.institutionName !== session.displayName && (
                  <span className={classes.institution}> · {session.institutionName}</span>
                )}
              </span>
              {settings(`${classes.signOut} ${classes.narrow}`)}
              <button type="button" className={classes.signOut} onClick={() => void leave()}>
                {t('common.signOut')}
              </button>
            </div>
          </div>
        )}
      </header>
      <main id="turinys" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.footer} data-site>
        <span>{t('common.footer')}</span>
      </footer>
      <DownloadTray />
      <LiveRegion />
    </div>
  );
}
