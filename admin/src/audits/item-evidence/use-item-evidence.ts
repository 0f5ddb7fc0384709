import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { askKey, useApi, useAsk } from '../../data/use-ask.js';
import { kindOf, type Sayings, told } from '../../evidence/sayings.js';
import { useTransfers } from '../../evidence/use-transfers.js';
import { AttachEvidenceDocument, type EvidenceCardFragment, EvidenceOfAuditDocument } from '../../generated/operations.js';
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

/** Sends files and attaches each to the requirement, with what was said of them when they were chosen. */
export function useItemTransfers({ audit: { organization }, item: { id, criterion, location }, sayings }: { audit: WorkbenchAudit; item: WorkbenchItem; sayings: Sayings }) {
  const ask = useApi();
  const problemText = useProblemText();
  const renew = useEvidenceRenewal();
  const attach = async (fileId: string, file: File): Promise<string | null> => {
    const about = { auditItemId: id, criteria: [criterion], ...(location ? { locationId: location.id } : {}), ...(file.lastModified ? { capturedAt: new Date(file.lastModified).toISOString() } : {}) };
    const answer = (await ask(AttachEvidenceDocument, { input: { ...about, ...told(sayings), fileId, kind: kindOf(sayings, file) } })).data.attachEvidence;
    return answer.__typename === 'Evidence' ? null : problemText(answer);
  };
  return useTransfers({ organizationId: organization.id, attach, onAttached: () => void renew() });
}
