import Box from '@mui/material/Box';

import { useFormats } from '../i18n/use-formats.js';
import { type Text, useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { Owed } from './owed.js';
import { returnTypes } from './return-words.js';

type Step = Owed['steps'][number];

/** What happened to a return, the first first. */
export function ReturnSteps({ steps }: { steps: readonly Step[] }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('returns.facts.history')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {steps.map((step) => (
          <Box component="li" key={step.id} sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, 160px) minmax(0, 1fr)', gap: 1.5, fontSize: '0.875rem' }}>
            <Box component="time" dateTime={step.at} sx={{ color: 'text.secondary' }}>
              {formats.dateTime(step.at)}
            </Box>
            <span>{wordsOf(step, text, formats.days)}</span>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

/** Details that are words of a closed list, or days, are said; numbers of carriers stand as they are. */
function wordsOf({ kind, detail }: Step, text: Text, days: (count: number) => string): string {
  const said = text(`returns.steps.${kind}`);
  if (detail === null) return said;
  if (kind === 'TYPE_DECLARED') {
    const type = returnTypes.find((word) => word === detail);
    return type === undefined ? said : `${said}: ${text(`returns.types.${type}`)}`;
  }
  if (kind === 'PACKED') return `${said}: ${detail === '0' ? text('returns.shipments.alone') : text('returns.shipments.boxNumber', { number: detail })}`;
  if (kind === 'REMINDED') return `${said} (${days(Number(detail))})`;
  if (kind === 'HANDED_OVER') return `${said}: ${detail}`;
  return said;
}
