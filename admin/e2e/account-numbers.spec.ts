import { randomInt } from 'node:crypto';

import { expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();
const drawn = (count: number): string => Array.from({ length: count }, () => randomInt(1, 10)).join('');

test('IDS-28 SSA-16: a manager corrects a Ship-To and a Sold-To, finds the account by either, and the reasons are on record', async () => {
  const partner = await stage.newPartner({ displayName: `Nummerbytte ${drawn(6)}`, country: 'NO', region: 'NO', timeZone: 'Europe/Oslo' });
  const opened = await stage.ask<{ openServiceAccount: { id: string } }>(
    'program-manager',
    'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id } } }',
    { input: { organizationId: partner.id, soldTo: `8${drawn(9)}`, type: 'SELF_SERVICING_ACCOUNT' } },
  );
  const manager = await stage.signedIn('program-manager');
  const [shipTo, soldTo] = [`QX${drawn(6)}`, `9${drawn(9)}`];
  const change = async (kind: string, number: string, reason: string): Promise<void> => {
    await manager.page.getByRole('button', { name: new RegExp(`^Change ${kind}`) }).click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByLabel('New number').fill('no number');
    await dialog.getByRole('button', { name: 'Change the number' }).click();
    await expect.poll(() => dialog.getByLabel('New number').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('New number').fill(number);
    await dialog.getByLabel('Reason').fill(reason);
    await manager.findsNoBarrier(`the dialog that changes a ${kind}`);
    await dialog.getByRole('button', { name: 'Change the number' }).click();
    await dialog.waitFor({ state: 'detached' });
    await manager.page.getByRole('button', { name: `Change ${kind} ${number}` }).waitFor();
  };
  await manager.goesTo(`/accounts/${opened.openServiceAccount.id}/show`);
  await change('Ship-To', shipTo, 'The carrier has a code of its own.');
  await change('Sold-To', soldTo, 'Mistyped when it was opened.');

  await manager.goesTo('/accounts');
  await manager.page.getByLabel('Sold-To or Ship-To number').fill(soldTo);
  await manager.page.getByRole('link', { name: soldTo }).waitFor();
  // The Ship-To is another subgraph's, and its event may still be under way.
  const findsByShipTo = async (): Promise<boolean> => {
    await manager.goesTo(`/accounts?filter=${encodeURIComponent(JSON.stringify({ search: shipTo.toLowerCase() }))}`);
    return manager.page.getByRole('link', { name: soldTo }).waitFor({ timeout: 5_000 }).then(() => true, () => false);
  };
  await expect.poll(findsByShipTo, { timeout: 90_000, interval: 500 }).toBe(true);
  await manager.goesTo(`/audit-trail?subjectId=${opened.openServiceAccount.id}`);
  await manager.text('Mistyped when it was opened.').waitFor();
});
