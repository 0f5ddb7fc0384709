import type { Viewer } from '@platform/kit/identity/viewer.js';
import { entities, schema } from '@platform/repairs/db/database.js';
import { buildSchema } from '@platform/repairs/graphql/schema.js';

import { startInProcess } from '../in-process-subgraph.js';
import { interleaved, type Measured } from '../interleaved.js';
import { partnerId, partnerOf } from '../network/partners.js';
import { deviceOf } from '../network/repairs.js';
import { connectByHand } from './hand-written.js';
import { operations, type Subject } from './operations.js';

export interface ListMeasured {
  operation: string;
  asked: 'staff' | 'partner';
  platform: Measured;
  byHand: Measured;
}

/** Asks every list of the platform and the same of hand-written SQL, in turn, for staff and for the partner of the repair in the middle. */
export async function measureLists({ url, subject, repairs, rounds }: { url: string; subject: Subject; repairs: number; rounds: number }): Promise<ListMeasured[]> {
  const [platform, byHand] = [await startInProcess({ schema, entities, buildSchema }, url), await connectByHand(url)];
  const measured: ListMeasured[] = [];
  try {
    for (const asked of ['staff', 'partner'] as const) {
      const viewer = viewers(repairs)[asked];
      for (const { name, rowsOf, query, sql, values } of operations(subject, repairs, viewer.tenant)) {
        const [first, second] = await interleaved(
          [
            { name: 'the platform', run: async () => JSON.stringify(rowsOf(await platform.ask(viewer, query))) },
            { name: 'hand-written SQL', run: async () => JSON.stringify(await byHand.rows(viewer, sql, values)) },
          ],
          { rounds, warmUp: 5 },
        );
        measured.push({ operation: name, asked, platform: first!, byHand: second! });
      }
    }
  } finally {
    await platform.stop();
    await byHand.stop();
  }
  return measured;
}

/** Staff, and the partner of the repair in the middle. */
export function viewers(repairs: number): Record<'staff' | 'partner', Viewer> {
  const tenant = partnerId(partnerOf(deviceOf(repairs / 2)));
  return {
    staff: { subject: 'bench', name: 'Staff', roles: ['PROGRAM_MANAGER'], tenant: null, scope: 'program' },
    partner: { subject: 'bench', name: 'Partner', roles: ['PARTNER_ADMIN'], tenant, scope: 'tenant' },
  };
}
