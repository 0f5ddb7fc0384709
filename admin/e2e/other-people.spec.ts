import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

const fjordlys = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';

interface ImportPlace {
  organization: { locations: { shipTo: string; timeZone: string }[] };
}

describe('a partner’s administrator', () => {
  test('sees the own organisation and no other', async () => {
    const admin = await stage.signedIn('partner-admin');
    await admin.link(/^Open Fjordlys/).click();
    await admin.sees('the own partner', /Fjordlys/);
    expect(await admin.button('Plan an audit').count()).toBe(0);
    await admin.goesTo('/partners');
    await admin.text('1–1 of 1').waitFor();
    const { organizations } = await stage.ask<{ organizations: { nodes: { id: string }[] } }>('program-manager', 'query { organizations(first: 5) { nodes { id } } }');
    const stranger = organizations.nodes.find(({ id }) => id !== fjordlys)!;
    await admin.goesTo(`/partners/${stranger.id}/show`);
    await admin.sees('nothing', 'There is nothing here');
  });

  test('imports a repair export, sees which rows were rejected, and finds the others among the repairs', async () => {
    const { organization } = await stage.ask<ImportPlace>('program-manager', `query { organization(id: "${fjordlys}") { locations { shipTo timeZone } } }`);
    const { shipTo } = organization.locations[0]!;
    const admin = await stage.signedIn('partner-admin');
    await admin.link('Import repairs').click();
    await admin.sees('Import repairs');
    await admin.page.locator('input[type="file"]').setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(repairExport(shipTo)) });
    await admin.text('export.csv').waitFor();
    await admin.findsNoBarrier('the import with a file');
    await admin.button('Upload and import').click();
    await admin.text(/The import is done/).waitFor();
    await admin.text('Rejected rows').waitFor();
    await admin.text(/=HYPERLINK/).waitFor();
    await admin.findsNoBarrier('the report of an import');

    const downloading = admin.page.waitForEvent('download');
    await admin.button('Download as CSV').click();
    const file = await (await downloading).createReadStream();
    let report = '';
    for await (const chunk of file) report += String(chunk);
    expect(report).toMatch(/^\uFEFFLine,Column,Value,Reason\r\n3,/);
    expect(report).toContain("'=HYPERLINK");

    await admin.page.getByRole('link', { name: 'See the repairs' }).click();
    await admin.page.getByLabel('Dispatch id or serial number').fill('G990000001');
    await admin.link('G990000001').click();
    await admin.sees('G990000001');
    await admin.text('ZZ9IMPORT001').waitFor();
  });

  test('is told in one sentence why a file was refused', async () => {
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/repairs/import');
    await admin.page.locator('input[type="file"]').setInputFiles({ name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from('name,amount\r\nx,1\r\n') });
    await admin.button('Upload and import').click();
    await admin.text('The file was refused; nothing was imported.').waitFor();
  });
});

/** One good row and one whose reference a spreadsheet would run. */
function repairExport(shipTo: string): string {
  const heading = 'dispatch_id,ship_to,serial_number,product,repair_type,status,created_at,completed_at,reference';
  const row = (dispatchId: string, serial: string, reference: string): string => [dispatchId, shipTo, serial, 'MacBook Air (M2)', 'CIN', 'SPCM', '2026-01-12T09:00:00Z', '2026-01-14T15:30:00Z', reference].join(',');
  return [heading, row('G990000001', 'ZZ9IMPORT001', 'W-1'), row('G990000002', 'ZZ9IMPORT002', '=HYPERLINK(1)')].join('\r\n');
}

describe('somebody without permission', () => {
  test('is not offered what they may not do, and told so on a page they were sent to', async () => {
    const reporter = await stage.signedIn('reporting');
    expect(await reporter.link('Repairs').count()).toBe(0);
    expect(await reporter.link('Import repairs').count()).toBe(0);
    await reporter.goesTo('/repairs/import');
    await reporter.sees('This is not open to you');
    await reporter.goesTo('/repairs');
    await reporter.sees('This is not open to you');
  });
});

describe('the API explorer', () => {
  test('runs a request as the one who is signed in, under the console’s own policy', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/explorer');
    await manager.button(/Execute query/).click();
    await manager.page.locator('.graphiql-response').getByText('displayName').first().waitFor();
    expect(await manager.page.locator('.graphiql-response').innerText()).toContain('completedRepairs');
  });
});

describe('a link', () => {
  test('with an id that is none leads nowhere, and says so', async () => {
    const manager = await stage.signedIn('program-manager');
    for (const path of ['/partners/none/show', '/audits/none/show', '/repairs/none/show']) {
      await manager.goesTo(path);
      await manager.sees('There is nothing here');
    }
  });

  test('opened in a new tab signs in by itself and leads to its page', async () => {
    const manager = await stage.signedIn('program-manager');
    const other = await manager.opensAnotherTab('/quarters?atRisk=true');
    await other.sees('Quarter board');
    expect(new URL(other.page.url()).search).toBe('?atRisk=true');
    expect(await other.page.getByRole('switch', { name: 'At risk only' }).isChecked()).toBe(true);
  });

  test('from a cell of the quarter board leads to the repairs that were counted', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/quarters');
    // Another journey may import repairs of this partner meanwhile.
    const cell = manager.page.getByRole('row').filter({ hasNotText: 'Fjordlys' }).getByRole('link', { name: /repairs completed, Met/ }).first();
    const count = /: ([\d,]+) repairs/.exec((await cell.textContent())!)![1]!;
    await cell.click();
    await manager.sees('Repairs');
    await manager.text(`of ${count}`).waitFor();
  });
});

describe('an account', () => {
  test('is put on hold with a reason, and its partner shows it', async () => {
    const manager = await stage.signedIn('program-manager');
    const { id, displayName: partner } = await stage.partnerInGoodStanding();
    await manager.goesTo(`/accounts?${new URLSearchParams({ filter: JSON.stringify({ organizationId: id }) }).toString()}`);
    await manager.page.getByRole('row', { name: /Good standing/ }).first().getByRole('button').click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('New standing').selectOption('ON_HOLD');
    await dialog.getByLabel('Reason').fill('Two invoices are overdue.');
    await dialog.getByRole('button', { name: 'Change the standing' }).click();
    await manager.text('The standing was changed.').waitFor();
    await manager.findsPartner(partner);
    await manager.text('On hold').first().waitFor();
  });
});
