import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('certifications', () => {
  test('a manager finds in the matrix who is certified for what, narrows it, and opens a technician by keyboard', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.link('Certifications').click();
    await manager.sees('Certifications');
    const table = manager.page.getByRole('table', { name: 'Technicians by product line' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Technician', 'Mac', 'iPhone', 'iPad', 'iPod']);
    await manager.page.getByLabel('Kind').selectOption({ label: 'ACMT (Mac)' });
    await expect.poll(() => table.getByRole('columnheader').allInnerTexts()).toEqual(['Technician', 'Mac']);
    await manager.page.getByLabel('Ends').selectOption({ label: 'within 60 days' });
    await expect.poll(() => manager.page.url()).toContain('ending=60');
    await table.getByText(/^ends in/).first().waitFor();
    await manager.findsNoBarrier('the certification matrix');

    const cell = table.getByRole('link', { name: /, Mac: ends in/ }).first();
    const name = (await cell.innerText()).split(',')[0]!.trim();
    await cell.focus();
    await manager.presses('Enter');
    await manager.sees('the technician', name);
    await manager.text('May repair today').waitFor();
    await manager.text('Self-study courses').waitFor();
    await manager.findsNoBarrier('the page of a technician');
  });

  test('the renewal queue begins with what is most urgent, and narrows to what has lapsed', async () => {
    const manager = await stage.signedIn('program-manager', { theme: 'dark' });
    await manager.link('Renewals').click();
    await manager.sees('Renewals');
    await manager.page.getByLabel('State').selectOption({ label: 'Ending' });
    const due = manager.page.getByRole('table').locator('time');
    await due.first().waitFor();
    const dates = await due.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual([...dates].sort());
    await manager.page.getByLabel('State').selectOption({ label: 'Lapsed' });
    await manager.page.getByText(/ago|yesterday/).first().waitFor();
    await manager.findsNoBarrier('the renewal queue');
  });

  test('on a phone the matrix is a list of technicians and nothing is cut off', async () => {
    const admin = await stage.signedIn('partner-admin', { width: 390, height: 780 });
    await admin.goesTo('/certifications');
    await admin.page.getByRole('list', { name: 'Technicians by product line' }).getByRole('listitem').first().waitFor();
    await admin.seesNothingCutOff('the matrix on a phone');
    await admin.findsNoBarrier('the matrix on a phone');
  });

  test('a file that nobody trusted has signed is refused in words', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/certifications/import');
    await manager.page.getByLabel(/^Results/).setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from('result_id,technician_id,exam_code,taken_on,result\r\n') });
    await manager.page.getByLabel(/^Signature/).setInputFiles({ name: 'results.sig', mimeType: 'application/octet-stream', buffer: Buffer.alloc(64, 7) });
    await manager.findsNoBarrier('the import of exam results');
    await manager.button('Check and import').click();
    await manager.text(/does not belong to this file/).waitFor();
  });
});
