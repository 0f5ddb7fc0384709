import type { EntityManager } from 'typeorm';

export interface TouchedTechnician {
  version: number;
  techId: string;
  employment: string;
  startedOn: string | null;
  endedOn: string | null;
}

const statement = `
  update technician set version = version + 1 where tenant_id = $1 and id = $2
  returning version, technician_id as "techId", employment, started_on::text as "startedOn", ended_on::text as "endedOn"`;

/** The next number in the order of what is told of a technician; whoever else wants one waits until this transaction ends. */
export async function touchTechnician(manager: EntityManager, { tenantId, technicianId }: { tenantId: string; technicianId: string }): Promise<TouchedTechnician> {
  const [rows] = await manager.query<[TouchedTechnician[], number]>(statement, [tenantId, technicianId]);
  if (rows[0] === undefined) throw new Error(`Technician ${technicianId} is not known here.`);
  return rows[0];
}
