export type Severity = 'info' | 'warning' | 'error';

export interface LogLine {
  severity: Severity;
  /** What a person wants to read of it. */
  text: string;
}

interface JsonLine {
  level: string;
  msg?: unknown;
  err?: { message?: unknown };
}

const severities: Readonly<Record<string, Severity>> = { warn: 'warning', error: 'error', fatal: 'error' };

/** Reads a line that a service wrote: JSON from its logger, or plain text, which on standard error means trouble. */
export function readServiceLine(line: string, stream: 'stdout' | 'stderr'): LogLine {
  const entry = parse(line);
  if (entry === undefined) return { severity: stream === 'stderr' && line.trim() !== '' ? 'warning' : 'info', text: line };
  const message = typeof entry.msg === 'string' ? entry.msg : '';
  const cause = typeof entry.err?.message === 'string' && !message.includes(entry.err.message) ? entry.err.message : '';
  return { severity: severities[entry.level] ?? 'info', text: [message, cause].filter((part) => part !== '').join(': ') };
}

function parse(line: string): JsonLine | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as Partial<JsonLine> | null;
    return typeof value?.level === 'string' ? (value as JsonLine) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a line of PostgreSQL's log. An ERROR is an answer to a client, which reports it; the server's own trouble is FATAL, PANIC or WARNING. */
export function readPostgresLine(line: string): LogLine {
  const [, level, text] = /\b(WARNING|FATAL|PANIC):\s+(.*)$/.exec(line) ?? [];
  if (level === undefined) return { severity: 'info', text: line };
  return { severity: level === 'WARNING' ? 'warning' : 'error', text: text! };
}
