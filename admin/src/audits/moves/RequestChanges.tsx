import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';

import { RequestAuditChangesDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/workbench-audit.js';
import { useMove } from './use-move.js';
import { WordsDialog } from './WordsDialog.js';

interface RequestChangesProps {
  audit: WorkbenchAudit;
  /** The requirement on the screen. */
  item: WorkbenchItem | undefined;
  /** Sends what is not saved yet. */
  flush: () => Promise<void>;
}

/** Sends the audit back to the partner; the words go to the requirement on the screen as well, unless they are meant for the whole. */
export function RequestChanges({ audit: { id, version }, item, flush }: RequestChangesProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [isOfItem, setOfItem] = useState(true);
  const { move, isMoving } = useMove<string>({
    send: async (ask, reason) => {
      await flush();
      const items = isOfItem && item ? [{ itemId: item.id, request: reason }] : [];
      return (await ask(RequestAuditChangesDocument, { input: { auditId: id, expectedVersion: version, reason, items } })).data.requestAuditChanges;
    },
    done: 'auditMoves.changes.done',
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('auditMoves.changes.open')}
      </Button>
      {isOpen && (
        <WordsDialog title={text('auditMoves.changes.open')} explanation={text('auditMoves.changes.text')} label={text('auditMoves.changes.label')} submit={text('auditMoves.changes.submit')} isBusy={isMoving} onSubmit={move} onClose={() => setOpen(false)}>
          {item && <FormControlLabel control={<Checkbox checked={isOfItem} onChange={(_event, checked) => setOfItem(checked)} />} label={text('auditMoves.changes.ofItem', { text: item.text })} />}
        </WordsDialog>
      )}
    </>
  );
}
