import { useAsk } from '../../data/use-ask.js';
import { TechnicianChoicesDocument } from '../../generated/operations.js';
import { ChoiceField } from '../../list/filters.js';

interface TechnicianFieldProps {
  partnerId: string;
  label: string;
  /** What no choice is called. */
  nobody: string;
  value: string;
  error?: string | undefined;
  onChoose: (id: string) => void;
}

/** Chooses among those who work for the partner. */
export function TechnicianField({ partnerId, label, nobody, value, error, onChoose }: TechnicianFieldProps) {
  const { data } = useAsk(TechnicianChoicesDocument, { organizationId: partnerId }, { enabled: partnerId !== '', staleTimeMs: 60_000 });
  const choices = (data?.data.technicians.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return <ChoiceField label={label} value={value} choices={choices} all={nobody} error={error} onChoose={onChoose} />;
}
