// A real OpenID Connect provider for the tests of sign-in: whoever types a name at its page is that person.
import { createServer } from 'node:http';

/** What the server under test is registered as, and what it calls the provider. */
export const client = { id: 'apm', secret: 'tik-bandymams-skirta-paslaptis', provider: 'Bandomoji tapatybė' };

/** @type {Record<string, { email: string, email_verified: boolean }>} */
const people = {
  'zmogus-1': { email: 'Analitikas@demonstracija.example', email_verified: true },
  'zmogus-2': { email: 'komisija@demonstracija.example', email_verified: false },
  'zmogus-3': { email: 'svetimas@kitur.example', email_verified: true },
};

/**
 * @param {string} issuer its own address
 * @param {string} application address of the server under test
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startIdentityProvider(issuer, application) {
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${application}/api/v1/session/external/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (/** @type {unknown} */ _, /** @type {string} */ id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    pkce: { methods: ['S256'], required: () => true },
    cookies: { keys: ['tik-bandymams'] },
  });
  const server = createServer(provider.callback());
  await new Promise((resolve) => server.listen(Number(new URL(issuer).port), '127.0.0.1', () => resolve(undefined)));
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
