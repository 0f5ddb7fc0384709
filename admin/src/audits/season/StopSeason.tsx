import Button from '@mui/material/Button';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { StopAuditSeasonDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

/** Stops planning a season, for a reason. */
export function StopSeason({ seasonId }: { seasonId: string }) {
  const text = useText();
  const ask = useApi();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = async () => (await ask(StopAuditSeasonDocument, { input: { seasonId, reason: reason.trim() } })).data.stopAuditSeason;
  return (
    <>
      <Button variant="outlined" color="warning" onClick={() => setOpen(true)}>
        {text('auditSeasons.stop.open')}
      </Button>
      {isOpen && (
        <ActionDialog title={text('auditSeasons.stop.open')} submit={text('auditSeasons.stop.submit')} done={text('auditSeasons.stop.done')} problems="auditSeasons.problems" isComplete={reason.trim() !== ''} act={act} onClose={() => setOpen(false)}>
          {(isChecked) => (
            <>
              <div>{text('auditSeasons.stop.text')}</div>
              <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
            </>
          )}
        </ActionDialog>
      )}
    </>
  );
}
