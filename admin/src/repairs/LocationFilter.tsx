import { useAsk } from '../data/use-ask.js';
import { useViewer } from '../auth/use-viewer.js';
import { LocationChoicesDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ChoiceFilter } from '../list/filters.js';

/** Limits repairs to one location, where it is known whose locations there are to choose from. */
export function LocationFilter({ partnerId }: { partnerId?: string }) {
  const text = useText();
  const viewer = useViewer();
  const id = partnerId ?? viewer?.organization?.id ?? '';
  const { data } = useAsk(LocationChoicesDocument, { id }, { enabled: id !== '', staleTimeMs: 600_000 });
  const locations = data?.data.organization?.locations ?? [];
  if (locations.length < 2) return null;
  return <ChoiceFilter source="locationId" label={text('repairLife.filters.location')} choices={locations.map(({ id: value, name }) => ({ value, label: name }))} />;
}
