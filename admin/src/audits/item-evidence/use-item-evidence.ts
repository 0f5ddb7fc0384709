import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';

import { useConsoleParts } from '../../app/console-context.js';
import { askKey, useApi, useAsk } from '../../data/use-ask.js';
import { uploadEvidence } from '../../evidence/upload-evidence.js';
import { AttachEvidenceDocument, type EvidenceCardFragment, type EvidenceKind, EvidenceOfAuditDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { useProblemText } from '../use-problem-text.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/workbench-audit.js';

export type EvidenceByItem = ReadonlyMap<string, readonly EvidenceCardFragment[]>;

/** The evidence attached to the requirements of an audit, by requirement; null until it is known. What was detached is kept elsewhere and not shown here. */
export function useEvidenceOfAudit(auditId: string): EvidenceByItem | null {
  const { data } = useAsk(EvidenceOfAuditDocument, { id: auditId });
  const audit = data?.data.audit;
  return useMemo(() => (audit == null ? null : new Map(audit.items.map(({ id, evidence }) => [id, evidence.filter(({ detachedAt }) => detachedAt === null)]))), [audit]);
}

/** Reads the evidence of audits afresh. */
export function useEvidenceRenewal(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: askKey(EvidenceOfAuditDocument) });
}

/** Sends a file and attaches it to the requirement; tells which part of it has been sent, 0 to 1. */
export function useAddEvidence({ organization }: WorkbenchAudit, { id, criterion, location }: WorkbenchItem) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const problemText = useProblemText();
  const renew = useEvidenceRenewal();
  const { session } = useConsoleParts();
  const [share, setShare] = useState(0);
  const adding = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      await session.prepare();
      const fileId = await uploadEvidence({ file, organizationId: organization.id, uploadId: crypto.randomUUID(), onProgress: setShare });
      const kind: EvidenceKind = file.type.startsWith('image/') ? 'PHOTO' : 'OTHER';
      const input = { fileId, kind, auditItemId: id, criteria: [criterion], ...(location ? { locationId: location.id } : {}), ...(file.lastModified ? { capturedAt: new Date(file.lastModified).toISOString() } : {}) };
      return (await ask(AttachEvidenceDocument, { input })).data.attachEvidence;
    },
    onSuccess: async (answer) => {
      await renew();
      if (answer.__typename !== 'Evidence') notify(problemText(answer), { type: 'warning' });
    },
    onError: (error) => notify(text('itemEvidence.notSent', { message: error.message }), { type: 'error' }),
  });
  return { adding, share };
}
