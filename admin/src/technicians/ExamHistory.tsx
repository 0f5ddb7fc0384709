import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { ShownTechnician } from './TechnicianShow.js';

const tones = { PASS: 'good', FAIL: 'bad', VOID: 'quiet' } as const;

/** Every entry of the exams, a corrected one marked so, with the reason where there is one. */
export function ExamHistory({ exams }: Pick<ShownTechnician, 'exams'>) {
  const text = useText();
  const formats = useFormats();
  if (exams.length === 0) return <Panel title={text('technicianPage.exams')}>{text('technicianPage.noExams')}</Panel>;
  return (
    <Panel title={text('technicianPage.exams')} flush>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {exams.map(({ id, product, takenOn, outcome, fee, isCorrected, reason, reference, testCentre }) => (
          <Box component="li" key={id} sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <strong>{text(`words.product.${product}`)}</strong>
              <span>{formats.date(takenOn)}</span>
              <ToneChip tone={isCorrected ? 'quiet' : tones[outcome]}>{text(`technicianPage.outcomes.${outcome}`)}</ToneChip>
              {isCorrected && <ToneChip tone="waiting" plain>{text('technicianPage.corrected')}</ToneChip>}
            </Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
              {[testCentre.name, reference, text(`technicianPage.fees.${fee}`)].filter(Boolean).join(' · ')}
            </Box>
            {reason !== null && <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{text('technicianPage.because', { reason })}</Box>}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
