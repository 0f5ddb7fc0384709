import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useApi } from '../../data/use-ask.js';
import { AuditFindingsDocument, RecordFindingDocument } from '../../generated/operations.js';
import { openDraftStore } from './draft-store.js';
import { Findings, type FindingStates } from './findings.js';
import type { WorkbenchAudit } from './workbench-audit.js';

interface FindingsInUse {
  findings: Findings;
  states: FindingStates;
  /** How many findings of an earlier visit were taken up. */
  recovered: number;
}

/** The findings of the audit on the screen, saved as they are written. */
export function useFindings({ audit, viewerId }: { audit: WorkbenchAudit; viewerId: string }): FindingsInUse {
  const ask = useApi();
  const askNow = useRef(ask);
  askNow.current = ask;
  const [recovered, setRecovered] = useState(0);
  const [findings] = useState(() => {
    const identity = { viewerId, auditId: audit.id };
    return new Findings({
      identity,
      items: audit.items,
      drafts: openDraftStore(identity),
      record: async (input) => (await askNow.current(RecordFindingDocument, { input })).data.recordFinding,
      readItem: async (itemId) => (await askNow.current(AuditFindingsDocument, { id: audit.id })).data.audit?.items.find(({ id }) => id === itemId) ?? null,
    });
  });
  const states = useSyncExternalStore(findings.subscribe, findings.snapshot);
  const isOpen = audit.status === 'IN_REVIEW';

  useEffect(() => {
    if (isOpen) void findings.recover().then(setRecovered);
    const sendNow = (): void => void findings.flush();
    const sendWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') sendNow();
    };
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', sendWhenHidden);
    return () => {
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', sendWhenHidden);
      void findings.flush().then(() => findings.dispose());
    };
  }, [findings, isOpen]);

  return { findings, states, recovered };
}
