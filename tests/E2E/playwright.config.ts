import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/browser.mjs';
import { client } from './support/identityProvider.mjs';

// Set APM_E2E_URL to test a server that already runs; otherwise one is started with data of its own.
const running = process.env.APM_E2E_URL;
// Workers load this file again and must come to the same address.
const url = running ?? (process.env.APM_E2E_STARTED_URL ??= `http://127.0.0.1:${await freePort()}`);
// Where the identity provider of the tests will answer; a server that runs was told its own.
const provider = running ? undefined : (process.env.APM_E2E_OIDC_URL ??= `http://127.0.0.1:${await freePort()}`);

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../TestResults/browser',
  // One server with one database: the specs of one file run one after another, and no two files write the same rows.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: url,
    locale: 'lt-LT',
    timezoneId: 'Europe/Vilnius',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    trace: process.env.CI ? 'retain-on-failure' : 'off',
    launchOptions,
  },
  webServer: running
    ? undefined
    : {
        command: 'node server.mjs',
        env: {
          APM_URL: url,
          APM_OIDC_AUTHORITY: provider ?? '',
          APM_OIDC_CLIENT_ID: client.id,
          APM_OIDC_CLIENT_SECRET: client.secret,
          APM_OIDC_NAME: client.provider,
        },
        url: `${url}/health/ready`,
        timeout: 180_000,
        // Time for the server to stop its database.
        gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
      },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
