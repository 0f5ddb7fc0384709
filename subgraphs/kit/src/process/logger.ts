import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

const secrets = ['authorization', 'cookie', 'set-cookie', 'x-passport', 'x-passport-signature', 'password', 'secret', 'token', 'access_token', 'refresh_token', 'client_secret', 'variables'];

/** Structured logs on standard output; what could identify a person or open a door is never written. */
export function createLogger(name: string, level = process.env['LOG_LEVEL'] ?? 'info', destination?: DestinationStream): Logger {
  const keys = secrets.map((secret) => `["${secret}"]`);
  return pino(
    {
      name,
      level,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: keys.flatMap((key) => [key, `*${key}`, `*.headers${key}`]), remove: true },
    },
    destination,
  );
}
