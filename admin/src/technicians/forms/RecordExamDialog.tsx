import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { ExamChoicesDocument, type FirstExamOutcome, RecordExamResultDocument } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { type MessageKey, useConsoleLocale, useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownTechnician } from '../shown-technician.js';
import { DateField } from './DateField.js';

const besideFields = ['ExamInTheFuture', 'TestCentreNotAuthorised', 'ExamReferenceTaken'] as const;
const outcomes: readonly FirstExamOutcome[] = ['PASS', 'FAIL'];

/** Records what an authorised test centre has told of one exam. */
export function RecordExamDialog({ technician: { id, displayName }, onClose }: { technician: ShownTechnician; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const choices = useAsk(ExamChoicesDocument, { locale: useConsoleLocale() }).data?.data;
  const [given, setGiven] = useState({ examCode: '', takenOn: today() as string, outcome: 'PASS' as FirstExamOutcome, testCentre: '', reference: '' });
  const change = (part: Partial<typeof given>): void => setGiven({ ...given, ...part });
  const input = { ...given, technicianId: id, reference: given.reference.trim() };
  const act = async () => (await ask(RecordExamResultDocument, { input, idempotencyKey: keyOf(input) })).data.recordExamResult;
  return (
    <ActionDialog title={text('technicianForms.recordExamOf', { name: displayName })} submit={text('technicianForms.recordExamSubmit')} done={text('technicianForms.examRecorded')} isComplete={Object.values(input).every((value) => value !== '')} problems="technicianForms.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const told = (field: keyof typeof given, problem?: (typeof besideFields)[number]): string | undefined => {
          const key: MessageKey | null = isChecked && given[field].trim() === '' ? 'technicianForms.faults.required' : problem !== undefined && refused === problem ? `technicianForms.problems.${problem}` : null;
          return key === null ? undefined : text(key);
        };
        return (
          <>
            <ChoiceField label={text('technicianForms.exam')} value={given.examCode} choices={(choices?.examCatalogue ?? []).map(({ code, name }) => ({ value: code, label: name }))} all={text('technicianForms.choose')} error={told('examCode')} onChoose={(examCode) => change({ examCode })} />
            <DateField label={text('technicianForms.takenOn')} isRequired value={given.takenOn} max={today()} error={told('takenOn', 'ExamInTheFuture')} onChange={(takenOn) => change({ takenOn })} />
            <ChoiceField label={text('technicianForms.outcome')} value={given.outcome} choices={outcomes.map((value) => ({ value, label: text(`technicianPage.outcomes.${value}`) }))} onChoose={(outcome) => change({ outcome: outcome as FirstExamOutcome })} />
            <ChoiceField label={text('examImport.testCentre')} value={given.testCentre} choices={(choices?.testCentres ?? []).map(({ code, name }) => ({ value: code, label: name }))} all={text('technicianForms.choose')} error={told('testCentre', 'TestCentreNotAuthorised')} onChoose={(testCentre) => change({ testCentre })} />
            <TextField label={text('technicianForms.reference')} required value={given.reference} error={told('reference', 'ExamReferenceTaken') !== undefined} helperText={told('reference', 'ExamReferenceTaken') ?? text('technicianForms.referenceHint')} onChange={({ target }) => change({ reference: target.value })} slotProps={{ htmlInput: { maxLength: 64, autoComplete: 'off' } }} />
          </>
        );
      }}
    </ActionDialog>
  );
}
