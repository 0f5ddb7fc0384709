import Button from '@mui/material/Button';
import { useState } from 'react';

import { ReopenAuditDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';
import { useMove } from './use-move.js';
import { WordsDialog } from './WordsDialog.js';

/** Reopens a closed audit for a reason. */
export function ReopenAudit({ audit: { id, version } }: { audit: WorkbenchAudit }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { move, isMoving } = useMove<string>({
    send: async (ask, reason) => (await ask(ReopenAuditDocument, { input: { auditId: id, expectedVersion: version, reason } })).data.reopenAudit,
    done: 'auditMoves.reopen.done',
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('auditMoves.reopen.open')}
      </Button>
      {isOpen && <WordsDialog title={text('auditMoves.reopen.open')} explanation={text('auditMoves.reopen.text')} label={text('auditMoves.reopen.label')} submit={text('auditMoves.reopen.submit')} isBusy={isMoving} onSubmit={move} onClose={() => setOpen(false)} />}
    </>
  );
}
