import { Account } from './server.mjs';
import type { Name } from './test';

type As = (name: Name) => Promise<Account>;

const password = 'trys ramunės po langu';

/** The link in the newest letter to an address, as the administrator finds it in the outbox. */
export async function linkIn(administrator: Account, address: string): Promise<string> {
  const { items } = await administrator.get('/outbox?limit=50');
  const letter = items.find((found: { toAddress: string }) => found.toAddress === address);
  const { body } = await administrator.get(`/letters/${letter.id}`);
  const link = new URL(/https?:\/\/\S+#[0-9a-f]{64}/.exec(body)?.[0] ?? '');
  return link.pathname + link.search + link.hash;
}

/** An officer of an institution that has no account in the demonstration: it has rows that nobody else writes to. */
export async function invitedOfficer(as: As, baseURL: string, institutionCode: string): Promise<Account> {
  const administrator = await as('administratorius');
  const userName = `nauja.${Date.now().toString(36)}.${institutionCode.toLowerCase()}`;
  const email = `${userName}@istaiga.example`;
  await administrator.post('/users', {
    userName,
    displayName: 'Nauja Darbuotoja',
    role: 'reporter',
    institutionCode,
    email,
    language: 'lithuanian',
  });
  const token = new URL(await linkIn(administrator, email), baseURL).hash.slice(1);
  await administrator.post('/links/password', { token, password });
  return Account.signIn(baseURL, userName, password);
}
