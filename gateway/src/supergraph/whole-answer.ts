import type { Dispatcher } from 'undici';

/** A subgraph's answer, read to its end. */
export interface WholeAnswer {
  statusCode: number;
  text: string;
}

type Request = Omit<Dispatcher.DispatchOptions, 'origin'>;

/** Sends a request and reads its answer whole, without a stream for what is only ever read at once; rejects when `signal` says so. */
export function wholeAnswer(pool: Dispatcher, request: Request, signal: AbortSignal): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return void reject(signal.reason as Error);
    const chunks: Buffer[] = [];
    let statusCode = 0;
    let stop: (() => void) | undefined;
    const settled = (): void => {
      if (stop !== undefined) signal.removeEventListener('abort', stop);
    };
    pool.dispatch(request as Dispatcher.DispatchOptions, {
      onRequestStart: (controller) => {
        if (signal.aborted) return controller.abort(signal.reason as Error);
        // A request that is sent a second time by the pool has one listener all the same.
        settled();
        stop = () => controller.abort(signal.reason as Error);
        signal.addEventListener('abort', stop, { once: true });
      },
      onResponseStart: (_controller, status) => void (statusCode = status),
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => {
        settled();
        resolve({ statusCode, text: textOf(chunks) });
      },
      onResponseError: (_controller, error) => {
        settled();
        reject(error);
      },
    });
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
}
