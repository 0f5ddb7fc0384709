import { join } from 'node:path';

import type { LogLine } from './log-line.js';
import { LogFile } from './log-file.js';
import type { Problem } from './problem-summary.js';

const keptLines = 15;

export interface ServiceLogOptions {
  name: string;
  folder: string;
  onProblem: (problem: Problem) => void;
}

/** Writes a service's lines to its file, remembers the last of them, and passes on what went wrong. */
export class ServiceLog {
  private readonly file: LogFile;
  private readonly last: string[] = [];

  constructor(private readonly options: ServiceLogOptions) {
    this.file = new LogFile(join(options.folder, `${options.name}.log`));
  }

  get path(): string {
    return this.file.path;
  }

  lastLines(): readonly string[] {
    return this.last;
  }

  add(raw: string, { severity, text }: LogLine): void {
    this.file.write(raw);
    if (text.trim() === '') return;
    this.last.push(text);
    if (this.last.length > keptLines) this.last.shift();
    if (severity !== 'info') this.options.onProblem({ service: this.options.name, severity, text });
  }

  close(): void {
    this.file.close();
  }
}
