import { useEffect, useRef, useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { type ApplicationWholeFragment, SaveApplicationDocument } from '../../generated/operations.js';
import type { Answers } from './form-questions.js';

export interface Draft {
  contactName: string | null;
  contactEmail: string | null;
  answers: Answers;
}

export type SavingState = { kind: 'saved' } | { kind: 'waiting' } | { kind: 'saving' } | { kind: 'failed'; message: string };

const restMs = 900;
const formOf = { IDS: 'ids', SSA: 'ssa', AASP: 'aasp' } as const;

/** Keeps what is written a moment after the typing rests, one saving after the other, and tells what is still missing. */
export function useSaving(application: ApplicationWholeFragment) {
  const ask = useApi();
  const { id, program, locale } = application;
  const [draft, setDraft] = useState<Draft>({ contactName: application.contactName ?? null, contactEmail: application.contactEmail ?? null, answers: formFor(application) });
  const [missing, setMissing] = useState<readonly string[]>(application.missing);
  const [state, setState] = useState<SavingState>({ kind: 'saved' });
  const version = useRef(application.version);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (next: Draft): Promise<void> => {
    queue.current = queue.current.then(async () => {
      setState({ kind: 'saving' });
      try {
        const input = { applicationId: id, expectedVersion: version.current, locale, contactName: next.contactName, contactEmail: next.contactEmail, [formOf[program]]: next.answers };
        const { saveApplication } = (await ask(SaveApplicationDocument, { input } as never)).data;
        if (saveApplication.__typename !== 'Application') return setState({ kind: 'failed', message: saveApplication.message });
        version.current = saveApplication.version;
        setMissing(saveApplication.missing);
        setState({ kind: 'saved' });
      } catch {
        setState({ kind: 'failed', message: '' });
      }
    });
    return queue.current;
  };
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setState({ kind: 'waiting' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next), restMs);
  };
  /** Sees to it that all is kept; answers the version to go on from. */
  const settle = async (): Promise<number> => {
    clearTimeout(timer.current);
    await (state.kind === 'saved' ? queue.current : save(draft));
    return version.current;
  };
  return { draft, change, missing, state, settle, retry: () => void save(draft) };
}

function formFor({ ids, ssa, aasp }: ApplicationWholeFragment): Answers {
  return withoutTypenames((ids ?? ssa ?? aasp ?? {}) as Answers) as Answers;
}

function withoutTypenames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypenames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (name === '__typename' ? [] : [[name, withoutTypenames(part)]])));
}
