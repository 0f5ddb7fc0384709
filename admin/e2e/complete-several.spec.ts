import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

interface Own {
  viewer: { organization: { locations: { id: string }[] } };
  technicians: { nodes: { id: string; certifications: { product: string; current: boolean }[] }[] };
}

/** A repair of a Mac at the first partner's, made for this journey alone. */
async function repairOf(dispatchId: string, technicianId: string | null): Promise<string> {
  const { viewer } = await stage.ask<Own>('partner-admin', '{ viewer { organization { locations { id } } } }');
  const input = { locationId: viewer.organization.locations[0]!.id, dispatchId, repairType: 'CIN', device: { serialNumber: `ZZ9${dispatchId.slice(1)}`, productLine: 'MAC', relation: 'CUSTOMER' }, ...(technicianId === null ? {} : { technicianId }) };
  const { createRepair } = await stage.ask<{ createRepair: { __typename: string; id: string } }>('partner-admin', 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { __typename ... on Repair { id } ... on Problem { message } } }', { input, key: `journey ${dispatchId}` });
  expect(createRepair.__typename).toBe('Repair');
  return createRepair.id;
}

describe('several repairs', () => {
  test('AASP-03 AASP-17: are chosen in the list and completed at once, each with its own answer', async () => {
    const { technicians } = await stage.ask<Own>('partner-admin', '{ technicians(first: 50, filter: { working: true }) { nodes { id certifications { product current } } } }');
    const able = technicians.nodes.find(({ certifications }) => certifications.some(({ product, current }) => product === 'MAC' && current))!;
    const stem = `G8${String(Math.random()).slice(2, 9).padEnd(7, '7')}`;
    await repairOf(`${stem}1`, able.id);
    await repairOf(`${stem}2`, null);
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/repairs');
    await admin.page.getByLabel('Dispatch id or serial number').fill(stem);
    for (const number of [`${stem}1`, `${stem}2`]) await admin.page.getByLabel(`Choose ${number}`).check();
    await admin.text('2 repairs chosen').waitFor();
    await admin.findsNoBarrier('a list of repairs of which some are chosen');
    await admin.link('Complete the chosen').click();
    await admin.sees('Complete repairs');
    await admin.button('Complete repairs').click();
    await admin.text(/1 of 2 completed/).waitFor();
    await admin.page.getByRole('region', { name: `${stem}1` }).getByText('Completed', { exact: true }).first().waitFor();
    await admin.page.getByRole('region', { name: `${stem}2` }).getByText(/not certified for this product/).waitFor();
    await admin.findsNoBarrier('repairs that were completed at once');
  });
});
