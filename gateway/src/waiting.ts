/** How long one request is waited for: until its deadline, and while its caller is there. */
export class Waiting {
  #reason: Error | undefined;
  #told: Set<(reason: Error) => void> | undefined;

  get isOver(): boolean {
    return this.#reason !== undefined;
  }

  /** Ends the waiting, once and for good. */
  end(reason: Error): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const tell of this.#told ?? []) tell(reason);
    this.#told = undefined;
  }

  /** Has it told when the waiting ends; at once when it is over. */
  tell(listener: (reason: Error) => void): void {
    if (this.#reason !== undefined) listener(this.#reason);
    else (this.#told ??= new Set()).add(listener);
  }

  forget(listener: (reason: Error) => void): void {
    this.#told?.delete(listener);
  }
}
