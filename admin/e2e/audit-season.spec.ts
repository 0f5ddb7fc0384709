import { describe, expect, test, vi } from 'vitest';

import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();
// A land without partners of the demonstration network: the season takes nobody whom another journey needs. Whoever was there when this
// was tried before has an audit by now, and is left out.
const land = { country: 'DE', region: 'DE-SL', timeZone: 'Europe/Berlin' };
const candidates = 'query ($region: String) { auditCandidates(first: 100, filter: { region: $region }) { nodes { organization { id } } } }';

describe('AASP-18: a season of audits', () => {
  test('is planned for one land in one action, tells how far it has come, and leaves each partner an audit', async () => {
    const [name, mark] = [`Saar ${Date.now()}`, String(Date.now())];
    const partners = [await stage.newPartner({ displayName: `Saarservice ${mark}`, ...land }), await stage.newPartner({ displayName: `Homburg Technik ${mark}`, ...land })];
    await areRanked(partners.map(({ id }) => id));
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/audit-planning');
    await manager.button('Plan a season').click();
    const dialog = manager.page.getByRole('dialog', { name: 'Plan a season' });
    await dialog.getByLabel('Country or region').selectOption({ label: 'Germany: DE-SL' });
    await manager.findsNoBarrier('the form that plans a season');
    await looksOnAPhone(manager, 'the form that plans a season');
    await dialog.getByRole('button', { name: 'Plan the audits' }).click();
    await dialog.getByLabel(/^Name of the season/).and(manager.page.locator('[aria-invalid="true"]')).waitFor();
    await dialog.getByLabel(/^Name of the season/).fill(name);
    await dialog.getByLabel('Auditors').fill('Ola Vik\nKari Dahl');
    await dialog.getByRole('button', { name: 'Plan the audits' }).click();

    await manager.sees(name);
    const outcome = manager.text(/^Done: /);
    await outcome.waitFor({ timeout: 60_000 });
    expect(await outcome.textContent()).toMatch(/^Done: 2 planned, \d+ left out\.$/);
    for (const { displayName } of partners) await manager.page.getByRole('list', { name: 'Planned (2)' }).getByRole('link', { name: displayName }).waitFor();
    for (const auditor of ['Ola Vik', 'Kari Dahl']) await manager.page.getByRole('list', { name: 'Planned (2)' }).getByText(auditor).waitFor();
    await manager.findsNoBarrier('the page of a season');
    await looksOnAPhone(manager, 'the page of a season');

    await manager.link(partners[0]!.displayName).click();
    await manager.link('Open the current audit').waitFor();
    await manager.goesTo('/audit-planning');
    await manager.link(name).waitFor();
  });
});

/** A partner is ranked within moments of being told of; a season that is planned before that passes it by. */
async function areRanked(partnerIds: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const { auditCandidates } = await stage.ask<{ auditCandidates: { nodes: { organization: { id: string } }[] } }>('program-manager', candidates, { region: land.region });
      expect(auditCandidates.nodes.map(({ organization }) => organization.id)).toEqual(expect.arrayContaining([...partnerIds]));
    },
    { timeout: 60_000, interval: 500 },
  );
}
