import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { type ExpressScan, RecordExpressScanDocument } from '../../generated/operations.js';
import { minuteNow } from '../../i18n/minute-now.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownExpress } from '../shown-express.js';
import { openScans } from './open-acts.js';
import { stepAnswer } from './step-answer.js';

/** Enters a carrier's scan at the time of the scan: that time counts, not when it is entered. */
export function ScanExpressDialog({ request, onClose }: { request: ShownExpress; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const scans = openScans(request);
  const [scan, setScan] = useState<ExpressScan>(scans[0] ?? 'RECEIVED');
  const [opened] = useState(minuteNow);
  const [at, setAt] = useState(opened);
  // The minute that stands there has begun before now, and the replacement may have been shipped within it.
  const scannedAt = (): string => {
    const minute = new Date(at).toISOString();
    return at === opened && request.shippedAt !== null && request.shippedAt > minute ? request.shippedAt : minute;
  };
  const act = async () => stepAnswer((await ask(RecordExpressScanDocument, { input: { expressReplacementId: request.id, scan, scannedAt: scannedAt() } })).data.recordExpressScan);
  return (
    <ActionDialog title={text('expressActs.scan.title')} submit={text('expressActs.scan.submit')} done={text('expressActs.scan.done')} isComplete={at !== ''} problems="expressActs.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('expressActs.scan.kind')} value={scan} choices={scans.map((value) => ({ value, label: text(`expressActs.scan.kinds.${value}`) }))} onChoose={(value) => setScan(value as ExpressScan)} />
          <TextField type="datetime-local" required label={text('expressActs.scan.at')} value={at} error={isChecked && at === ''} helperText={text('expressActs.scan.note')} onChange={({ target }) => setAt(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        </>
      )}
    </ActionDialog>
  );
}
