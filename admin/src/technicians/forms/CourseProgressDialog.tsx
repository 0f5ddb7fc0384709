import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { RecordCourseProgressDocument, type TechnicianPageQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownTechnician } from '../shown-technician.js';

interface CourseProgressDialogProps {
  technician: ShownTechnician;
  catalogue: TechnicianPageQuery['courseCatalogue'];
  onClose: () => void;
}

/** Records how far a technician has come in a course; progress does not go back. */
export function CourseProgressDialog({ technician: { id, courses }, catalogue, onClose }: CourseProgressDialogProps) {
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const open = catalogue.filter(({ code }) => doneOf(courses, code) < 100);
  const [courseCode, setCourse] = useState(open[0]?.code ?? '');
  const [percent, setPercent] = useState('');
  const done = doneOf(courses, courseCode);
  const number = Number(percent);
  const isNumber = /^\d{1,3}$/.test(percent) && number <= 100;
  const fault = !isNumber ? text('technicianForms.faults.percent') : number <= done ? text('technicianForms.faults.back', { percent: formats.percent(done / 100) }) : undefined;
  const act = async () => (await ask(RecordCourseProgressDocument, { input: { technicianId: id, courseCode, percent: number } })).data.recordCourseProgress;
  return (
    <ActionDialog title={text('technicianForms.recordProgress')} submit={text('technicianForms.save')} done={text('technicianForms.progressRecorded')} isComplete={courseCode !== '' && fault === undefined} problems="technicianForms.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('technicianForms.course')} value={courseCode} choices={open.map(({ code, name }) => ({ value: code, label: name }))} onChoose={setCourse} />
          <TextField label={text('technicianForms.percent')} required value={percent} error={isChecked && fault !== undefined} helperText={isChecked && fault !== undefined ? fault : text('technicianForms.percentHint', { percent: formats.percent(done / 100) })} onChange={({ target }) => setPercent(target.value.trim())} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3, autoComplete: 'off' } }} />
        </>
      )}
    </ActionDialog>
  );
}

export function doneOf(courses: ShownTechnician['courses'], code: string): number {
  return courses.find(({ courseCode }) => courseCode === code)?.percent ?? 0;
}
