import { expect, test } from '@playwright/test';

test('a visitor without a session gets the sign-in page', async ({ page }) => {
  await page.goto('/');

  await expect(page).toHaveURL(/\/prisijungti/);
  await expect(page.getByRole('textbox', { name: 'Naudotojo vardas' })).toBeVisible();
  await expect(page.locator('input[type=password]')).toBeVisible();
});
