import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { NotSignedIn } from '../../auth/session.js';
import { useApi } from '../../data/use-ask.js';
import { MatchReturnDocument, type ReturnRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { scansMax } from './scans-of.js';

export interface Told {
  tone: 'success' | 'warning';
  words: string;
}

export type Scanned = { told: Told | null } | { candidates: readonly ReturnRowFragment[] };

/** Several scans: what became of those that were taken, of how many. */
export interface SeveralScans {
  total: number;
  answers: readonly { scan: string; told: Told; owed: ReturnRowFragment | null }[];
  /** How many lines were not taken, as there were too many. */
  left: number;
}

interface ScanningOptions {
  locationId: string | undefined;
  onFound: (owed: ReturnRowFragment, scan: string, isAlone: boolean) => Promise<Told | null>;
  onSettled: () => void;
}

interface Scanning {
  one: UseMutationResult<Scanned, Error, { scan: string; chosen: ReturnRowFragment | undefined }>;
  several: SeveralScans | null;
  scanOne: (scan: string, chosen?: ReturnRowFragment) => void;
  scanSeveral: (scans: readonly string[]) => void;
  forget: () => void;
}

/** Takes scans: one with what it may mean, or several one after the other, of which each says what became of it and none keeps back the next. */
export function useScanning({ locationId, onFound, onSettled }: ScanningOptions): Scanning {
  const text = useText();
  const ask = useApi();
  const [several, setSeveral] = useState<SeveralScans | null>(null);
  const running = useRef(0);
  const warn = (words: string): Told => ({ tone: 'warning', words });
  const match = async (scan: string, isAlone: boolean): Promise<Scanned & { owed?: ReturnRowFragment }> => {
    const { matchReturn } = (await ask(MatchReturnDocument, { scan, locationId: locationId ?? null })).data;
    switch (matchReturn.__typename) {
      case 'ReturnMatch': {
        const { returnOrder: owed, serialDiffers } = matchReturn;
        if (serialDiffers) return { told: warn(text('returns.scan.differs', { serial: owed.expectedSerial ?? '–' })), owed };
        return { told: await onFound(owed, scan, isAlone), owed };
      }
      case 'ReturnScanAmbiguous':
        return { candidates: matchReturn.candidates };
      case 'ReturnScanForeign':
        return { told: warn(text('returns.scan.foreign')) };
      case 'ReturnScanUnknown':
        return { told: warn(text('returns.scan.unknown', { scan })) };
    }
  };
  const one: Scanning['one'] = useMutation({
    mutationFn: async ({ scan, chosen }): Promise<Scanned> => (chosen === undefined ? match(scan, true) : { told: await onFound(chosen, scan, true) }),
    onSettled,
  });
  const answerOf = async (scan: string): Promise<SeveralScans['answers'][number]> => {
    if (scan.length > 60) return { scan: `${scan.slice(0, 60)}…`, told: warn(text('returns.scan.unknown', { scan: `${scan.slice(0, 20)}…` })), owed: null };
    try {
      const scanned = await match(scan, false);
      return { scan, told: 'candidates' in scanned ? warn(text('severalScans.choose')) : (scanned.told ?? { tone: 'success', words: '' }), owed: scanned.owed ?? null };
    } catch (error) {
      if (error instanceof NotSignedIn) throw error;
      return { scan, told: warn(text('severalScans.failed')), owed: null };
    }
  };
  const takeSeveral = async (scans: readonly string[]): Promise<void> => {
    running.current += 1;
    const run = running.current;
    const taken = scans.slice(0, scansMax);
    const answers: SeveralScans['answers'][number][] = [];
    const seen = new Set<string>();
    const show = (): void => setSeveral({ total: taken.length, answers: [...answers], left: scans.length - taken.length });
    show();
    for (const scan of taken) {
      if (running.current !== run) return;
      const mark = scan.toUpperCase();
      answers.push(seen.has(mark) ? { scan, told: warn(text('severalScans.repeated')), owed: null } : await answerOf(scan));
      seen.add(mark);
      if (running.current === run) show();
    }
    onSettled();
  };
  return {
    one,
    several,
    scanOne: (scan, chosen) => one.mutate({ scan, chosen }),
    scanSeveral: (scans) => {
      one.reset();
      void takeSeveral(scans).catch((error: unknown) => reportError(error));
    },
    forget: () => {
      running.current += 1;
      setSeveral(null);
    },
  };
}
