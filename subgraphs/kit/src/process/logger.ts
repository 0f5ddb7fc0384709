import { type Logger, pino } from 'pino';

/** Structured logs on standard output; what could identify a person or open a door is never written. */
export function createLogger(name: string, level = process.env['LOG_LEVEL'] ?? 'info'): Logger {
  return pino({
    name,
    level,
    redact: { paths: ['authorization', 'headers.authorization', 'req.headers.authorization', 'password', '*.password', 'token', '*.token', 'variables'], remove: true },
  });
}
