import Button from '@mui/material/Button';
import { useState } from 'react';

import { AskForAnswersDocument } from '../../generated/operations.js';
import { addDays, today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';
import { useMove } from './use-move.js';
import { WordsDialog } from './WordsDialog.js';

const answeredInDays = 14;

/** Asks the partner to assess itself first. */
export function AskPartner({ audit: { id, version } }: { audit: WorkbenchAudit }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { move, isMoving } = useMove<string>({
    send: async (ask, answersDueOn) => (await ask(AskForAnswersDocument, { input: { auditId: id, expectedVersion: version, answersDueOn } })).data.askForAnswers,
    done: 'auditMoves.ask.done',
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('auditMoves.ask.open')}
      </Button>
      {isOpen && (
        <WordsDialog isDate title={text('auditMoves.ask.open')} explanation={text('auditMoves.ask.text')} label={text('auditMoves.ask.due')} submit={text('auditMoves.ask.submit')} initial={addDays(today(), answeredInDays)} isBusy={isMoving} onSubmit={move} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
