/** Counts what each caller has under way and refuses more than its share, so that the room of all cannot be one caller's. */
export class CallerShare {
  readonly #counts = new Map<string, number>();

  constructor(private readonly countMax: number) {}

  /** Answers what to call when it has ended, or null when the caller has its share already. */
  enter(caller: string): (() => void) | null {
    const count = this.#counts.get(caller) ?? 0;
    if (count >= this.countMax) return null;
    this.#counts.set(caller, count + 1);
    let isOver = false;
    return () => {
      if (!isOver) this.#leave(caller);
      isOver = true;
    };
  }

  get callers(): number {
    return this.#counts.size;
  }

  #leave(caller: string): void {
    const left = (this.#counts.get(caller) ?? 1) - 1;
    if (left === 0) this.#counts.delete(caller);
    else this.#counts.set(caller, left);
  }
}
