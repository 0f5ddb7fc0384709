import type { Subject } from './deed.js';

/** An id, a code, a date, a number: nothing that a person wrote, and nothing that tells of one. */
export type TrailValue = string | number | boolean | null;

export interface Change {
  from?: TrailValue;
  to: TrailValue;
}

const code = /^[\p{L}\p{N}_.:/+@-]{0,120}$/u;

/** The entry of one action while it is being carried out. */
export class Entry {
  private readonly noted: Record<string, { from: TrailValue; to: TrailValue }> = {};
  private kept: string | null = null;
  private nobodys = false;

  constructor(private about: Subject) {}

  /** Names what came into being, or turned out to be the thing that it is about. */
  isAbout(subject: Subject): void {
    this.about = subject;
  }

  /** The organisation that was named does not exist: the entry goes where those of unknown things go. */
  isNobodys(): void {
    this.nobodys = true;
  }

  /** Notes old and new values by reference: ids, codes, dates and numbers. Prose belongs into a row of its own (`keptIn`). */
  changes(changes: Readonly<Record<string, Change>>): void {
    for (const [field, { from = null, to }] of Object.entries(changes)) {
      for (const value of [from, to]) if (typeof value === 'string' && !code.test(value)) throw new Error(`The trail keeps ids, codes and numbers: ${field} is none.`);
      if (from !== to) this.noted[field] = { from, to };
    }
  }

  /** Names the row that holds the texts of this change. */
  keptIn(type: string, id: string): void {
    this.kept = `${type}/${id}`;
  }

  get subject(): Subject {
    return this.about;
  }

  get noticed(): Readonly<Record<string, { from: TrailValue; to: TrailValue }>> {
    return this.noted;
  }

  get isOfNobody(): boolean {
    return this.nobodys;
  }

  get reference(): string | null {
    return this.kept;
  }
}
