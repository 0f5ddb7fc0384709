/** One step of the start, from its beginning to its end. */
export interface Progress {
  step: string;
  state: 'running' | 'done';
  /** How much of it is done, from 0 to 1, where that is known. */
  fraction?: number;
  detail?: string;
  /** Given when it is done. */
  elapsedMs?: number;
}

export type OnProgress = (progress: Progress) => void;

/** Lets a running step say how far it is. */
export type Report = (update: Pick<Progress, 'fraction' | 'detail'>) => void;

export interface Step {
  step: string;
  onProgress: OnProgress;
}

/** Does one step and tells of its beginning and its end. */
export async function inStep<T>({ step, onProgress }: Step, work: (report: Report) => Promise<T>): Promise<T> {
  const beganAt = performance.now();
  onProgress({ step, state: 'running' });
  const answer = await work((update) => onProgress({ step, state: 'running', ...update }));
  onProgress({ step, state: 'done', elapsedMs: performance.now() - beganAt });
  return answer;
}
