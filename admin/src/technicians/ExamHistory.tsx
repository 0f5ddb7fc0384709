import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { ToneChip } from '../display/ToneChip.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { CorrectExamDialog } from './forms/CorrectExamDialog.js';
import { RecordExamDialog } from './forms/RecordExamDialog.js';
import type { ShownTechnician } from './shown-technician.js';

type Exam = ShownTechnician['exams'][number];

const tones = { PASS: 'good', FAIL: 'bad', VOID: 'quiet' } as const;

/** Every entry of the exams, a corrected one marked so, with the reason where there is one. */
export function ExamHistory({ technician }: { technician: ShownTechnician }) {
  const text = useText();
  const mayRecord = useMay('exams.record');
  const [isRecording, setRecording] = useState(false);
  const [corrected, setCorrected] = useState<Exam | null>(null);
  const { exams } = technician;
  return (
    <Panel title={text('technicianPage.exams')} flush={exams.length > 0} action={mayRecord && <Button size="small" onClick={() => setRecording(true)}>{text('technicianForms.recordExam')}</Button>}>
      {exams.length === 0 && text('technicianPage.noExams')}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {exams.map((exam) => (
          <ExamLine key={exam.id} exam={exam} onCorrect={() => setCorrected(exam)} />
        ))}
      </Box>
      {isRecording && <RecordExamDialog technician={technician} onClose={() => setRecording(false)} />}
      {corrected && <CorrectExamDialog exam={corrected} onClose={() => setCorrected(null)} />}
    </Panel>
  );
}

function ExamLine({ exam: { product, takenOn, outcome, fee, isCorrected, reason, reference, testCentre }, onCorrect }: { exam: Exam; onCorrect: () => void }) {
  const text = useText();
  const formats = useFormats();
  const mayCorrect = useMay('exams.correct');
  return (
    <Box component="li" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{text(`words.product.${product}`)}</strong>
        <span>{formats.date(takenOn)}</span>
        <ToneChip tone={isCorrected ? 'quiet' : tones[outcome]}>{text(`technicianPage.outcomes.${outcome}`)}</ToneChip>
        {isCorrected && <ToneChip tone="waiting" plain>{text('technicianPage.corrected')}</ToneChip>}
        {mayCorrect && !isCorrected && (
          <Button size="small" sx={{ ml: 'auto' }} onClick={onCorrect} aria-label={text('technicianForms.correctOf', { product: text(`words.product.${product}`), date: formats.date(takenOn) })}>
            {text('technicianForms.correct')}
          </Button>
        )}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {[testCentre.name, reference, text(`technicianPage.fees.${fee}`)].filter(Boolean).join(' · ')}
      </Box>
      {reason !== null && <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{text('technicianPage.because', { reason })}</Box>}
    </Box>
  );
}
