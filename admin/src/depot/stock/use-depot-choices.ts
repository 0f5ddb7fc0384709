import { useAsk } from '../../data/use-ask.js';
import { DepotsDocument } from '../../generated/operations.js';
import type { Choice } from '../../list/filters.js';

/** The depots to choose among. */
export function useDepotChoices(): Choice[] {
  const { data } = useAsk(DepotsDocument, {}, { staleTimeMs: 600_000 });
  return data?.data.depots.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
