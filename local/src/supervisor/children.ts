import type { InstanceLock } from '../processes/instance-lock.js';
import { processIdentity } from '../processes/process-identity.js';
import { type ChildSpec, startChild } from './child-process.js';
import type { Problem } from './problem-summary.js';
import type { Report } from './progress.js';
import { untilReady } from './readiness.js';
import type { ServiceGroup } from './service-group.js';

export interface Children {
  /** Started in this order without waiting for each other; stopped in the reverse order, those of one layer together. */
  layers: readonly (readonly ChildSpec[])[];
  group: ServiceGroup;
  lock: InstanceLock;
  logFolder: string;
  heapMegabytesMax: number | undefined;
  onProblem: (problem: Problem) => void;
  report: Report;
}

/** Starts the processes and answers once every one of them is ready. */
export async function startChildren({ layers, group, lock, logFolder, heapMegabytesMax, onProblem, report }: Children): Promise<void> {
  const waiting = new Set<string>();
  const tell = (): void => report({ detail: `waiting for ${[...waiting].join(', ')}` });
  const given = new AbortController();
  const allReady: Promise<void>[] = [];
  for (const specs of layers) {
    const children = specs.map((spec) => startChild(spec, { folder: logFolder, heapMegabytesMax, onProblem }));
    group.add(...children);
    for (const child of children) {
      const identity = processIdentity(child.pid);
      if (identity !== undefined) lock.addChild(identity);
      waiting.add(child.name);
      allReady.push(untilReady(child, given.signal).then(() => void (waiting.delete(child.name) && waiting.size > 0 && tell())));
    }
  }
  tell();
  try {
    await group.unlessOneEnds(Promise.all(allReady));
  } finally {
    given.abort();
  }
}
