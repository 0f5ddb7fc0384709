import Alert from '@mui/material/Alert';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CorrectExamResultDocument, type ExamOutcome } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownTechnician } from '../shown-technician.js';
import { DateField } from './DateField.js';

const outcomes: readonly ExamOutcome[] = ['PASS', 'FAIL', 'VOID'];
const besideFields = ['ExamInTheFuture'];

/** Corrects an entry of an exam by a later one; the entry itself stays. */
export function CorrectExamDialog({ exam, onClose }: { exam: ShownTechnician['exams'][number]; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [outcome, setOutcome] = useState<ExamOutcome>(exam.outcome);
  const [takenOn, setTakenOn] = useState<string>(exam.takenOn);
  const [reason, setReason] = useState('');
  const isSame = outcome === exam.outcome && takenOn === exam.takenOn;
  const input = { examId: exam.id, outcome, takenOn, reason: reason.trim() };
  const act = async () => (await ask(CorrectExamResultDocument, { input, idempotencyKey: keyOf(input) })).data.correctExamResult;
  return (
    <ActionDialog title={text('technicianForms.correctExam', { product: text(`words.product.${exam.product}`) })} submit={text('technicianForms.correctSubmit')} done={text('technicianForms.examCorrected')} isComplete={!isSame && takenOn !== '' && input.reason !== ''} problems="technicianForms.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(isChecked, refused) => (
        <>
          <Alert severity="info">{text('technicianForms.correctNote')}</Alert>
          <ChoiceField label={text('technicianForms.outcome')} value={outcome} choices={outcomes.map((value) => ({ value, label: text(`technicianPage.outcomes.${value}`) }))} error={isChecked && isSame ? text('technicianForms.faults.unchanged') : undefined} onChoose={(value) => setOutcome(value as ExamOutcome)} />
          <DateField label={text('technicianForms.takenOn')} isRequired value={takenOn} max={today()} error={isChecked && takenOn === '' ? text('technicianForms.faults.required') : refused === 'ExamInTheFuture' ? text('technicianForms.problems.ExamInTheFuture') : undefined} onChange={setTakenOn} />
          <ReasonField reason={reason} isMissing={isChecked && input.reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
