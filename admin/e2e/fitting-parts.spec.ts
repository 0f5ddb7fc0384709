import { describe, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

/** Its repair waits in the demonstration network for a display and a battery; nothing is ordered here. */
const serialNumber = 'ZZ9FIRST0001';

describe('parts for a repair', () => {
  test('SSA-08: the parts that fit the device of a repair stand first, and one for another product is marked', async () => {
    const { repairs } = await stage.ask<{ repairs: { nodes: { dispatchId: string; organization: { displayName: string } }[] } }>('program-manager', `{ repairs(first: 1, filter: { serialNumber: "${serialNumber}" }) { nodes { dispatchId organization { displayName } } } }`);
    const [{ dispatchId, organization }] = repairs.nodes as [(typeof repairs.nodes)[number]];
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(`/orders/new?repair=${dispatchId}`);
    const partner = manager.page.getByRole('combobox', { name: 'For which partner?' });
    await partner.fill(organization.displayName);
    await manager.page.getByRole('option', { name: organization.displayName }).first().click();
    const fitting = manager.page.locator('section', { has: manager.page.getByRole('heading', { name: /^Fit iPhone 15/ }) }).last();
    await fitting.getByText('Display, iPhone 15').waitFor();
    await manager.page.getByLabel('Number or description').fill('661-28356');
    const others = manager.page.locator('section', { has: manager.page.getByText('Does not fit: iPhone 15') }).last();
    await others.getByText('Display, iPhone 14').waitFor();
    await manager.findsNoBarrier('the parts that are found for a repair');
  });
});
