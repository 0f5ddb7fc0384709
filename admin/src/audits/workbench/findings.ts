import type { RecordedFindingFragment, RecordFindingInput, RecordFindingMutation } from '../../generated/operations.js';
import type { Draft, DraftStore } from './draft-store.js';
import { type Finding, findingOf, isSameFinding, missingPart, recordOf } from './finding.js';

/** How a finding stands between the screen and the platform. */
export type SaveStage = 'saved' | 'pending' | 'saving' | 'incomplete' | 'failed' | 'refused' | 'conflict';

export interface FindingState {
  finding: Finding;
  stage: SaveStage;
  version: number;
  /** What the platform has. */
  recorded: Finding;
  updatedAt: string | null;
  /** The subject of who recorded it last. */
  updatedBy: string | null;
  updatedByName: string | null;
  /** Which part is missing, when incomplete. */
  missing: string | null;
  problem: { __typename: string; message: string } | null;
}

export type FindingStates = ReadonlyMap<string, FindingState>;
export type RecordResult = RecordFindingMutation['recordFinding'];

export interface FindingsOptions {
  identity: Pick<Draft, 'viewerId' | 'auditId'>;
  items: readonly RecordedFindingFragment[];
  drafts: DraftStore;
  record: (input: RecordFindingInput) => Promise<RecordResult>;
  /** Reads what the platform has now, for a finding that somebody else changed. */
  readItem: (itemId: string) => Promise<RecordedFindingFragment | null>;
  restMs?: number;
  retryMs?: readonly number[];
}

const restMsDefault = 500;
const retryMsDefault = [2_000, 5_000, 15_000, 30_000];

/**
 * The findings of one audit. A change is kept on the device at once and sent after it has rested; one request runs per
 * finding, in order, and a lost network is tried again until it is there.
 */
export class Findings {
  private states: Map<string, FindingState>;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly attempts = new Map<string, number>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly options: FindingsOptions) {
    this.states = new Map(options.items.map((item) => [item.id, recordedState(item)]));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): FindingStates => this.states;

  /** Takes up what an earlier visit could not save; tells how many there were. */
  async recover(): Promise<number> {
    let recovered = 0;
    for (const { itemId, baseVersion, finding } of await this.options.drafts.all()) {
      const state = this.states.get(itemId);
      if (state === undefined || isSameFinding(finding, state.recorded)) {
        await this.options.drafts.remove(itemId);
        continue;
      }
      recovered += 1;
      const isOutdated = baseVersion !== state.version;
      this.set(itemId, { finding, stage: isOutdated ? 'conflict' : 'pending' });
      if (!isOutdated) this.schedule(itemId, 0);
    }
    return recovered;
  }

  change(itemId: string, part: Partial<Finding>): void {
    const state = this.states.get(itemId);
    if (state === undefined || state.stage === 'conflict') return;
    const finding = { ...state.finding, ...part };
    const missing = missingPart(finding);
    this.set(itemId, { finding, stage: missing === null ? 'pending' : 'incomplete', missing, problem: null });
    this.keep(itemId);
    this.attempts.delete(itemId);
    if (missing === null) this.schedule(itemId, this.options.restMs ?? restMsDefault);
    else this.cancel(itemId);
  }

  /** Sends everything that waits, now. */
  async flush(): Promise<void> {
    const waiting = [...this.states].filter(([, { stage }]) => stage === 'pending' || stage === 'failed' || stage === 'saving').map(([itemId]) => itemId);
    await Promise.all(waiting.map((itemId) => this.save(itemId)));
  }

  /** Settles a conflict: the person's finding over the platform's, or the platform's as it is. */
  settle(itemId: string, choice: 'mine' | 'theirs'): void {
    const state = this.states.get(itemId);
    if (state?.stage !== 'conflict') return;
    if (choice === 'theirs') {
      this.set(itemId, { finding: state.recorded, stage: 'saved', missing: null });
      void this.options.drafts.remove(itemId);
      return;
    }
    this.set(itemId, { stage: 'saved' });
    this.change(itemId, {});
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private schedule(itemId: string, delayMs: number): void {
    this.cancel(itemId);
    this.timers.set(itemId, setTimeout(() => void this.save(itemId), delayMs));
  }

  private cancel(itemId: string): void {
    clearTimeout(this.timers.get(itemId));
    this.timers.delete(itemId);
  }

  private async save(itemId: string): Promise<void> {
    this.cancel(itemId);
    await this.running.get(itemId);
    const state = this.states.get(itemId);
    if (state === undefined || (state.stage !== 'pending' && state.stage !== 'failed')) return;
    if (isSameFinding(state.finding, state.recorded)) return this.settled(itemId, state.finding);
    const sending = this.send(itemId, state).finally(() => this.running.delete(itemId));
    this.running.set(itemId, sending);
    await sending;
  }

  private async send(itemId: string, { finding, version }: FindingState): Promise<void> {
    this.set(itemId, { stage: 'saving' });
    let answer: RecordResult;
    try {
      answer = await this.options.record({ itemId, expectedVersion: version, ...recordOf(finding) });
    } catch {
      return this.failed(itemId);
    }
    switch (answer.__typename) {
      case 'AuditItem':
        return this.recorded(itemId, answer, finding);
      case 'VersionConflict':
        return this.conflicted(itemId);
      case 'FindingIncomplete':
        return this.set(itemId, { stage: 'incomplete', missing: answer.field });
      default:
        return this.set(itemId, { stage: 'refused', problem: answer });
    }
  }

  private recorded(itemId: string, item: RecordedFindingFragment, sent: Finding): void {
    const { finding: now } = this.states.get(itemId)!;
    const { recorded, version, updatedAt, updatedBy, updatedByName } = recordedState(item);
    this.attempts.delete(itemId);
    this.set(itemId, { recorded, version, updatedAt, updatedBy, updatedByName, missing: null, problem: null });
    if (isSameFinding(now, sent)) return this.settled(itemId, now);
    const missing = missingPart(now);
    this.set(itemId, { stage: missing === null ? 'pending' : 'incomplete', missing });
    this.keep(itemId);
    if (missing === null && !this.timers.has(itemId)) this.schedule(itemId, this.options.restMs ?? restMsDefault);
  }

  /** The screen keeps what was typed, also an action that the present result leaves out; the platform has its substance. */
  private settled(itemId: string, finding: Finding): void {
    this.set(itemId, { finding, stage: 'saved', missing: null });
    void this.options.drafts.remove(itemId);
  }

  private failed(itemId: string): void {
    const attempt = this.attempts.get(itemId) ?? 0;
    this.attempts.set(itemId, attempt + 1);
    this.set(itemId, { stage: 'failed' });
    const delays = this.options.retryMs ?? retryMsDefault;
    this.schedule(itemId, delays[Math.min(attempt, delays.length - 1)]!);
  }

  private async conflicted(itemId: string): Promise<void> {
    try {
      const item = await this.options.readItem(itemId);
      if (item === null) return this.failed(itemId);
      const { recorded, version, updatedAt, updatedBy, updatedByName } = recordedState(item);
      this.set(itemId, { recorded, version, updatedAt, updatedBy, updatedByName, stage: 'conflict' });
    } catch {
      this.failed(itemId);
    }
  }

  private keep(itemId: string): void {
    const { finding, version } = this.states.get(itemId)!;
    void this.options.drafts.put({ ...this.options.identity, itemId, baseVersion: version, finding });
  }

  private set(itemId: string, part: Partial<FindingState>): void {
    this.states = new Map(this.states).set(itemId, { ...this.states.get(itemId)!, ...part });
    for (const listener of this.listeners) listener();
  }
}

function recordedState(item: RecordedFindingFragment): FindingState {
  const recorded = findingOf(item);
  return { finding: recorded, recorded, stage: 'saved', version: item.version, updatedAt: item.updatedAt, updatedBy: item.updatedBy, updatedByName: item.updatedByName, missing: null, problem: null };
}
