import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('money', () => {
  test('SSA-43 AASP-11: a manager proposes a limit on the account’s page and another approves it with the amounts before both', async () => {
    const proposer = await stage.signedIn('program-manager');
    await proposer.goesTo('/accounts');
    await proposer.page.getByRole('row').nth(7).getByRole('link').first().click();
    await proposer.text('What the account entitles to').waitFor();
    await proposer.findsNoBarrier('the page of an account');
    await proposer.page.getByRole('button', { name: 'Change the limit' }).first().click();
    const dialog = proposer.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Propose the change' }).click();
    await dialog.getByText('This is no amount, or has too many decimals.').waitFor();
    await dialog.getByLabel(/^Limit/).fill('987 654,50');
    await dialog.getByLabel('Reason').fill('Agreed by letter in the browser.');
    await proposer.findsNoBarrier('the dialog that proposes a limit');
    await dialog.getByRole('button', { name: 'Propose the change' }).click();
    await proposer.text('The change was proposed. A second manager decides.').waitFor();

    const second = await stage.signedIn('second-program-manager');
    await second.goesTo('/approvals');
    const card = second.page.getByRole('article').filter({ hasText: 'Agreed by letter in the browser.' });
    await card.getByText(/987,654\.50/).waitFor();
    await card.getByRole('button', { name: /^Approve/ }).click();
    const decision = second.page.getByRole('dialog');
    await decision.getByLabel('Reason').fill('The letter is on file.');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await second.text('Approved; the change has been made.').waitFor();
    await proposer.page.reload();
    await proposer.page.getByText(/987,654\.50/).first().waitFor();
  });

  test('SSA-16: an invoice is read whole, a payment that names none is matched by a person, and the ledger adds up afterwards', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/invoices');
    await manager.page.getByRole('button', { name: /^Invoice I/ }).first().click();
    await manager.page.getByRole('dialog').getByText('Payment reference').waitFor();
    await manager.findsNoBarrier('an invoice');
    await manager.page.getByRole('button', { name: 'Close' }).click();

    await manager.goesTo('/payments');
    await manager.findsNoBarrier('the list of payments');
    await manager.page.getByRole('row', { name: /Invoice of last month/ }).getByRole('button', { name: /^Match/ }).click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('This payment is for').selectOption({ index: 1 });
    await dialog.getByLabel('Reason').fill('Told by telephone.');
    await dialog.getByRole('button', { name: 'Match' }).click();
    await manager.text('It is decided what the payment is for.').waitFor();

    await manager.goesTo('/ledger');
    await manager.page.getByRole('button', { name: 'Recompute now' }).click();
    await manager.text('0 things do not add up').waitFor();
    await manager.findsNoBarrier('the ledger');
    await manager.page.getByRole('row').nth(1).getByRole('link').click();
    await expect.poll(() => manager.page.url()).toContain('subjectId');
  });

  test('SSA-16: a bank’s file is followed to its report, what waits comes first, and the same file again is told of and changes nothing', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/payments/files');
    const words = `No reference ${randomUUID()}`;
    const file = { name: 'journey.xml', mimeType: 'application/xml', buffer: Buffer.from(statementWith(words)) };
    const send = async (): Promise<void> => {
      await manager.page.getByLabel('File (camt.053, XML)').setInputFiles(file);
      await manager.page.getByRole('button', { name: 'Send and match' }).click();
    };
    await send();
    await manager.text('One entry waits for you.').waitFor();
    await manager.text('It names no invoice.').waitFor();
    await manager.findsNoBarrier('the report of a bank’s file');
    await manager.page.reload();
    await manager.text('It names no invoice.').waitFor();
    await send();
    await manager.page.getByText(/^This file was taken already: /).waitFor();
    await manager.page.getByRole('link', { name: 'See the payments' }).click();
    await manager.page.getByRole('row', { name: new RegExp(words) }).waitFor();
  });

  test('a price list shows what it changes before it is approved', async () => {
    const manager = await stage.signedIn('second-program-manager');
    await manager.goesTo('/price-lists');
    await manager.page.getByRole('button', { name: /^What it changes: Norway, version 2/ }).click();
    await manager.page.getByText(/Retail price, ERS, iPhone 16 Pro/).waitFor();
    await manager.findsNoBarrier('the price lists');
    await manager.goesTo('/approvals');
    await manager.page.getByRole('article').filter({ hasText: 'Prices as agreed for the coming period.' }).getByText(/Retail price, ERS, iPhone 16 Pro/).waitFor();
  });
});

/** A bank's statement with one payment that came in. */
function statementWith(words: string): string {
  const entry = `<Ntry><Amt Ccy="NOK">17.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-31</Dt></BookgDt><AcctSvcrRef>${randomUUID()}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>${entry}</Stmt></BkToCstmrStmt></Document>`;
}
