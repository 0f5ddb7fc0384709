const levels = { info: 30, warn: 40, error: 50 } as const;

/** Writes one line of JSON in the form all processes of the platform log in. */
export function log(level: keyof typeof levels, message: string, error?: unknown): void {
  const details = error instanceof Error ? { err: { type: error.name, message: error.message, stack: error.stack } } : {};
  process.stdout.write(`${JSON.stringify({ level: levels[level], time: Date.now(), ...details, msg: message })}\n`);
}
