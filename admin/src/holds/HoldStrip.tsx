import { StepStrip } from '../display/StepStrip.js';
import type { HoldPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { markedSteps } from './hold-steps.js';

/** The way of a hold, each step with the time it was reached. */
export function HoldStrip({ hold }: { hold: NonNullable<HoldPageQuery['cardHold']> }) {
  const text = useText();
  const formats = useFormats();
  return <StepStrip steps={markedSteps(hold).map(({ step, at, mark }) => ({ key: step, label: text(`holds.step.${step}`), note: at === null ? text(`holds.mark.${mark}`) : formats.dateTime(at), mark }))} />;
}
