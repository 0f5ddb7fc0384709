import { type ShownStep, StepStrip } from '../display/StepStrip.js';
import type { ExpressPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { type Step, stepMark, steps } from './strip-steps.js';

type Request = NonNullable<ExpressPageQuery['expressReplacement']>;

/** The way of a request, each step with the time it was reached. */
export function ExpressStrip({ request }: { request: Request }) {
  const text = useText();
  const formats = useFormats();
  const { state } = request;
  const times: Readonly<Record<Step, string | null>> = {
    REQUESTED: request.requestedAt,
    HOLD_PLACED: request.holdPlacedAt,
    SHIPPED: request.shippedAt,
    AWAITING_RETURN: request.deliveredAt,
    RECEIVED: request.receivedAt,
    INSPECTED: request.inspectedAt,
    SETTLED: request.settledAt,
  };
  const reached = new Set(steps.filter((step) => (step === 'HOLD_PLACED' ? request.hold !== null : times[step] !== null)));
  const shown = steps.map((step): ShownStep => {
    const mark = stepMark(step, { state, reached });
    const photos = step === 'INSPECTED' && request.inspectionPhotos.length > 0 ? `, ${text('attachments.photosTaken', { count: request.inspectionPhotos.length })}` : '';
    return { key: step, label: text(`express.state.${step}`), note: times[step] === null ? text(`express.mark.${mark}`) : `${formats.dateTime(times[step])}${photos}`, mark };
  });
  const brokeOff: ShownStep[] = state === 'DECLINED' || state === 'CANCELLED' ? [{ key: state, label: text(`express.state.${state}`), note: request.endedAt === null ? text('express.mark.current') : formats.dateTime(request.endedAt), mark: 'broken' }] : [];
  return <StepStrip steps={[...shown, ...brokeOff]} />;
}
