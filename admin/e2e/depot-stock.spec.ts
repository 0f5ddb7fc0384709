import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

/** No other test counts, moves or orders it. */
const number = '923-30011';
const filtered = (path: string): string => `${path}?${new URLSearchParams({ filter: JSON.stringify({ search: number }) }).toString()}`;

describe('the stock of depots', () => {
  test('IDS-31: a manager counts a depot, moves pieces to another, and sees who changed the stock and why', async () => {
    const reason = `Counted in the browser, ${Date.now()}.`;
    const why = `Asked for in Berlin, ${Date.now()}.`;
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(filtered('/depot-stock'));
    await manager.sees('Depot stock');
    await manager.findsNoBarrier('the stock of depots');
    await manager.page.getByRole('button', { name: `Count ${number} in Oslo` }).click();
    const counting = manager.page.getByRole('dialog');
    const books = Number(/(\d+)\./.exec((await counting.getByText(/^By the books/).textContent()) ?? '')?.[1]);
    expect(books).toBeGreaterThan(1);
    await counting.getByLabel('Counted').fill(String(books - 1));
    await counting.getByLabel('Reason').fill(reason);
    await manager.findsNoBarrier('the dialog that counts a depot');
    await counting.getByRole('button', { name: 'Count', exact: true }).click();
    await manager.text('The stock is as counted, and who waited has been served.').waitFor();

    await manager.page.getByRole('button', { name: `Move ${number} from Oslo` }).click();
    const moving = manager.page.getByRole('dialog');
    await moving.getByLabel('To depot').selectOption({ label: 'Berlin' });
    await moving.getByLabel(/^How many/).fill('1');
    await moving.getByLabel('Reason').fill(why);
    await manager.findsNoBarrier('the dialog that moves stock');
    await moving.getByRole('button', { name: 'Move', exact: true }).click();
    await manager.text('The pieces are at the other depot.').waitFor();

    await manager.goesTo(filtered('/depot-movements'));
    await manager.page.getByRole('row', { name: new RegExp(`Oslo Counted −1 .*${escaped(reason)}`) }).waitFor();
    await manager.page.getByRole('row', { name: new RegExp(`Oslo To another depot −1 .*${escaped(why)}`) }).waitFor();
    await manager.page.getByRole('row', { name: new RegExp(`Berlin From another depot \\+1 .*${escaped(why)}`) }).waitFor();
  });

  test('a manager sees until when a depot takes orders, and changes it with a reason', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/depot');
    await manager.page.getByLabel('Depot').selectOption({ label: 'Berlin' });
    await manager.button(/^Orders (until \d+:00|at any hour)$/).click();
    const dialog = manager.page.getByRole('dialog', { name: 'Hours of Berlin' });
    const hour = dialog.getByLabel('Cut-off hour');
    // What others are promised by is left as it is.
    const before = await hour.inputValue();
    await hour.fill('25');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await hour.and(manager.page.locator('[aria-invalid="true"]')).waitFor();
    await manager.findsNoBarrier('the dialog of the hours of a depot');
    await hour.fill(before);
    await dialog.getByLabel(/^Reason/).fill('Looked at in the browser.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await manager.text('The hours are saved.').waitFor();
  });

  test('a manager registers a depot, is told which country another serves, and finds the new one on the page', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/depot');
    await manager.button('Register depot').click();
    const dialog = manager.page.getByRole('dialog', { name: 'Register a depot' });
    await dialog.getByRole('button', { name: 'Register' }).click();
    await dialog.getByLabel('Code').and(manager.page.locator('[aria-invalid="true"]')).waitFor();
    const name = `Depot ${Date.now().toString(36)}`;
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Code').fill(`ZZ-${Date.now().toString(36)}`);
    await dialog.getByLabel('Sends to').fill('NO');
    await dialog.getByText('Norway', { exact: true }).first().waitFor();
    await dialog.getByLabel('Business days of').selectOption({ label: 'Finland' });
    expect(await dialog.getByLabel('Time zone').inputValue()).toBe('Europe/Helsinki');
    await manager.findsNoBarrier('the dialog that registers a depot');
    await dialog.getByRole('button', { name: 'Register' }).click();
    await dialog.getByText('A country is served already: Oslo sends to NO already.').waitFor();
    // Two letters that are no country's, so that nobody's orders leave from it.
    await dialog.getByLabel('Sends to').fill(`X${'ABCDEFGHIJLMNOPQRSTUVWYZ'.charAt(Date.now() % 24)}`);
    await dialog.getByRole('button', { name: 'Register' }).click();
    await manager.text('The depot is registered. What it has comes with its first goods.').waitFor();
    await manager.page.getByLabel('Depot').locator('option:checked', { hasText: name }).waitFor({ state: 'attached' });
  });
});

const escaped = (text: string): string => text.replaceAll('.', '\\.');
