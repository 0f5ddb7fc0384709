import { describe, expect, test } from 'vitest';

import { redPixel } from './red-pixel.js';
import { setStage } from './stage.js';

const stage = setStage();
/** One red pixel, unlike every other file: one that was sent already keeps its first name. */
const picture = Buffer.concat([redPixel, Buffer.from('of a repair')]);

/** A repair of the first partner's that is long over: nobody else's journey ends at it. */
async function oldRepair(): Promise<string> {
  const { repairs } = await stage.ask<{ repairs: { nodes: { id: string }[] } }>('partner-admin', '{ repairs(first: 1, filter: { open: false }, sort: { field: CREATED_AT, direction: ASC }) { nodes { id } } }');
  return repairs.nodes[0]!.id;
}

describe('pictures and papers of a repair', () => {
  test('IDS-14: are sent, looked at, refused where they are something else, and taken off with the reason; staff reads them', async () => {
    const path = `/repairs/${await oldRepair()}/show`;
    const admin = await stage.signedIn('partner-admin');
    await admin.goesTo(path);
    const input = admin.page.getByLabel('Add files');
    await input.setInputFiles([{ name: 'crack.png', mimeType: 'image/png', buffer: picture }, { name: 'order.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ is no PDF') }]);
    await admin.button(/^crack\.png/).waitFor();
    await admin.text(/^order\.pdf was refused/).waitFor();
    // The browser notes that the platform refused it.
    admin.forgivesComplaints();
    await admin.button('Leave it out: order.pdf').click();
    await admin.findsNoBarrier('a repair with pictures');

    await admin.button(/^crack\.png/).click();
    const viewer = admin.page.getByRole('dialog', { name: 'crack.png' });
    await viewer.getByRole('img', { name: 'crack.png' }).waitFor();
    await admin.findsNoBarrier('a picture of a repair');

    const auditor = await stage.signedIn('auditor', { width: 390, height: 844, theme: 'dark' });
    await auditor.goesTo(path);
    await auditor.button(/^crack\.png/).waitFor();
    expect(await auditor.page.getByLabel('Add files').count()).toBe(0);
    await auditor.seesNothingCutOff('a repair with pictures on a phone');

    await viewer.getByRole('button', { name: 'Take off' }).click();
    const dialog = admin.page.getByRole('dialog', { name: 'Take crack.png off the repair' });
    await dialog.getByRole('button', { name: 'Take off' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByLabel('Reason').fill('Shows another device');
    await dialog.getByRole('button', { name: 'Take off' }).click();
    await admin.text('It is taken off.').waitFor();
    await admin.text('Taken off (1)').click();
    await admin.text(/Shows another device$/).waitFor();
  });
});
