import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { QuarterCorrectionsDocument, type QuarterCorrectionsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { quarterName } from '../quarters/quarter-name.js';

const shownFirst = 5;

/** What was counted in quarters of the partner after they had ended; nothing where nothing was. */
export function QuarterCorrections({ partnerId }: { partnerId: string }) {
  const text = useText();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const query = useAsk(QuarterCorrectionsDocument, { id: partnerId });
  const corrections = query.data?.data.quarterCorrections ?? [];
  if (query.error) return <FailedAnswer error={query.error} onRetry={() => void query.refetch()} />;
  if (corrections.length === 0) return null;
  const hidden = !isWhole && corrections.length > shownFirst;
  return (
    <Panel title={text('partners.late.title')} flush action={hidden && <Button onClick={() => setWhole(true)}>{text('partners.late.all', { count: formats.number(corrections.length) })}</Button>}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {corrections.slice(0, isWhole ? undefined : shownFirst).map((correction, index) => (
          <CorrectionLine key={index} correction={correction} />
        ))}
      </Box>
    </Panel>
  );
}

function CorrectionLine({ correction }: { correction: QuarterCorrectionsQuery['quarterCorrections'][number] }) {
  const text = useText();
  const formats = useFormats();
  const { quarter, reason, completedBefore, completedAfter, at, location } = correction;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '4.5rem minmax(0, 1fr)', columnGap: 1.5, px: 2, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ fontWeight: 600 }}>{quarterName(quarter)}</Box>
      <Box>
        {text('partners.late.change', { before: formats.number(completedBefore), after: formats.number(completedAfter), place: location?.name ?? text('states.unknown') })}
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 }}>{text(`partners.late.told.${reason}`, { at: formats.dateTime(at) })}</Box>
      </Box>
    </Box>
  );
}
