import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useSearchParams } from 'react-router-dom';

import { useAsk } from '../data/use-ask.js';
import { type AuditTrailFilter, TrailActorDocument } from '../generated/operations.js';
import { trailWords as words } from '../i18n/en/trail-words.js';
import { useText } from '../i18n/use-text.js';
import { ChoiceField } from '../list/filters.js';
import { useTrailWords } from './use-trail-words.js';

const chip = { height: 36, borderRadius: '8px', maxWidth: '100%' };
const names = ['action', 'outcome', 'from', 'until', 'subjectId', 'actor'] as const;
type Wish = Partial<Record<(typeof names)[number], string>>;

const wishOf = (address: URLSearchParams): Wish => Object.fromEntries(names.flatMap((name) => (address.get(name) ? [[name, address.get(name)!]] : [])));

/** The filter that the address asks for; a day means the reader's own, from its beginning or to its end. */
export function useTrailWish(): { wish: Wish; filter: AuditTrailFilter; change: (part: Wish) => void } {
  const [parameters, setParameters] = useSearchParams();
  const wish = wishOf(parameters);
  const { action, outcome, from, until, subjectId, actor } = wish;
  const filter: AuditTrailFilter = {
    ...(action ? { action } : {}),
    ...(outcome ? { refused: outcome === 'refused' } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from: new Date(`${from}T00:00:00`).toISOString() } : {}),
    ...(until ? { until: new Date(new Date(`${until}T00:00:00`).getTime() + 24 * 60 * 60 * 1_000).toISOString() } : {}),
  };
  const change = (part: Wish): void => setParameters(Object.entries({ ...wishOf(new URLSearchParams(window.location.search)), ...part }).filter(([, value]) => value !== ''), { replace: true });
  return { wish, filter, change };
}

export function TimelineFilters({ wish, onChange }: { wish: Wish; onChange: (part: Wish) => void }) {
  const text = useText();
  const trailWords = useTrailWords();
  const actions = Object.keys(words.actions)
    .map((value) => ({ value, label: trailWords('actions', value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      {wish.subjectId !== undefined && <Chip label={text('trail.filters.subject')} onDelete={() => onChange({ subjectId: '' })} sx={chip} />}
      {wish.actor !== undefined && <ActorChip actor={wish.actor} onDelete={() => onChange({ actor: '' })} />}
      <ChoiceField label={text('trail.filters.action')} value={wish.action ?? ''} choices={actions} all={text('table.all')} onChoose={(action) => onChange({ action })} />
      <ChoiceField
        label={text('trail.filters.outcome')}
        value={wish.outcome ?? ''}
        choices={[
          { value: 'done', label: text('trail.filters.done') },
          { value: 'refused', label: text('trail.filters.refused') },
        ]}
        all={text('table.all')}
        onChoose={(outcome) => onChange({ outcome })}
      />
      {(['from', 'until'] as const).map((name) => (
        <TextField key={name} type="date" label={text(`trail.filters.${name}`)} value={wish[name] ?? ''} onChange={({ target }) => onChange({ [name]: target.value })} slotProps={{ inputLabel: { shrink: true } }} sx={{ minWidth: { xs: 'calc(50% - 6px)', sm: 160 } }} />
      ))}
    </Box>
  );
}

/** Tells whose entries alone are shown, by the name they were last entered under. */
function ActorChip({ actor, onDelete }: { actor: string; onDelete: () => void }) {
  const text = useText();
  const found = useAsk(TrailActorDocument, { actor });
  const name = actor.startsWith('system:') ? text('trail.service') : found.data?.data.auditTrail.nodes[0]?.actorName;
  return <Chip label={name == null ? text('trail.filters.somebody') : text('trail.filters.person', { name })} onDelete={onDelete} sx={chip} />;
}
