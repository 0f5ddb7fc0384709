import type { CataloguePart } from '../../db/parts/read-ordered-parts.js';
import { currentSubstitute } from '../../domain/parts/substitution-chain.js';

/** The parts of an order by their numbers, each with what takes its place today. */
export class OrderedCatalogue {
  private readonly byId: Map<string, CataloguePart>;
  private readonly byNumber: Map<string, CataloguePart>;
  private readonly substitutes: Map<string, string>;

  constructor(parts: readonly CataloguePart[]) {
    this.byId = new Map(parts.map((part) => [part.id, part]));
    this.byNumber = new Map(parts.map((part) => [part.number, part]));
    this.substitutes = new Map(parts.flatMap(({ id, substituteId }) => (substituteId === null ? [] : [[id, substituteId] as const])));
  }

  get partIds(): string[] {
    return [...this.byId.keys()];
  }

  sentFor(number: string): { part: CataloguePart; orderedPartId: string } | null {
    const ordered = this.byNumber.get(number);
    return ordered === undefined ? null : { part: this.byId.get(currentSubstitute(ordered.id, this.substitutes))!, orderedPartId: ordered.id };
  }
}
