// Runs ./run for the browser tests: at APM_URL, with the demonstration data in a database folder of its own.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = mkdtempSync(join(tmpdir(), 'apm-e2e-'));
// PostgreSQL runs as another account when the tests run as root.
chmodSync(data, 0o755);
// The tests never use the database that the person's shell may name.
const { ConnectionStrings__Default: _, APM_DEMO: __, ...environment } = process.env;
const results = fileURLToPath(new URL('../../TestResults', import.meta.url));
mkdirSync(results, { recursive: true });
const log = openSync(join(results, 'browser-server.log'), 'w');
const server = spawn(fileURLToPath(new URL('../../run', import.meta.url)), [], {
  env: { ...environment, APM_DATA_DIR: data },
  stdio: ['ignore', log, 'inherit'],
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill('SIGTERM'));
}

server.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
