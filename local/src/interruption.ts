import { whenNpmGone } from './processes/launcher.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// npm passes on a Ctrl-C that the terminal has already sent to everybody: the same wish twice.
const sameWishMs = 1_000;

/** Somebody asks the process to stop, by a signal or by ending the npm that ran it; asking again means now. */
export class Interruption {
  private readonly controller = new AbortController();
  private readonly forgetNpm: () => void;
  private askedAt: number | undefined;

  constructor(
    private readonly onAsked: () => void,
    private readonly onInsisted: () => void,
  ) {
    for (const signal of signals) process.on(signal, this.handle);
    this.forgetNpm = whenNpmGone(() => this.ask());
  }

  /** Aborted from the first time on. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Resolves when somebody asks; at once when somebody has. */
  asked(): Promise<undefined> {
    return new Promise((resolve) => {
      if (this.signal.aborted) resolve(undefined);
      else this.signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
  }

  forget(): void {
    for (const signal of signals) process.off(signal, this.handle);
    this.forgetNpm();
  }

  private readonly handle = (): void => {
    if (this.askedAt === undefined) this.ask();
    else if (performance.now() - this.askedAt > sameWishMs) this.onInsisted();
  };

  private ask(): void {
    if (this.askedAt !== undefined) return;
    this.askedAt = performance.now();
    this.onAsked();
    this.controller.abort();
  }
}
