import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { RecordReviewerFindingDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ReasonField } from '../approvals/ReasonField.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';
import { EvidenceChoice } from './EvidenceChoice.js';

interface FindingDialogProps {
  enrollmentId: string;
  organizationId: string;
  result: { criterion: string; required: string | null; text: string };
  onClose: () => void;
}

/** What a reviewer finds of a question that no figure decides. */
export function FindingDialog({ enrollmentId, organizationId, result: { criterion, required, text: requirement }, onClose }: FindingDialogProps) {
  const text = useText();
  const ask = useApi();
  const accepted = required?.split(' | ')[0] ?? 'ACCEPTED';
  const [finding, setFinding] = useState(accepted);
  const [reason, setReason] = useState('');
  const [validTo, setValidTo] = useState('');
  const [evidenceIds, setEvidenceIds] = useState<readonly string[]>([]);
  const words = [
    { value: accepted, label: text('compliance.finding.accepted') },
    { value: 'REJECTED', label: text('compliance.finding.rejected') },
  ];
  return (
    <ActionDialog
      title={text('compliance.finding.title')}
      submit={text('compliance.finding.submit')}
      done={text('compliance.finding.done')}
      isComplete={reason.trim() !== ''}
      act={async () => (await ask(RecordReviewerFindingDocument, { input: { enrollmentId, criterion, finding, reason: reason.trim(), validTo: validTo || null, evidenceIds: [...evidenceIds] } })).data.recordReviewerFinding}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <div>{requirement}</div>
          <ChoiceField label={text('compliance.finding.word')} value={finding} choices={words} onChoose={setFinding} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
          <EvidenceChoice organizationId={organizationId} criterion={criterion} chosen={evidenceIds} onChoose={setEvidenceIds} />
          <TextField type="date" label={text('compliance.finding.validTo')} value={validTo} onChange={({ target }) => setValidTo(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        </>
      )}
    </ActionDialog>
  );
}
