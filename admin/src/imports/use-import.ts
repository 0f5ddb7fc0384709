import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { useConsoleParts } from '../app/console-context.js';
import { uploadFile, UploadFailed } from '../data/upload-file.js';
import { useApi, useAsk } from '../data/use-ask.js';
import type { FileKind, ImportProgress } from './file-kind.js';

export type ImportStage =
  | { kind: 'choosing' }
  | { kind: 'uploading'; share: number }
  | { kind: 'starting' }
  | { kind: 'running'; importId: string }
  | { kind: 'failed'; reason: UploadFailed['reason'] | 'problem' | 'error'; message: string; typename?: string; error?: unknown };

interface ImportInUse {
  stage: ImportStage;
  progress: ImportProgress | null;
  start: (file: File, organizationId: string | null) => void;
  cancel: () => void;
  reset: () => void;
}

const pollMs = { fast: 500, slow: 4_000 };
const slowAfterRows = 100_000;

/** Uploads a file, starts its import and follows it; a reload of the page takes it up again. */
export function useImport(kind: FileKind): ImportInUse {
  const remembered = `console.import-of-${kind.resource}`;
  const ask = useApi();
  const { session } = useConsoleParts();
  const queryClient = useQueryClient();
  const aborting = useRef<AbortController>(null);
  const [stage, setStage] = useState<ImportStage>(() => {
    const importId = sessionStorage.getItem(remembered);
    return importId === null ? { kind: 'choosing' } : { kind: 'running', importId };
  });
  const importId = stage.kind === 'running' ? stage.importId : '';
  const query = useAsk(kind.progress, { id: importId }, {
    enabled: importId !== '',
    refetchIntervalMs: (answer) => {
      const progress = answer?.data.found;
      if (progress && progress.status !== 'RUNNING') return false;
      return (progress?.rowsRead ?? 0) > slowAfterRows ? pollMs.slow : pollMs.fast;
    },
  });
  const progress = query.data?.data.found ?? null;
  const isOver = progress !== null && progress.status !== 'RUNNING';

  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries({ queryKey: [kind.resource] });
  }, [isOver, queryClient, kind.resource]);

  const run = async (file: File, organizationId: string | null): Promise<void> => {
    aborting.current = new AbortController();
    setStage({ kind: 'uploading', share: 0 });
    await session.prepare();
    const uploadId = await uploadFile({ way: '/uploads', answered: 'uploadId', query: { fileName: file.name, ...(organizationId === null ? {} : { organizationId }), ...(kind.uploadedFor ? { for: kind.uploadedFor } : {}) }, file, signal: aborting.current.signal, onProgress: (share) => setStage({ kind: 'uploading', share }) });
    setStage({ kind: 'starting' });
    // The upload's id names the request: sent twice, it starts one import.
    const begun = await kind.begin(ask, uploadId);
    if (!('importId' in begun)) return setStage({ kind: 'failed', reason: 'problem', ...begun });
    sessionStorage.setItem(remembered, begun.importId);
    setStage({ kind: 'running', importId: begun.importId });
  };

  return {
    stage,
    progress,
    start: (file, organizationId) => void run(file, organizationId).catch((error: unknown) => setStage(error instanceof UploadFailed ? { kind: 'failed', reason: error.reason, message: error.message } : { kind: 'failed', reason: 'error', message: '', error })),
    cancel: () => aborting.current?.abort(),
    reset: () => {
      sessionStorage.removeItem(remembered);
      setStage({ kind: 'choosing' });
    },
  };
}
