import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { coverageSource } from '../../db/devices/coverage-source.js';
import { deviceSource } from '../../db/sources.js';

const rowsMax = 10_000;

/** One of a request's devices, all of them in one statement. */
export function loadDevice(context: RequestContext, id: string, selection: Selection): Promise<Thing | null> {
  return batchOne(`device ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: deviceSource, selection, ids })).load(id);
}

/** The device that stands in for one. */
export async function loadReplacement(context: RequestContext, originalId: string, selection: Selection): Promise<Thing | null> {
  const load = async (ids: readonly string[]): Promise<(Thing & { parentId: string })[]> => {
    const found = await readWhere(context.reads, { source: deviceSource, selection, where: (parameters) => [`d.replaces_id = any(${parameters.add(ids)}::uuid[])`], orderBy: 'd.id', max: rowsMax });
    return found.map((device) => ({ ...device, parentId: String(device['replacesId']) }));
  };
  const [replacement] = await batchMany(`replacement ${selection.signature()}`, context, load).load(originalId);
  return replacement ?? null;
}

/** The coverages of a device, the one that begins first first. */
export function loadCoverages(context: RequestContext, deviceId: string, selection: Selection): Promise<Thing[]> {
  const load = (ids: readonly string[]): Promise<(Thing & { parentId: string })[]> =>
    readWhere(context.reads, { source: coverageSource, selection, where: (parameters) => [`c.device_id = any(${parameters.add(ids)}::uuid[])`], orderBy: 'c.device_id, c.starts_on, c.id', max: rowsMax }) as Promise<(Thing & { parentId: string })[]>;
  return batchMany(`coverages ${selection.signature()}`, context, load).load(deviceId);
}
