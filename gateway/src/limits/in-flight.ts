/** Counts what is under way and refuses more than the most. */
export class InFlight {
  #count = 0;

  constructor(private readonly countMax: number) {}

  /** Answers what to call when it has ended, or null when there is no room. */
  enter(): (() => void) | null {
    if (this.#count >= this.countMax) return null;
    this.#count += 1;
    let isOver = false;
    return () => {
      if (!isOver) this.#count -= 1;
      isOver = true;
    };
  }

  get count(): number {
    return this.#count;
  }
}
