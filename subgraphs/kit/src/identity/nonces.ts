/** Remembers which nonces were used, each for at least `keepForMs`, and at most `sizeMax` of them per period. */
export class Nonces {
  #current = new Set<string>();
  #previous = new Set<string>();
  #periodStartedAtMs = 0;

  constructor(private readonly options: { keepForMs: number; sizeMax: number }) {}

  /** Answers false when the nonce was used before, or when so many were used that it could not be remembered. */
  use(nonce: string, nowMs: number): boolean {
    this.#turn(nowMs);
    if (this.#current.has(nonce) || this.#previous.has(nonce) || this.#current.size >= this.options.sizeMax) return false;
    this.#current.add(nonce);
    return true;
  }

  #turn(nowMs: number): void {
    const periods = (nowMs - this.#periodStartedAtMs) / this.options.keepForMs;
    if (periods < 1) return;
    this.#previous = periods < 2 ? this.#current : new Set();
    this.#current = new Set();
    this.#periodStartedAtMs = nowMs;
  }
}
