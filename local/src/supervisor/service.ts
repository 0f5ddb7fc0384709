import { endInWords, type ProcessEnd } from '../processes/process-end.js';

/** A running part of the platform that can be stopped and can fail. */
export interface Service {
  name: string;
  ended: Promise<ProcessEnd>;
  /** The last lines it wrote, readable. */
  lastLines(): readonly string[];
  logFile: string;
  stop(): Promise<void>;
  /** Ends it without grace. */
  kill(): void;
}

/** What to tell when a service ended although nobody asked it to. */
export function unexpectedEnd({ name, lastLines, logFile }: Service, end: ProcessEnd): string {
  const lines = lastLines();
  const told = lines.length === 0 ? ['It wrote nothing.'] : ['Its last lines:', ...lines.map((line) => `  ${line}`)];
  return [`${name} ended unexpectedly (${endInWords(end)}).`, ...told, `The whole log: ${logFile}`].join('\n');
}
