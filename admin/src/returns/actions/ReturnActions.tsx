import LabelIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useDownload } from '../../data/use-download.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import type { Owed } from '../owed.js';
import { CloseDialog } from './CloseDialog.js';
import { DecideLateDialog } from './DecideLateDialog.js';
import { DeclareTypeDialog } from './DeclareTypeDialog.js';
import { InspectDialog } from './InspectDialog.js';
import { RestoreWarrantyDialog } from './RestoreWarrantyDialog.js';

type Name = 'declare' | 'inspect' | 'decide' | 'close' | 'writeOff' | 'restore';

/** What the viewer may do with a return as it stands. */
export function ReturnActions({ owed }: { owed: Owed }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const [open, setOpen] = useState<Name | null>(null);
  const may = { declare: useMay('returns.pack'), depot: useMay('returns.receive') };
  const isLate = owed.receivedAt !== null && owed.timeliness.verdict !== 'MET' && owed.lateDecision === null;
  const possible: Readonly<Record<Name, boolean>> = {
    declare: may.declare && owed.declarableTypes.length > 0,
    inspect: may.depot && owed.state === 'RECEIVED',
    decide: may.depot && isLate && owed.state !== 'CLOSED',
    close: may.depot && owed.state === 'INSPECTED',
    writeOff: may.depot && (owed.state === 'OPEN' || owed.state === 'IN_TRANSIT') && owed.daysToDue < 0,
    restore: may.depot && owed.uncoveredAt !== null && owed.warrantyRestoredAt === null,
  };
  const close = (): void => setOpen(null);
  return (
    <>
      <Button startIcon={<LabelIcon />} disabled={isBusy} onClick={() => download(`/reports/return-label.pdf?id=${owed.id}&locale=${locale}`)}>
        {text('returns.actions.label')}
      </Button>
      {(Object.keys(possible) as Name[])
        .filter((name) => possible[name])
        .map((name) => (
          <Button key={name} variant={name === 'declare' || name === 'writeOff' || name === 'restore' ? 'outlined' : 'contained'} onClick={() => setOpen(name)}>
            {text(`returns.actions.${name}`)}
          </Button>
        ))}
      {open === 'declare' && <DeclareTypeDialog owed={owed} onClose={close} />}
      {open === 'inspect' && <InspectDialog owed={owed} onClose={close} />}
      {open === 'decide' && <DecideLateDialog owed={owed} onClose={close} />}
      {open === 'restore' && <RestoreWarrantyDialog owed={owed} onClose={close} />}
      {(open === 'close' || open === 'writeOff') && <CloseDialog owed={owed} isWrittenOff={open === 'writeOff'} onClose={close} />}
    </>
  );
}
