import type { Severity } from './log-line.js';

export interface Problem {
  service: string;
  severity: Severity;
  text: string;
}

const quietMs = 10_000;

/** Tells of the first problem of a service at once and of those that follow it in one line every ten seconds. */
export class ProblemSummary {
  private readonly waiting = new Map<string, { timer: NodeJS.Timeout; problems: Problem[] }>();

  constructor(private readonly tell: (line: string) => void) {}

  add(problem: Problem): void {
    if (problem.severity === 'info') return;
    const open = this.waiting.get(problem.service);
    if (open !== undefined) {
      open.problems.push(problem);
      return;
    }
    this.tell(`${problem.service}: ${problem.severity}: ${problem.text}`);
    this.wait(problem.service);
  }

  /** Says nothing more. */
  end(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  private wait(service: string): void {
    const timer = setTimeout(() => this.sumUp(service), quietMs);
    timer.unref();
    this.waiting.set(service, { timer, problems: [] });
  }

  private sumUp(service: string): void {
    const problems = this.waiting.get(service)?.problems ?? [];
    this.waiting.delete(service);
    if (problems.length === 0) return;
    const counts = (['error', 'warning'] as const)
      .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => `${count} more ${severity}${count === 1 ? '' : 's'}`);
    this.tell(`${service}: ${counts.join(' and ')}, the last: ${problems.at(-1)!.text}`);
    this.wait(service);
  }
}
