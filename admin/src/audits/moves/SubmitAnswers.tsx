import Button from '@mui/material/Button';

import { SubmitSelfAssessmentDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';
import { useMove } from './use-move.js';

interface SubmitAnswersProps {
  audit: WorkbenchAudit;
  /** Sends what is not saved yet. */
  flush: () => Promise<void>;
  onOpen: (itemId: string) => void;
}

/** Hands the partner’s answers over; where some are missing, it leads to the first. */
export function SubmitAnswers({ audit: { id, version }, flush, onOpen }: SubmitAnswersProps) {
  const text = useText();
  const { move, isMoving } = useMove<void>({
    send: async (ask) => {
      await flush();
      const answer = (await ask(SubmitSelfAssessmentDocument, { id, expectedVersion: version })).data.submitSelfAssessment;
      if (answer.__typename === 'ItemsNotAnswered' && answer.itemIds[0] !== undefined) onOpen(answer.itemIds[0]);
      return answer;
    },
    done: 'auditMoves.submit.done',
  });
  return (
    <Button variant="contained" disabled={isMoving} onClick={() => move()}>
      {text('auditMoves.submit.open')}
    </Button>
  );
}
