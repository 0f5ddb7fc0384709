import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();
const heading = 'part_number,type,description_en,description_nb,description_sv,description_de,serialized,programs,fits,substitute';

describe('the catalogue of parts', () => {
  test('SSA-08: a manager imports a catalogue, downloads what was rejected, and sees on the page of a part who changed what', async () => {
    // Offered to nobody, so that no other test meets it.
    const number = `ZZ-${Date.now()}`;
    const manager = await stage.signedIn('program-manager');
    const sends = async (lines: readonly string[]): Promise<void> => {
      await manager.page.locator('input[type=file]').setInputFiles({ name: 'catalogue.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
      await manager.page.getByRole('button', { name: 'Upload and import' }).click();
    };
    await manager.goesTo('/parts/import');
    await manager.sees('Import the catalogue of parts');
    await manager.findsNoBarrier('the page that imports a catalogue');
    await sends(['number,kind', `${number},MODULE`]);
    await manager.text(/is not that of a catalogue of parts/).waitFor();
    await manager.page.getByRole('button', { name: 'Import another file' }).click();

    await sends([heading, `${number},MODULE,Side button,Sideknapp,Sidoknapp,Seitentaste,no,NONE,IPHONE:B,`, `${number}A,MODULE,Side button,Sideknapp,Sidoknapp,Seitentaste,no,NONE,IPHONE:Q,ZZ-UNKNOWN`]);
    await manager.text(/The import is done/).waitFor();
    await manager.page.getByRole('cell', { name: 'fits', exact: true }).waitFor();
    await manager.findsNoBarrier('the report of an imported catalogue');
    const downloading = manager.page.waitForEvent('download');
    await manager.page.getByRole('button', { name: 'Download as CSV' }).click();
    expect(await readFile((await (await downloading).path()), 'utf8')).toMatch(/3.fits.IPHONE:Q/);
    await manager.page.getByRole('button', { name: 'Import another file' }).click();

    await sends(['part_number,description_en', `${number},"Side button, black"`]);
    await manager.text(/The import is done/).waitFor();
    await manager.page.getByRole('button', { name: 'Import another file' }).click();
    await manager.goesTo(`/parts?${new URLSearchParams({ filter: JSON.stringify({ search: number }) }).toString()}`);
    await manager.page.getByRole('link', { name: number }).click();
    await manager.sees(number);
    await manager.page.getByRole('heading', { name: /^Version 2 by / }).waitFor();
    await manager.text('description_en: Side button → Side button, black').waitFor();
    await manager.findsNoBarrier('the page of a part with its versions');
  });
});
