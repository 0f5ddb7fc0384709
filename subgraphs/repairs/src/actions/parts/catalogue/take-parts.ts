import type { EntityManager } from 'typeorm';

import { writeRejections } from '../../../db/import/write-rejections.js';
import { PartImport } from '../../../db/parts/catalogue/part-import.entity.js';
import { type KnownPart, readCatalogueState } from '../../../db/parts/catalogue/read-catalogue-state.js';
import { writeCatalogue, type WrittenPart } from '../../../db/parts/catalogue/write-catalogue.js';
import { none } from '../../../domain/parts/catalogue/catalogue-columns.js';
import { catalogueEffect } from '../../../domain/parts/catalogue/catalogue-effect.js';
import type { CatalogueRow } from '../../../domain/parts/catalogue/read-catalogue-row.js';
import type { ImportProblem } from '../../../domain/import/import-problem.js';
import type { RowCounts, RowsToImport } from '../../import/import-kind.js';
import type { Sender } from '../../repairs/publish-repairs.js';

/** Takes rows of a catalogue over in their order, each on what the rows before it left, and keeps a version of every part that changes. */
export async function takeParts(sender: Sender, manager: EntityManager, { tenantId, importId, rows }: RowsToImport<CatalogueRow>): Promise<RowCounts> {
  const told = rows.flatMap((placed) => ('row' in placed ? [placed.row] : []));
  const known = await readCatalogueState(manager, {
    told: told.map(({ partNumber }) => partNumber),
    substitutes: told.flatMap(({ substitute }) => (substitute === null || substitute === none ? [] : [substitute])),
  });
  const { requestedBy, requestedByName } = await manager.findOneByOrFail(PartImport, { tenantId, id: importId });
  const batch = new Batch(known, sender.newId);
  const rejected: { line: number; problems: readonly ImportProblem<string>[] }[] = [];
  for (const placed of rows) {
    const problems = 'row' in placed ? batch.take(placed.row) : placed.problems;
    if (problems !== null) rejected.push({ line: placed.line, problems });
  }
  await writeCatalogue(manager, { at: sender.now(), bySubject: requestedBy, byName: requestedByName, importId }, batch.written);
  const rejections = rejected.flatMap(({ line, problems }) => problems.map((problem) => ({ ...problem, line, id: sender.newId() })));
  await writeRejections(manager, 'part_import', { tenantId, importId, rejections });
  return { imported: batch.written.length, unchanged: rows.length - batch.written.length - rejected.length, rejected: rejected.length };
}

class Batch {
  readonly written: WrittenPart[] = [];
  private readonly substitutes: Map<string, string>;

  constructor(
    private readonly known: Map<string, KnownPart>,
    private readonly newId: () => string,
  ) {
    this.substitutes = new Map([...known.values()].flatMap(({ number, substitute }) => (substitute === null ? [] : [[number, substitute]])));
  }

  /** What is wrong with the row, or null: it was written, or said what is known. */
  take(row: CatalogueRow): readonly ImportProblem<string>[] | null {
    const known = this.known.get(row.partNumber) ?? null;
    const effect = catalogueEffect(row, { known: known === null ? null : bare(known), catalogue: { has: (number) => this.known.has(number), substitutes: this.substitutes } });
    if (effect.kind === 'REJECT') return effect.problems;
    if (effect.kind === 'UNCHANGED') return null;
    const part = { ...effect.part, id: known?.id ?? this.newId(), number: row.partNumber, version: (known?.version ?? 0) + 1 };
    this.known.set(part.number, part);
    if (part.substitute === null) this.substitutes.delete(part.number);
    else this.substitutes.set(part.number, part.substitute);
    const substituteId = part.substitute === null ? null : this.known.get(part.substitute)!.id;
    this.written.push({ ...part, substituteId, versionId: this.newId(), changes: effect.changes });
    return null;
  }
}

/** A part without what no file tells of it. */
function bare({ id: _id, number: _number, version: _version, ...part }: KnownPart): Omit<KnownPart, 'id' | 'number' | 'version'> {
  return part;
}
