import { useCallback, useEffect, useRef, useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { AnswerAuditItemDocument, type AuditResult } from '../../generated/operations.js';
import type { ProblemAnswer } from '../use-problem-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';

export interface AnswerDraft {
  claim: AuditResult | null;
  text: string;
}

export type AnswerStage = 'saved' | 'pending' | 'incomplete' | 'failed' | 'refused';

export interface AnswerState extends AnswerDraft {
  stage: AnswerStage;
  version: number;
  problem: ProblemAnswer | null;
}

export interface Answers {
  states: ReadonlyMap<string, AnswerState>;
  change: (itemId: string, part: Partial<AnswerDraft>) => void;
  /** Sends whatever waits, now. */
  flush: () => Promise<void>;
}

const restMs = 600;

/** The partner’s answers on the screen: each is sent after it has rested, one request at a time for each requirement. */
export function useAnswers(audit: WorkbenchAudit): Answers {
  const ask = useApi();
  const askNow = useRef(ask);
  askNow.current = ask;
  const states = useRef(new Map<string, AnswerState>(audit.items.map(({ id, answer }) => [id, { claim: answer?.claim ?? null, text: answer?.text ?? '', version: answer?.version ?? 0, stage: 'saved', problem: null }])));
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const running = useRef(new Map<string, Promise<void>>());
  const [shown, setShown] = useState<ReadonlyMap<string, AnswerState>>(states.current);

  const put = useCallback((itemId: string, part: Partial<AnswerState>): void => {
    states.current = new Map(states.current).set(itemId, { ...states.current.get(itemId)!, ...part });
    setShown(states.current);
  }, []);

  const send = useCallback(
    async (itemId: string): Promise<void> => {
      clearTimeout(timers.current.get(itemId));
      await running.current.get(itemId);
      const state = states.current.get(itemId);
      if (state === undefined || state.claim === null || (state.stage !== 'pending' && state.stage !== 'failed')) return;
      const { claim, text, version } = state;
      const sending = askNow
        .current(AnswerAuditItemDocument, { input: { itemId, expectedVersion: version, claim, text: text.trim() || null } })
        .then(({ data: { answerAuditItem: answer } }) => {
          if (answer.__typename !== 'AuditItem') return put(itemId, { stage: 'refused', problem: answer });
          const now = states.current.get(itemId)!;
          put(itemId, { version: answer.answer?.version ?? version, stage: now.claim === claim && now.text === text ? 'saved' : 'pending', problem: null });
        })
        .catch(() => put(itemId, { stage: 'failed' }))
        .finally(() => running.current.delete(itemId));
      running.current.set(itemId, sending);
      await sending;
    },
    [put],
  );

  const flush = useCallback(async (): Promise<void> => {
    const waiting = [...states.current].filter(([, { stage }]) => stage === 'pending' || stage === 'failed').map(([itemId]) => itemId);
    await Promise.all([...waiting.map(send), ...running.current.values()]);
  }, [send]);

  const change = useCallback(
    (itemId: string, part: Partial<AnswerDraft>): void => {
      const { claim, text } = { ...states.current.get(itemId)!, ...part };
      const isWhole = claim !== null && (claim === 'COMPLIANT' || text.trim() !== '');
      put(itemId, { ...part, stage: isWhole ? 'pending' : 'incomplete', problem: null });
      clearTimeout(timers.current.get(itemId));
      if (isWhole) timers.current.set(itemId, setTimeout(() => void send(itemId), restMs));
    },
    [put, send],
  );

  useEffect(() => () => void flush(), [flush]);
  return { states: shown, change, flush };
}
