import Box from '@mui/material/Box';

import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import type { PartPageQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { usePartWords } from './use-part-words.js';

/** The chain of parts that have taken each other's place: the oldest on top, what is sent today last. */
export function SubstitutionsPanel({ part }: { part: NonNullable<PartPageQuery['part']> }) {
  const text = useText();
  const words = usePartWords();
  const { predecessors, successors } = part;
  const chain = [...[...predecessors].reverse(), { id: part.id, number: part.number, description: words(part) }, ...successors];
  if (chain.length === 1) return <Panel title={text('catalogue.substitutions')}>{text('catalogue.alone')}</Panel>;
  return (
    <Panel title={text('catalogue.substitutions')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {chain.map((link, place) => (
          <Box component="li" key={link.id} aria-current={link.id === part.id ? 'true' : undefined} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.25, py: 0.75, borderTop: place === 0 ? 0 : 1, borderColor: 'divider' }}>
            <Box component="span" sx={{ fontWeight: 550, whiteSpace: 'nowrap' }}>{link.id === part.id ? link.number : <RecordLink to={`/parts/${link.id}/show`}>{link.number}</RecordLink>}</Box>
            <span>{link.description}</span>
            <Box component="span" sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
              {link.id === part.id && <ToneChip tone="quiet">{text('catalogue.thisPart')}</ToneChip>}
              {place === chain.length - 1 && <ToneChip tone="good">{text('catalogue.sentToday')}</ToneChip>}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
