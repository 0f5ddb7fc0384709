/** How a process ended. */
export interface ProcessEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export function endInWords({ code, signal }: ProcessEnd): string {
  return signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
}

export interface SignalStep {
  signal: NodeJS.Signals;
  patienceMs: number;
}

/** Sends one signal after the other, each with its time to work, until the process has ended. */
export async function endBySignals(ended: Promise<ProcessEnd>, send: (signal: NodeJS.Signals) => void, steps: readonly SignalStep[]): Promise<ProcessEnd> {
  for (const { signal, patienceMs } of steps) {
    send(signal);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    const end = await Promise.race([ended, patience]);
    clearTimeout(timer);
    if (end !== undefined) return end;
  }
  return ended;
}
