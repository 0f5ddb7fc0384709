/** Whether anybody collects traces. Spans that nobody collects are not begun. */
export const tracing = { isOn: false };

/** Sends OpenTelemetry traces to the collector at `endpoint`; without one nothing is loaded and nothing is traced. Answers what ends it. */
export async function startTracing(endpoint: string | undefined): Promise<() => Promise<void>> {
  if (endpoint === undefined || endpoint === '') return async () => undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const sdk = new NodeSDK({ serviceName: 'gateway', traceExporter: new OTLPTraceExporter(), instrumentations: [] });
  sdk.start();
  tracing.isOn = true;
  return () => sdk.shutdown();
}
