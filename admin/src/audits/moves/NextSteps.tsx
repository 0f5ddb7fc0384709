import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { CloseAuditDialog } from '../workbench/CloseAuditDialog.js';
import type { Findings, FindingStates } from '../workbench/findings.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/workbench-audit.js';
import { StartReviewButton } from '../workbench/StartReviewButton.js';
import { AskPartner } from './AskPartner.js';
import { ReopenAudit } from './ReopenAudit.js';
import { RequestChanges } from './RequestChanges.js';
import { SubmitAnswers } from './SubmitAnswers.js';

export interface NextStepsProps {
  audit: WorkbenchAudit;
  items: readonly WorkbenchItem[];
  current: WorkbenchItem | undefined;
  states: FindingStates;
  findings: Findings;
  /** Sends answers that are not saved yet. */
  flushAnswers: () => Promise<void>;
  onOpen: (itemId: string) => void;
}

/** What the viewer can do with the audit from where it stands. */
export function NextSteps({ audit, items, current, states, findings, flushAnswers, onOpen }: NextStepsProps) {
  const text = useText();
  const [mayStart, mayClose, maySubmit, mayReopen] = [useMay('audits.start'), useMay('audits.close'), useMay('audits.answer'), useMay('audits.reopen')];
  const [isClosing, setClosing] = useState(false);
  switch (audit.status) {
    case 'PLANNED':
      return mayStart ? (
        <>
          <AskPartner audit={audit} />
          <StartReviewButton audit={audit} label={text('workbench.start')} />
        </>
      ) : null;
    case 'SELF_ASSESSMENT':
    case 'CHANGES_REQUESTED':
      if (maySubmit) return <SubmitAnswers audit={audit} flush={flushAnswers} onOpen={onOpen} />;
      return mayStart ? <StartReviewButton audit={audit} label={text('auditMoves.start.without')} /> : null;
    case 'IN_REVIEW':
      if (!mayClose) return null;
      if (audit.auditorId === null) return <StartReviewButton audit={audit} label={text('auditMoves.start.takeOver')} />;
      return (
        <>
          <RequestChanges audit={audit} item={current} flush={() => findings.flush()} />
          <Button variant="contained" onClick={() => setClosing(true)}>
            {text('workbench.close')}
          </Button>
          {isClosing && <CloseAuditDialog audit={audit} items={items} states={states} findings={findings} onOpen={onOpen} onClose={() => setClosing(false)} />}
        </>
      );
    case 'CLOSED':
      return mayReopen ? <ReopenAudit audit={audit} /> : null;
  }
}
