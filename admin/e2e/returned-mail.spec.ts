import { randomUUID } from 'node:crypto';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

test('ERS-20: an e-mail that came back after it was taken is seen, its address corrected, and it is sent again', async () => {
  const partnerId = await billedPartner();
  const [wrong, right] = [`wrong-${randomUUID()}@partner.example`, `right-${randomUUID()}@partner.example`];
  await stage.ask('program-manager', 'mutation ($input: MailContactInput!) { setMailContact(input: $input) { __typename } }', { input: { organizationId: partnerId, email: wrong, name: 'Accounts payable', locale: 'en' } });
  await writesTo(partnerId);

  const manager = await stage.signedIn('program-manager');
  await manager.goesTo('/messages');
  const mailbox = (await manager.page.getByRole('link', { name: 'Mailbox of this machine' }).getAttribute('href'))!;
  const postOffice = await manager.page.context().newPage();
  const mailTo = async (address: string): Promise<void> => {
    await expect.poll(async () => (await postOffice.goto(mailbox), postOffice.getByRole('link', { name: new RegExp(address) }).count()), { timeout: 15_000 }).toBe(1);
    await postOffice.getByRole('link', { name: new RegExp(address) }).click();
  };
  await mailTo(wrong);
  await postOffice.getByRole('button', { name: 'Tell that it came back' }).click();
  await postOffice.getByText('The platform was told that it came back.').waitFor();

  await manager.page.reload();
  const row = manager.page.getByRole('row').filter({ hasText: wrong });
  await row.getByText('Sent back').waitFor();
  await row.getByText(/came back later: nobody receives it there/).waitFor();
  await manager.findsNoBarrier('the list of e-mails with one that came back');
  await row.getByRole('button', { name: `Send again: ${wrong}` }).click();
  const dialog = manager.page.getByRole('dialog');
  expect(await dialog.getByLabel('E-mail address').inputValue()).toBe(wrong);
  await dialog.getByLabel('E-mail address').fill('nowhere');
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await dialog.getByText('This is no e-mail address.').waitFor();
  await dialog.getByLabel('E-mail address').fill(right);
  await manager.findsNoBarrier('the dialog that sends an e-mail again');
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await manager.text('The e-mail is queued again.').waitFor();
  await mailTo(right);

  // The account shows it, too: the address is the right one, and nothing warns of it any more.
  const { serviceAccounts } = await stage.ask<{ serviceAccounts: { nodes: { id: string }[] } }>('program-manager', 'query ($filter: ServiceAccountFilter) { serviceAccounts(first: 1, filter: $filter) { nodes { id } } }', { filter: { organizationId: partnerId } });
  await manager.goesTo(`/accounts/${serviceAccounts.nodes[0]!.id}/show`);
  await manager.text(right).waitFor();
  expect(await manager.text(/came back\. Check the address/).count()).toBe(0);
});

/** A partner that something was billed to; never the one whose people sign in. */
async function billedPartner(): Promise<string> {
  const { invoices } = await stage.ask<{ invoices: { nodes: { organization: { id: string } }[] } }>('program-manager', '{ invoices(first: 100) { nodes { organization { id } } } }');
  return invoices.nodes.map(({ organization }) => organization.id).find((id) => id !== demonstrationPartner.id)!;
}

/** Has the partner written to: the statement of a month long ago, another one in each run. */
async function writesTo(organizationId: string): Promise<void> {
  for (;;) {
    const month = `${1970 + Math.floor(Math.random() * 50)}-${String(1 + Math.floor(Math.random() * 12)).padStart(2, '0')}-01`;
    const { messages } = await stage.ask<{ messages: { totalCount: number } }>('program-manager', 'query ($filter: MessageFilter) { messages(filter: $filter) { totalCount } }', { filter: { organizationId } });
    await stage.ask('program-manager', 'mutation ($organizationId: ID!, $month: Date!) { issueStatements(organizationId: $organizationId, month: $month) { __typename } }', { organizationId, month });
    const after = await stage.ask<{ messages: { totalCount: number } }>('program-manager', 'query ($filter: MessageFilter) { messages(filter: $filter) { totalCount } }', { filter: { organizationId } });
    if (after.messages.totalCount > messages.totalCount) return;
  }
}
