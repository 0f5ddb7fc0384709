import type { ReadSession } from '@platform/kit/database/session.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { Parameters as NewParameters } from '@platform/kit/list/parameters.js';

import type { ScanReading } from '../../domain/returns/packages/scan-readings.js';

export interface Scanned {
  id: string;
  organizationId: string;
  locationId: string;
}

/** More than a person can choose from at a scanner. */
export const candidatesMax = 20;

const conditions: Readonly<Record<ScanReading['kind'], (value: string) => string>> = {
  RETURN_ORDER: (value) => `o.number = ${value}`,
  // A defective serial number may be owed back more than once in its life; what is closed is not looked for.
  SERIAL_NUMBER: (value) => `o.known_bad_serial = ${value} and o.state <> 'CLOSED'`,
  // The part of a repair is looked for by its repair only where it has no number of its own.
  REPAIR: (value) => `o.known_bad_serial is null and o.state <> 'CLOSED' and (o.tenant_id, o.repair_id) in (select r.tenant_id, r.id from repairs.repair r where r.dispatch_id = ${value})`,
};

/** The returns that a scan can mean by one reading of it, the earliest due first. */
export function findScanned(reads: Pick<ReadSession, 'query'>, { kind, value }: ScanReading, own: (parameters: Parameters) => string[]): Promise<Scanned[]> {
  const parameters = new NewParameters();
  const where = [conditions[kind](parameters.add(value)), ...own(parameters)];
  return reads.query<Scanned>(
    `select o.id, o.tenant_id as "organizationId", o.location_id as "locationId" from repairs.return_order o where ${where.join(' and ')} order by o.due_on, o.id limit ${candidatesMax}`,
    parameters.values,
  );
}
