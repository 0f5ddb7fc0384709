import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useConsoleParts } from '../../app/console-context.js';
import { uploadFile, UploadFailed } from '../../data/upload-file.js';
import { useAsk } from '../../data/use-ask.js';
import { ExamImportProgressDocument, type ExamImportReportFragment } from '../../generated/operations.js';
import { signatureOf } from './signed-file.js';

export interface SignedResults {
  centre: string;
  file: File;
  signature: File;
}

interface ExamImportInUse {
  start: (results: SignedResults) => void;
  isSending: boolean;
  /** The part of the file that has been sent, 0 to 1. */
  share: number;
  failure: Error | null;
  report: ExamImportReportFragment | null;
}

const pollMs = 700;

/** Sends a signed file and follows its import to the last row. */
export function useExamImport(): ExamImportInUse {
  const { session } = useConsoleParts();
  const queryClient = useQueryClient();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: async ({ centre, file, signature }: SignedResults) => {
      setShare(0);
      const signed = signatureOf(new Uint8Array(await signature.arrayBuffer()));
      if (signed === null) throw new UploadFailed('refused', '', 'SIGNATURE_INVALID');
      await session.prepare();
      return uploadFile({ way: '/exam-results', answered: 'importId', query: { testCentre: centre, signature: signed, fileName: file.name }, file, signal: new AbortController().signal, onProgress: setShare });
    },
  });
  const id = sending.data ?? '';
  const query = useAsk(ExamImportProgressDocument, { id }, { enabled: id !== '', refetchIntervalMs: (answer) => (answer?.data.examImport?.state === 'RUNNING' || answer === undefined ? pollMs : false) });
  const report = id === '' ? null : (query.data?.data.examImport ?? null);
  const isOver = report !== null && report.state !== 'RUNNING';
  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries({ queryKey: ['technicians'] });
  }, [isOver, queryClient]);
  return { start: sending.mutate, isSending: sending.isPending, share, failure: sending.error ?? query.error, report };
}
