import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';

import { useConsoleParts } from '../../app/console-context.js';
import { consoleHeaders } from '../../auth/session.js';
import { askKey, useApi, useAsk } from '../../data/use-ask.js';
import { AttachItemEvidenceDocument, EvidenceOfAuditDocument, type EvidenceKind, type ItemEvidenceFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { type ProblemAnswer, useProblemText } from '../use-problem-text.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/sections.js';

/** The evidence attached to one requirement of an audit. What was detached is kept elsewhere and not shown here. */
export function useItemEvidence(auditId: string, itemId: string): readonly ItemEvidenceFragment[] {
  const { data } = useAsk(EvidenceOfAuditDocument, { id: auditId });
  return data?.data.audit?.items.find(({ id }) => id === itemId)?.evidence.filter(({ detachedAt }) => detachedAt === null) ?? [];
}

/** Tells of a change to evidence, and reads it afresh. */
export function useEvidenceChange(): (answer: { __typename: string } | ProblemAnswer) => Promise<boolean> {
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  return async (answer) => {
    await queryClient.invalidateQueries({ queryKey: askKey(EvidenceOfAuditDocument) });
    if (answer.__typename === 'Evidence') return true;
    notify(problemText(answer as ProblemAnswer), { type: 'warning' });
    return false;
  };
}

/** Sends a file and attaches it to the requirement. */
export function useAddEvidence({ organization }: WorkbenchAudit, { id, criterion, location }: WorkbenchItem) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const changed = useEvidenceChange();
  const { session } = useConsoleParts();
  return useMutation({
    mutationFn: async (file: File) => {
      const query = new URLSearchParams({ organizationId: organization.id, fileName: file.name });
      await session.prepare();
      const sent = await fetch(`/evidence?${query.toString()}`, { method: 'POST', body: file, headers: { ...consoleHeaders, 'content-type': file.type || 'application/octet-stream' } });
      const answer = (await sent.json()) as { fileId?: string; error?: { message: string } };
      if (answer.fileId === undefined) throw new Error(answer.error?.message ?? '');
      const kind: EvidenceKind = file.type.startsWith('image/') ? 'PHOTO' : 'OTHER';
      const input = { fileId: answer.fileId, kind, auditItemId: id, criteria: [criterion], ...(location ? { locationId: location.id } : {}), ...(file.lastModified ? { capturedAt: new Date(file.lastModified).toISOString() } : {}) };
      return (await ask(AttachItemEvidenceDocument, { input })).data.attachEvidence;
    },
    onSuccess: changed,
    onError: (error) => notify(text('itemEvidence.notSent', { message: error.message }), { type: 'error' }),
  });
}
