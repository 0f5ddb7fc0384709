import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import type { EnrollmentStatus, ProgramCode } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

interface Enrollment {
  id: string;
  program: ProgramCode;
  status: EnrollmentStatus;
}

const tones: Readonly<Record<EnrollmentStatus, ToneName>> = { APPLIED: 'waiting', APPROVED: 'info', SUSPENDED: 'bad', ENDED: 'quiet' };

/** The programmes somebody takes part in; a status other than approved is said. */
export function EnrollmentChips({ enrollments }: { enrollments: readonly Enrollment[] }) {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {enrollments.map(({ id, program, status }) => (
        <ToneChip key={id} tone={tones[status]}>
          <abbr title={text(`words.program.${program}`)} style={{ textDecoration: 'none' }}>
            {program}
          </abbr>
          {status !== 'APPROVED' && ` · ${text(`words.enrollment.${status}`)}`}
        </ToneChip>
      ))}
    </Box>
  );
}
