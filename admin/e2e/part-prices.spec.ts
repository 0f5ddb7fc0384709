import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

/** No other test orders or prices it. */
const number = '923-20740';

describe('prices of parts', () => {
  test('SSA-08: a manager imports a list, another approves it with the differences before both, and a partner sees the new price on the page of the part', async () => {
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10);
    const reason = 'Agreed with purchasing, in the browser.';
    const importer = await stage.signedIn('program-manager');
    await importer.goesTo('/part-prices');
    await importer.findsNoBarrier('the lists of part prices');
    await importer.page.getByRole('button', { name: 'Import part prices' }).click();
    const dialog = importer.page.getByRole('dialog');
    await dialog.getByLabel(/^First day in force/).fill(tomorrow);
    await dialog.getByLabel(/^Reason/).fill(reason);
    await dialog.getByLabel(/^File/).setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(`part_number,category,amount\n${number},STOCK,many`) });
    await dialog.getByRole('button', { name: 'Import part prices' }).click();
    await dialog.getByText('Line 2: this is no amount above nothing').waitFor();
    await importer.findsNoBarrier('the dialog that imports part prices');
    await dialog.getByLabel(/^File/).setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(`part_number,category,amount\n${number},STOCK,357.50`) });
    await dialog.getByRole('button', { name: 'Import part prices' }).click();
    await importer.text('The list is kept. A second manager decides.').waitFor();
    await importer.goesTo('/approvals');
    const own = importer.page.getByRole('article').filter({ hasText: reason });
    await own.getByText('You proposed this; somebody else decides.').waitFor();
    expect(await own.getByRole('button', { name: /^Approve/ }).count()).toBe(0);

    const second = await stage.signedIn('second-program-manager');
    await second.goesTo('/approvals');
    const card = second.page.getByRole('article').filter({ hasText: reason });
    await card.getByText(/349\.00/).waitFor();
    await card.getByText(/357\.50/).waitFor();
    await card.getByRole('button', { name: /^Approve/ }).click();
    const decision = second.page.getByRole('dialog');
    await decision.getByLabel('Reason').fill('The agreement says so.');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await second.text('Approved; the change has been made.').waitFor();

    const partner = await stage.signedIn('partner-admin');
    await partner.goesTo(`/parts?${new URLSearchParams({ filter: JSON.stringify({ search: number }) }).toString()}`);
    await partner.page.getByRole('link', { name: number }).click();
    await partner.sees(number);
    await partner.page.getByRole('row', { name: /Stock.*357\.50/ }).waitFor();
    await partner.findsNoBarrier('the page of a part');
  });
});
