import type { Dispatcher } from 'undici';

import type { Waiting } from '../waiting.js';

export interface WholeAnswer {
  statusCode: number;
  text: string;
}

/** Sends a request and collects the whole answer. Waits no longer than whoever asks, also for a connection. */
export function wholeAnswer(dispatcher: Dispatcher, request: Omit<Dispatcher.DispatchOptions, 'origin'>, waiting: Waiting): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => {
    const collector = new Collector(waiting, { resolve, reject });
    waiting.tell(collector.giveUp);
    if (!waiting.isOver) dispatcher.dispatch(request as Dispatcher.DispatchOptions, collector);
  });
}

/** What a stream, an event for each part and a listener at a signal would do, without making them for each request. */
class Collector implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;

  constructor(
    private readonly waiting: Waiting,
    private readonly promise: { resolve: (answer: WholeAnswer) => void; reject: (error: Error) => void },
  ) {}

  readonly giveUp = (reason: Error): void => {
    this.promise.reject(reason);
    this.#controller?.abort(reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.waiting.isOver) controller.abort(new Error('Nobody waits for the answer any more.'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.waiting.forget(this.giveUp);
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.promise.resolve({ statusCode: this.#status, text: bytes.toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.waiting.forget(this.giveUp);
    this.promise.reject(error);
  }
}
