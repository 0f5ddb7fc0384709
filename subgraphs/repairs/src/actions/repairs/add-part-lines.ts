import { type EntityManager, In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Part } from '../../db/parts/part.entity.js';
import { PartLine } from '../../db/repairs/part-line.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import type { PartSupplier } from '../../domain/eligibility/self-servicing-account.js';
import type { PartType } from '../../domain/parts/part-codes.js';
import type { CoverageStatus } from '../../domain/repair-codes.js';

/** A part as it is told with a repair; what is absent is not known. */
export interface PartTold {
  number: string;
  description: string;
  coverage: CoverageStatus | null;
  partType?: PartType | null;
  serialized?: boolean | null;
  genuine?: boolean | null;
  supplier?: PartSupplier | null;
  partsOrderNumber?: string | null;
  issueCode?: string | null;
  issueModifier?: string | null;
}

/** Adds lines behind those that are there; what kind of part each is, the catalogue says where nobody told. */
export async function addPartLines(context: Pick<ActionContext, 'newId'>, manager: EntityManager, { repair, parts, behind }: { repair: Repair; parts: readonly PartTold[]; behind: number }): Promise<void> {
  if (parts.length === 0) return;
  const known = await manager.findBy(Part, { number: In(parts.map(({ number }) => number)) });
  const rows = parts.map((part, index) => {
    const catalogued = known.find(({ number }) => number === part.number);
    const kind = { partType: part.partType ?? catalogued?.type ?? null, serialized: part.serialized ?? catalogued?.isSerialized ?? null };
    return { ...part, ...kind, tenantId: repair.tenantId, id: context.newId(), repairId: repair.id, line: behind + index + 1 };
  });
  await manager.insert(PartLine, rows);
}
