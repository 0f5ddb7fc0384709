import { ToneChip } from '../display/ToneChip.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

export interface TermsDays {
  effectiveFrom: string;
  /** The first day no longer in force. */
  effectiveTo: string | null;
}

/** Whether terms are in force, are to come, or have ended. */
export function TermsChip({ days: { effectiveFrom, effectiveTo } }: { days: TermsDays }) {
  const text = useText();
  const formats = useFormats();
  const now = today();
  if (effectiveFrom > now) return <ToneChip tone="waiting">{text('terms.future', { date: formats.date(effectiveFrom) })}</ToneChip>;
  const isOver = effectiveTo !== null && effectiveTo <= now;
  return <ToneChip tone={isOver ? 'quiet' : 'good'}>{text(isOver ? 'terms.past' : 'terms.inForce')}</ToneChip>;
}

/** A region in words, with its code where it is a part of a country. */
export function useRegionName(): (region: string) => string {
  const text = useText();
  const formats = useFormats();
  return (region) => {
    if (region === '001') return text('terms.world');
    return region.includes('-') ? `${formats.country(region)} (${region})` : formats.country(region);
  };
}
