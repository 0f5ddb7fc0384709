import type { IncomingMessage } from 'node:http';

import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

import { tracing } from './start-tracing.js';

const tracer = trace.getTracer('gateway');

/** Does the work within a span that continues the caller's trace. Without a collector this does nothing more. */
export function inRequestSpan<Answer>(request: IncomingMessage, work: () => Promise<Answer>): Promise<Answer> {
  if (!tracing.isOn) return work();
  const callersTrace = propagation.extract(context.active(), request.headers);
  return tracer.startActiveSpan('POST /graphql', { kind: SpanKind.SERVER }, callersTrace, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
