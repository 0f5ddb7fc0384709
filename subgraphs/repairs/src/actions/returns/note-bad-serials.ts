import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';

interface Exchanged {
  partNumber: string;
  /** What was told of the line before; a completion that was taken back told it wrong. */
  toldBefore: string | null;
  kbbSerial: string;
  kgbSerial: string;
}

/**
 * Enters the serial numbers of the modules that came out of a repair into what is owed back for them, so that each is known by its own
 * when it is scanned: into the return of the module that went in, where the depot told its number, or else into the first of its part.
 * What has arrived already stays as it was found.
 */
export async function noteBadSerials(manager: EntityManager, entry: Entry, { tenantId, repairId, exchanged }: { tenantId: string; repairId: string; exchanged: readonly Exchanged[] }): Promise<void> {
  let noted = 0;
  for (const { partNumber, toldBefore, kbbSerial, kgbSerial } of exchanged) {
    const [, count] = await manager.query<[unknown, number]>(
      `update return_order set known_bad_serial = $4, version = version + 1
       where tenant_id = $1 and id = (
         select id from return_order where tenant_id = $1 and repair_id = $2 and part_number = $3 and state <> 'CLOSED' and received_at is null
           and (known_bad_serial is null or known_bad_serial = $5) order by known_bad_serial is null, known_good_serial is distinct from $6, number limit 1 for update
       ) and known_bad_serial is distinct from $4`,
      [tenantId, repairId, partNumber, kbbSerial, toldBefore, kgbSerial],
    );
    noted += count;
  }
  if (noted > 0) entry.changes({ returnSerials: { to: noted } });
}
