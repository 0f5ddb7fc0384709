export interface StatementNamesOptions {
  /** How often a text is seen before it gets a name. */
  afterTimes: number;
  /** How many get one: each connection keeps the plan of each. */
  namesMax: number;
  /** How many texts without a name are counted, those seen last. */
  countedMax: number;
}

/**
 * Gives a name to the text of a statement that is asked again and again. Whoever writes ever new texts takes none: names are few, and
 * only those seen often among the last get one. A name is never taken back, for connections hold what was prepared under it.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, number>();

  constructor(private readonly options: StatementNamesOptions) {}

  nameOf(text: string): string | undefined {
    return this.names.get(text) ?? this.count(text);
  }

  private count(text: string): string | undefined {
    const { afterTimes, namesMax, countedMax } = this.options;
    if (this.names.size >= namesMax) return undefined;
    const times = (this.seen.get(text) ?? 0) + 1;
    this.seen.delete(text);
    if (times >= afterTimes) return this.give(text);
    this.seen.set(text, times);
    if (this.seen.size > countedMax) this.seen.delete(this.seen.keys().next().value!);
    return undefined;
  }

  private give(text: string): string {
    const name = `s${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
