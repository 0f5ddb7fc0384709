import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import type { TechnicianPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { CourseProgressDialog, doneOf } from './forms/CourseProgressDialog.js';
import type { ShownTechnician } from './shown-technician.js';

interface CourseProgressPanelProps {
  technician: ShownTechnician;
  catalogue: TechnicianPageQuery['courseCatalogue'];
}

/** Every course of the catalogue, and how far the technician has come. */
export function CourseProgressPanel({ technician, catalogue }: CourseProgressPanelProps) {
  const text = useText();
  const formats = useFormats();
  const mayRecord = useMay('courses.record');
  const [isRecording, setRecording] = useState(false);
  const { courses } = technician;
  const isOpen = catalogue.some(({ code }) => doneOf(courses, code) < 100);
  return (
    <Panel title={text('technicianPage.courses')} action={mayRecord && isOpen && <Button size="small" onClick={() => setRecording(true)}>{text('technicianForms.recordProgress')}</Button>}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {catalogue.map(({ code, name }) => {
          const progress = courses.find(({ courseCode }) => courseCode === code);
          const percent = progress?.percent ?? 0;
          return (
            <Box component="li" key={code} sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
              <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
                <span>{name}</span>
                <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                  {progress?.completedOn ? text('technicianPage.courseDone', { date: formats.date(progress.completedOn) }) : formats.percent(percent / 100)}
                </Box>
              </Box>
              <LinearProgress variant="determinate" value={percent} aria-label={name} />
            </Box>
          );
        })}
      </Box>
      {isRecording && <CourseProgressDialog technician={technician} catalogue={catalogue} onClose={() => setRecording(false)} />}
    </Panel>
  );
}
