import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

interface Someone {
  id: string;
  displayName: string;
  certifications: { product: string; current: boolean }[];
}

const ownTechnicians = '{ technicians(first: 50, filter: { working: true }) { nodes { id displayName certifications { product current } } } }';
const isFor = (product: string) => (held: Someone['certifications'][number]): boolean => held.product === product && held.current;

/** Somebody of the partner's who may repair the product today, and somebody who may not. */
async function ableAndUnable(product: string): Promise<{ able: Someone; unable: Someone }> {
  const { technicians } = await stage.ask<{ technicians: { nodes: Someone[] } }>('partner-admin', ownTechnicians);
  const able = technicians.nodes.find(({ certifications }) => certifications.some(isFor(product)));
  const unable = technicians.nodes.find(({ certifications }) => !certifications.some(isFor(product)));
  if (able === undefined || unable === undefined) throw new Error(`The demonstration’s partner has nobody, or everybody, for ${product}.`);
  return { able, unable };
}

const number = (length: number): string => String(Math.random()).slice(2, 2 + length).padEnd(length, '7');

describe('repairs', () => {
  test('a technician without certification is stopped before the repair is created, when it is assigned and when it is completed', async () => {
    const { able, unable } = await ableAndUnable('MAC');
    const dispatchId = `G${number(9)}`;
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo('/repairs');
    await admin.link('New repair').click();
    await admin.sees('New repair');
    const location = admin.page.getByLabel('Location');
    if ((await location.inputValue()) === '') await location.selectOption({ index: 1 });
    await admin.page.getByLabel('Serial number').fill(`ZZ9E${number(8)}`);
    await admin.page.getByLabel('Product line').selectOption({ label: 'Mac' });
    await admin.page.getByLabel('Dispatch id').fill(dispatchId);
    await admin.page.getByLabel('Issue').selectOption({ index: 3 });
    await admin.text('Nothing stands in the way.').waitFor();

    await admin.page.getByLabel('Technician').selectOption({ label: unable.displayName });
    await admin.text('It may not.').waitFor();
    await admin.text('The technician is not certified for the product on the day.').waitFor();
    await admin.findsNoBarrier('a new repair that may not be created');
    await admin.button('Create the repair').click();
    await admin.text(/The repair may not be created/).waitFor();

    await admin.page.getByLabel('Technician').selectOption({ label: 'Nobody yet' });
    await admin.text('Nothing stands in the way.').waitFor();
    await admin.button('Create the repair').click();
    await admin.sees('the repair', dispatchId);

    await admin.button('Assign').click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Technician').selectOption({ label: unable.displayName });
    await dialog.getByRole('button', { name: 'Assign' }).click();
    await dialog.getByText(/not certified for this product/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });

    await admin.button('Complete').click();
    await dialog.getByLabel('Who repaired').selectOption({ label: unable.displayName });
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await dialog.getByText(/not certified for this product/).waitFor();
    await dialog.getByLabel('Who repaired').selectOption({ label: able.displayName });
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await dialog.waitFor({ state: 'detached' });
    await admin.page.getByText('Service warranted until').waitFor();
    await admin.findsNoBarrier('a completed repair');
  });

  test('a repair goes from step to step by keyboard, what a step lacks is said on it, and its note is kept', async () => {
    const { repairs } = await stage.ask<{ repairs: { nodes: { id: string; dispatchId: string; technician: { id: string } | null }[] } }>('partner-admin', '{ repairs(first: 20, filter: { status: BEGR }) { nodes { id dispatchId technician { id } nextMoves { to lacks } } } }');
    const { id, dispatchId } = repairs.nodes[0]!;
    const admin = await stage.signedIn('partner-admin', { theme: 'dark' });
    await admin.goesTo(`/repairs/${id}/show`);
    await admin.sees('the repair', dispatchId);
    const note = `Seen on the bench, ${number(6)}.`;
    await admin.button('Add a note').focus();
    await admin.presses('Enter');
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Note').fill(note);
    await dialog.getByRole('button', { name: 'Add a note' }).click();
    await admin.page.getByRole('listitem').filter({ hasText: note }).waitFor();
    await admin.button('Cancel').click();
    await dialog.getByRole('button', { name: 'Cancel the repair' }).click();
    await dialog.getByText(/reason/i).first().waitFor();
    await admin.presses('Escape');
    await dialog.waitFor({ state: 'detached' });
    await admin.findsNoBarrier('an open repair in the dark');
  });

  test('the queue stands by status with the longest wait first, also on a phone, and a manager sees how long repairs take', async () => {
    const admin = await stage.signedIn('partner-admin', { width: 390, height: 780 });
    await admin.goesTo('/repairs/queue');
    await admin.page.getByRole('heading', { level: 2, name: 'Awaiting parts' }).waitFor();
    await admin.seesNothingCutOff('the queue on a phone');
    await admin.findsNoBarrier('the queue on a phone');
    const manager = await stage.signedIn('program-manager');
    await manager.link('How long repairs take').click();
    await manager.sees('How long repairs take');
    // In the quarter before, as in the running one there may be none yet.
    await manager.page.getByLabel('Quarter').selectOption({ index: 1 });
    const rows = manager.page.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    await expect.poll(() => rows.count()).toBeGreaterThan(3);
    await manager.findsNoBarrier('how long repairs take');
  });
});
