import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import type { EnrollmentState, ProgramCode } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

interface Enrollment {
  id: string;
  program: ProgramCode;
  state: EnrollmentState;
}

const tones: Readonly<Record<EnrollmentState, ToneName>> = { ONBOARDING: 'waiting', ACTIVE: 'info', AT_RISK: 'bad', SUSPENDED: 'bad', ENDED: 'quiet' };

/** The programmes somebody takes part in; a state other than active is said. */
export function EnrollmentChips({ enrollments }: { enrollments: readonly Enrollment[] }) {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {enrollments.map(({ id, program, state }) => (
        <ToneChip key={id} tone={tones[state]}>
          <abbr title={text(`words.program.${program}`)} style={{ textDecoration: 'none' }}>
            {program}
          </abbr>
          {state !== 'ACTIVE' && ` · ${text(`compliance.state.${state}`)}`}
        </ToneChip>
      ))}
    </Box>
  );
}
