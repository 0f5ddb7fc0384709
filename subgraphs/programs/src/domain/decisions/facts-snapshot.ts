/** A value as JSON keeps it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** One fact as it was known when a decision was made. */
export interface SnapshotFact {
  value: JsonValue;
  /** The subgraph that told, or `reviewer` for a person's finding. */
  source: string;
  /** RFC 3339 instant at which it was so; null where no time was told. */
  observedAt: string | null;
}

/** The facts a decision was made of, by name. A fact that is not in it is unknown. */
export type FactsSnapshot = Readonly<Record<string, SnapshotFact>>;

/** The fact that holds a reviewer's finding of a criterion. */
export function findingFact(criterion: string): string {
  return `finding:${criterion}`;
}

/** Reads facts out of a snapshot; one that is absent, or not of the kind asked for, is unknown: null. */
export class KnownFacts {
  constructor(private readonly facts: FactsSnapshot) {}

  count(name: string): number | null {
    const value = this.facts[name]?.value;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
  }

  truth(name: string): boolean | null {
    const value = this.facts[name]?.value;
    return typeof value === 'boolean' ? value : null;
  }

  word<Word extends string>(name: string, words: Readonly<Record<Word, Word>>): Word | null {
    const value = this.facts[name]?.value;
    return typeof value === 'string' && value in words ? (value as Word) : null;
  }

  text(name: string): string | null {
    const value = this.facts[name]?.value;
    return typeof value === 'string' ? value : null;
  }

  /** A list or object, in the shape in which its only writer wrote it. */
  structure<Shape>(name: string): Shape | null {
    const value = this.facts[name]?.value;
    return value !== null && typeof value === 'object' ? (value as Shape) : null;
  }
}
