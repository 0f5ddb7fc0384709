import { useAsk } from '../data/use-ask.js';
import { ToneChip } from '../display/ToneChip.js';
import { BasketAvailabilityDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

interface AvailabilityTextProps {
  /** All numbers that are shown together: they are asked about at once. */
  numbers: readonly string[];
  number: string;
  locationId: string;
}

const lookAgainMs = 15_000;

/** Whether a part could leave for a location now; looked at again while it is shown. */
export function AvailabilityText({ numbers, number, locationId }: AvailabilityTextProps) {
  const text = useText();
  const asked = [...new Set(numbers)].sort();
  const query = useAsk(BasketAvailabilityDocument, { numbers: asked, locationId }, { enabled: locationId !== '' && asked.length > 0, keepPrevious: true, refetchIntervalMs: () => lookAgainMs });
  const known = query.data?.data.partAvailability.find(({ partNumber }) => partNumber === number)?.availability;
  if (known == null) return null;
  return <ToneChip tone={known.availability === 'IN_STOCK' ? 'good' : 'waiting'} plain>{text(`parts.availability.${known.availability}`, { count: known.quantity })}</ToneChip>;
}
