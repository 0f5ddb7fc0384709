import { useAsk } from '../../data/use-ask.js';
import { SeasonRegionsDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { type Choice, ChoiceField } from '../../list/filters.js';
import { placesOf } from './season-plan.js';

interface PlaceFieldProps {
  value: string;
  onChoose: (value: string) => void;
}

/** Where a season is planned: the countries and regions that have partners, or everywhere. */
export function PlaceField({ value, onChoose }: PlaceFieldProps) {
  const text = useText();
  const formats = useFormats();
  const { data } = useAsk(SeasonRegionsDocument, {}, { staleTimeMs: 600_000 });
  const places = placesOf(data?.data.regionsInUse ?? []);
  // The country the planning page is filtered by is chosen before the regions have been read.
  const known = value === '' || places.includes(value) ? places : [value, ...places];
  const choices = known.map((place): Choice => ({ value: place, label: labelOf(place) }));
  return <ChoiceField label={text('auditSeasons.fields.where')} value={value} choices={choices} all={text('auditSeasons.everywhere')} hint={text('auditSeasons.whereHint')} onChoose={onChoose} />;

  function labelOf(place: string): string {
    const country = formats.country(place.slice(0, 2));
    if (place.includes('-')) return text('auditSeasons.regionOf', { country, region: place });
    return known.some((other) => other.startsWith(`${place}-`)) ? text('auditSeasons.wholeCountry', { country }) : country;
  }
}
