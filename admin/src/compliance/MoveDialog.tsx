import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { type EnrollmentMove, type EnrollmentMoveReason, MoveEnrollmentDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';
import type { Compliance } from './shown-compliance.js';

/** The reasons a person has for each move. */
const reasons: Readonly<Record<EnrollmentMove, readonly EnrollmentMoveReason[]>> = {
  ACTIVATE: ['ONBOARDING_COMPLETE'],
  RAISE_RISK: ['MANAGER_CONCERN'],
  CLEAR_RISK: ['CONCERN_SETTLED'],
  SUSPEND: ['NOT_CURED', 'BREACH_OF_TERMS', 'ACCOUNT_STANDING', 'PARTNER_REQUEST'],
  REINSTATE: ['CURED', 'PARTNER_REQUEST'],
  END: ['PARTNER_REQUEST', 'BREACH_OF_TERMS', 'NOT_CURED', 'NOT_ADMITTED', 'PROGRAM_WITHDRAWN'],
};

export function MoveDialog({ enrollment: { id, program, possibleMoves, version }, onClose }: { enrollment: Compliance; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [move, setMove] = useState<EnrollmentMove>(possibleMoves[0]!);
  const [reason, setReason] = useState<EnrollmentMoveReason>(reasons[possibleMoves[0]!][0]!);
  const [note, setNote] = useState('');
  const choose = (value: string): void => {
    setMove(value as EnrollmentMove);
    setReason(reasons[value as EnrollmentMove][0]!);
  };
  return (
    <ActionDialog
      title={text('compliance.moveOf', { program })}
      submit={text('compliance.moveSubmit')}
      done={text('compliance.moved')}
      isComplete
      act={async () => (await ask(MoveEnrollmentDocument, { input: { enrollmentId: id, move, reason, note: note.trim() || null, expectedVersion: version } })).data.moveEnrollment}
      onClose={onClose}
    >
      {() => (
        <>
          <ChoiceField label={text('compliance.moveLabel')} value={move} choices={possibleMoves.map((value) => ({ value, label: text(`compliance.moves.${value}`) }))} onChoose={choose} />
          <ChoiceField label={text('approvals.reason')} value={reason} choices={reasons[move].map((value) => ({ value, label: text(`compliance.moveReason.${value}`) }))} onChoose={(value) => setReason(value as EnrollmentMoveReason)} />
          <TextField label={text('compliance.note')} multiline minRows={2} value={note} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </>
      )}
    </ActionDialog>
  );
}
