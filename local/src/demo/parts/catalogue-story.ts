import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { platformTenant } from '@platform/kit/bus/event.js';
import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { claimImport } from '@platform/repairs/actions/import/claim-import.js';
import { receiveUpload } from '@platform/repairs/actions/import/receive-upload.js';
import { runImport } from '@platform/repairs/actions/import/run-import.js';
import { catalogueFile } from '@platform/repairs/actions/parts/catalogue/catalogue-file.js';
import { importPartCatalogue } from '@platform/repairs/actions/parts/catalogue/import-part-catalogue.js';
import { PartImport } from '@platform/repairs/db/parts/catalogue/part-import.entity.js';

import { must } from '../accounts-desk.js';
import { asRepairs } from './repairs-desk.js';

/** Says better what two parts are, and names for a third a substitute that the catalogue does not have. */
const lines = [
  'part_number,description_en,description_nb,description_sv,description_de,substitute',
  '922-09984,Speaker mesh with gasket,Høyttalernett med pakning,Högtalarnät med packning,Lautsprechergitter mit Dichtung,',
  '922-08813,"Keyboard caps, German and Austrian","Tastekapsler, tysk og østerriksk","Tangentkåpor, tyska och österrikiska","Tastenkappen, deutsch und österreichisch",',
  '922-08812,,,,,922-08899',
];

/** A catalogue that the manufacturer's system sent last week: what it has changed stands on the pages of its parts. */
export async function loadCatalogueImport({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  await asRepairs({ adminUrl, today }, async (desk) => {
    const context = desk.asDepot({ daysAgo: 6, hour: 7 });
    if (await look(context, (manager) => manager.existsBy(PartImport, { tenantId: platformTenant }))) return;
    const uploadDir = await mkdtemp(join(tmpdir(), 'demonstration-catalogue-'));
    try {
      const bytes = Readable.from(lines.map((line) => `${line}\r\n`), { objectMode: false });
      const { uploadId } = must(await receiveUpload({ ...context, uploadDir, uploadBytesMax: 1_000_000 }, { viewer: context.viewer, requestId: context.requestId, organizationId: platformTenant, fileName: 'catalogue.csv', bytes }));
      must(await importPartCatalogue(context, 'demonstration catalogue', uploadId));
      const world = { ...context, uploadDir };
      const run = await claimImport(world, catalogueFile);
      if (run !== null) await runImport({ world, kind: catalogueFile, run }, new AbortController().signal);
    } finally {
      await rm(uploadDir, { recursive: true });
    }
  });
}
