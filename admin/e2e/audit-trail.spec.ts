import { readFileSync } from 'node:fs';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('the audit trail', () => {
  test('tells a manager what was done to a partner, by whom, and that nothing of it was altered', async () => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(`/partners/${partner.id}/show`);
    await new AuditDesk(manager).plans(partner);

    await manager.goesTo(`/partners/${partner.id}/show/timeline`);
    const entries = manager.page.locator('main ol > li');
    await entries.filter({ hasText: 'Audit planned' }).first().waitFor();
    await manager.page.getByLabel('Outcome').selectOption('refused');
    await entries.filter({ hasText: 'Audit planned' }).first().waitFor({ state: 'detached' });
    await manager.page.getByLabel('Outcome').selectOption('done');
    await manager.page.getByLabel('Action').selectOption({ label: 'Audit planned' });
    // The link to a person keeps the filters: one that names the action stands in the filtered list.
    const planned = entries.filter({ has: manager.page.locator('a[href*="action=planAudit"]') }).filter({ hasText: 'Ingrid Solvang' });
    await planned.getByText('Planned for:').first().waitFor();
    await planned.getByRole('link', { name: 'Ingrid Solvang' }).first().click();
    await manager.text('Only what Ingrid Solvang did').waitFor();
    await entries.filter({ hasText: 'Katrin Ahlers' }).first().waitFor({ state: 'detached' });
    await manager.findsNoBarrier('a filtered timeline');
  });

  test('is verified, and holds a head that was kept elsewhere', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/audit-trail?outcome=refused');
    const whose = manager.page.getByRole('combobox', { name: 'Choose a partner' });
    expect(await whose.getAttribute('required')).toBeNull();
    await whose.fill(demonstrationPartner.name);
    await manager.page.getByRole('option', { name: demonstrationPartner.name }).click();
    await manager.text('Refused: a second person is needed').waitFor();
    await expect
      .poll(async () => {
        await manager.button('Verify the trail').click();
        await manager.text(/^(Intact: |There is nothing chained)/).waitFor();
        return manager.text(/^Intact: /).count();
      }, { timeout: 60_000, interval: 3_000 })
      .toBe(1);
    await manager.findsNoBarrier('a verified trail');

    const downloading = manager.page.waitForEvent('download');
    await manager.button('Download this head').click();
    const head = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as { block: number; sha256: string; keyId: string | null };
    expect(head.keyId).toMatch(/^[0-9a-f]{16}$/);
    const kept = manager.page.getByRole('textbox', { name: 'A head kept elsewhere' });
    await kept.fill(JSON.stringify(head));
    await manager.button('Verify the trail').click();
    await manager.text(`The kept head is in the chain: block ${head.block} is what it was.`).waitFor();

    await kept.fill(`${head.block} ${'0'.repeat(64)}`);
    await manager.button('Verify the trail').click();
    await manager.text(/^Not intact: the kept head is not in the chain/).waitFor();
    await kept.fill('somewhere');
    await manager.button('Verify the trail').click();
    await manager.text('There is no block with its hash in this.').waitFor();
    await manager.findsNoBarrier('a kept head that is none');
  });

  test('shows a partner’s administrator the own entries and no other', async () => {
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/audit-trail?outcome=refused');
    await admin.text('Refused: a second person is needed').waitFor();
    expect(await admin.page.getByRole('combobox', { name: 'Choose a partner' }).count()).toBe(0);
    const { organizations } = await stage.ask<{ organizations: { nodes: { id: string }[] } }>('program-manager', '{ organizations(first: 5) { nodes { id } } }');
    const stranger = organizations.nodes.find(({ id }) => id !== demonstrationPartner.id)!;
    const { auditTrail } = await stage.ask<{ auditTrail: { nodes: { organization: { id: string } | null }[] } }>('partner-admin', '{ auditTrail(first: 100) { nodes { organization { id } } } }');
    expect(new Set(auditTrail.nodes.map(({ organization }) => organization?.id))).toEqual(new Set([demonstrationPartner.id]));
    await admin.goesTo(`/partners/${stranger.id}/show/timeline`);
    await admin.sees('nothing', 'There is nothing here');
  });
});
