import Alert from '@mui/material/Alert';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { type EvidenceCardFragment, EraseEvidenceFileDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { useEvidenceName } from '../use-evidence-name.js';

/** Erases the content of a file for good, with a reason. */
export function EraseFileDialog({ item, onClose }: { item: EvidenceCardFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const name = useEvidenceName()(item);
  const [given, setReason] = useState('');
  const reason = given.trim();
  const act = async () => (await ask(EraseEvidenceFileDocument, { fileId: item.file.id, reason })).data.eraseEvidenceFile;
  return (
    <ActionDialog title={text('evidenceErasure.of', { name })} submit={text('evidenceErasure.erase')} done={text('evidenceErasure.done')} isComplete={reason !== ''} problems="evidenceErasure.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Alert severity="warning">{text('evidenceErasure.note')}</Alert>
          <ReasonField reason={given} isMissing={isChecked && reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
