import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useConsoleParts } from '../../app/console-context.js';
import { askKey, useAsk } from '../../data/use-ask.js';
import { sendFile } from '../../data/upload-file.js';
import { BankFileReportDocument, type BankFileRowFragment, LatestBankFilesDocument } from '../../generated/operations.js';

interface BankFileInUse {
  send: (file: File) => void;
  isSending: boolean;
  /** The part of the file that has been sent, 0 to 1. */
  share: number;
  failure: Error | null;
  /** The file that is looked at: the one that was sent, or another that was chosen. */
  file: BankFileRowFragment | null;
  /** Whether it had been taken before it was sent now. */
  isKnown: boolean;
  look: (id: string) => void;
}

const pollMs = 700;

/** Sends a bank's file and follows it to its last entry; the address names it, so that a reload of the page goes on. */
export function useBankFile(): BankFileInUse {
  const { session } = useConsoleParts();
  const queryClient = useQueryClient();
  const [params, setParams] = useSearchParams();
  const [share, setShare] = useState(0);
  const look = (id: string): void => {
    const next = new URLSearchParams(window.location.search);
    next.set('file', id);
    setParams(next);
  };
  const sending = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      await session.prepare();
      const { bankFileId, isKnown } = await sendFile({ way: '/bank-files', query: { fileName: file.name }, file, mediaType: 'application/xml', signal: new AbortController().signal, onProgress: setShare });
      return { id: String(bankFileId), isKnown: isKnown === true };
    },
    onSuccess: ({ id }) => {
      look(id);
      void queryClient.invalidateQueries({ queryKey: askKey(BankFileReportDocument) });
    },
  });
  const id = params.get('file') ?? '';
  const query = useAsk(BankFileReportDocument, { id }, { enabled: id !== '', refetchIntervalMs: (answer) => (answer?.data.bankFile?.state === 'RUNNING' ? pollMs : false) });
  const file = id === '' ? null : (query.data?.data.bankFile ?? null);
  const isOver = file !== null && file.state !== 'RUNNING';
  useEffect(() => {
    if (!isOver) return;
    void queryClient.invalidateQueries({ queryKey: ['payments'] });
    void queryClient.invalidateQueries({ queryKey: askKey(LatestBankFilesDocument) });
  }, [isOver, queryClient]);
  const isKnown = sending.data?.id === id && sending.data.isKnown;
  return { send: sending.mutate, isSending: sending.isPending, share, failure: sending.error ?? query.error, file, isKnown, look };
}
