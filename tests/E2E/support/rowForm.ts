import type { Locator, Page } from '@playwright/test';

/** The questions of one row, by the words on the screen. */
export const rowForm = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1 }),
  done: page.getByRole('group', { name: /Ar priemonė vykdyta/ }),
  achieved: page.getByRole('textbox', { name: /Pasiekta reikšmė/ }),
  achievedOn: page.getByRole('textbox', { name: /Kada įvykdyta/ }),
  narrative: page.getByRole('textbox', { name: /Aprašymas/ }),
  reasons: page.getByRole('group', { name: /Kodėl pasiekta/ }),
  money: page.getByRole('group', { name: /Panaudotos lėšos/ }),
  claim: page.getByRole('group', { name: 'Kaip patys vertinate?' }),
  save: page.getByRole('button', { name: 'Išsaugoti ir toliau' }),
  saved: page.getByRole('main').getByText(/^Išsaugota \d/),
  notSaved: page.getByRole('main').getByText(/^(Nepavyko išsaugoti\. Tekstas liko šiame lange|Nėra ryšio\. Pildyti galite toliau, išsaugosime)/),
  errors: page.getByRole('alert').filter({ hasText: 'Yra klaidų' }),
});

export const onCheckPage = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: /^Patikrinkite atsakymus/ });

export const onReceipt = (page: Page): Locator => page.getByRole('heading', { level: 1, name: /^Ataskaita pateikta/ });

export const receiptNumbers = (page: Page): Locator => page.getByText(/^2021-\d{4}(-\d+)?$/);
