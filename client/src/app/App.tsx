import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from '@/i18n';
import { theme } from '@/styles/theme';
import type { AppRouter } from './router';

interface Props {
  queryClient: QueryClient;
  router: AppRouter;
  nonce?: string;
}

export function App({ queryClient, router, nonce }: Props) {
  return (
    <I18nProvider>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce ?? ''}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
