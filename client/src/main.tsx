import '@/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter, type AppRouter } from '@/app/router';
import { leaveForSignIn } from '@/features/session/leave';
import { startLanguage } from '@/i18n/language';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? undefined;
// Dialogs lock the scroll of the page with a style element of their own; it looks for the nonce under this name.
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });

const queryClient = createQueryClient(() => leaveForSignIn(router, queryClient));
const router: AppRouter = createAppRouter(queryClient);
const root = document.getElementById('root');

if (root) {
  void startLanguage().then(() =>
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} router={router} nonce={nonce} />
      </StrictMode>,
    ),
  );
}
