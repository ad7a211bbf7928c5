// Talks to the API as one of the demonstration accounts: for the specs and for the screenshots.
import { request } from '@playwright/test';

export const password = 'Demo-veiksmu-planas-2020';

/** @typedef {{ id: string, itemId: string, taskNo: number, measureCode: string, actionNo: number | null, title: string, executor: string, state: string, dueDate: string, target: number | null, answeredWith: string | null, updatedAt: string | null }} Row */

export class Account {
  /**
   * @param {string} baseURL
   * @param {string} userName
   * @param {string} [own] password of an account that is not of the demonstration
   */
  static async signIn(baseURL, userName, own = password) {
    const http = await request.newContext({ baseURL, extraHTTPHeaders: { 'X-CSRF': '1' } });
    const account = new Account(http, userName);
    await account.post('/session', { userName, password: own });
    return account;
  }

  /**
   * @param {import('@playwright/test').APIRequestContext} http
   * @param {string} userName
   */
  constructor(http, userName) {
    this.http = http;
    this.userName = userName;
  }

  /** What a browser needs to be signed in. */
  storageState() {
    return this.http.storageState();
  }

  close() {
    return this.http.dispose();
  }

  /** @param {string} path @returns {Promise<any>} */
  get(path) {
    return this.send('GET', path);
  }

  /** @param {string} path @param {unknown} [data] @param {Record<string, string>} [headers] @returns {Promise<any>} */
  post(path, data, headers) {
    return this.send('POST', path, data, headers);
  }

  /** @param {string} path @param {unknown} data @param {Record<string, string>} [headers] @returns {Promise<any>} */
  put(path, data, headers) {
    return this.send('PUT', path, data, headers);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [data]
   * @param {Record<string, string>} [headers]
   */
  async send(method, path, data, headers) {
    const answer = await this.http.fetch(`/api/v1${path}`, { method, data, headers });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? null : await answer.json();
  }

  /** The id of the plan of the demonstration; an import may have brought others. @returns {Promise<string>} */
  async planId() {
    const { items } = await this.get('/plans');
    return items.find((/** @type {{ years: number[] }} */ { years }) => years.includes(2020)).id;
  }

  /** Own rows, or everybody's for the coordinator. @param {number} year @param {string} [query] @returns {Promise<Row[]>} */
  async rows(year, query = '') {
    const planId = await this.planId();
    const rows = [];
    let cursor = '';
    do {
      const page = await this.get(`/plans/${planId}/years/${year}/obligations?limit=100${query}${cursor}`);
      rows.push(...page.items);
      cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
    } while (cursor);
    return rows;
  }

  /** One row of the annex by the code of its measure. @param {number} year @param {string} measureCode @param {number | null} [actionNo] */
  async annexRow(year, measureCode, actionNo = null) {
    const { rows } = await this.get(`/plans/${await this.planId()}/years/${year}/annex`);
    const found = rows.find((/** @type {any} */ row) => row.measureCode === measureCode && row.actionNo === actionNo);
    if (!found) throw new Error(`No row ${measureCode} ${actionNo ?? ''} in ${year}.`);
    return found;
  }
}
