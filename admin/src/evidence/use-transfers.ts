import { useCallback, useReducer, useRef } from 'react';

import { useConsoleParts } from '../app/console-context.js';
import { useText } from '../i18n/use-text.js';
import { transfersAfter } from './transfers.js';
import { EvidenceRefused, type FileWay, uploadEvidence } from './upload-evidence.js';

interface Transfers {
  way?: FileWay;
  organizationId: string;
  /** Attaches what has arrived; answers why it was refused, or null. */
  attach: (fileId: string, file: File) => Promise<string | null>;
  onAttached: () => void;
}

type Sent = { file: File; attach: Transfers['attach'] };

/** Sends files one after the other; one that did not arrive can be sent again, or given up. */
export function useTransfers({ way = '/evidence', organizationId, attach, onAttached }: Transfers) {
  const text = useText();
  const { session } = useConsoleParts();
  const [transfers, change] = useReducer(transfersAfter, []);
  // What was said of a file when it was chosen holds when it is sent again.
  const sent = useRef(new Map<string, Sent>());

  const send = useCallback(
    async (uploadId: string): Promise<void> => {
      const { file, attach: attachIt } = sent.current.get(uploadId)!;
      change({ type: 'begins', uploadId, fileName: file.name });
      try {
        await session.prepare();
        const fileId = await uploadEvidence({ file, way, organizationId, uploadId, onProgress: (share) => change({ type: 'comes along', uploadId, share }) });
        const refusal = await attachIt(fileId, file);
        if (refusal !== null) throw new EvidenceRefused(refusal);
        sent.current.delete(uploadId);
        change({ type: 'is over', uploadId });
        onAttached();
      } catch (error) {
        change({ type: 'fails', uploadId, failure: error instanceof EvidenceRefused ? (error.fault === null ? error.message : text(`evidence.faults.${error.fault}`)) : '' });
      }
    },
    [way, organizationId, onAttached, session, text],
  );

  const sendAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const uploadId = crypto.randomUUID();
      sent.current.set(uploadId, { file, attach });
      await send(uploadId);
    }
  };

  const giveUp = (uploadId: string): void => {
    sent.current.delete(uploadId);
    change({ type: 'is over', uploadId });
  };

  return { transfers, sendAll, sendAgain: send, giveUp };
}
