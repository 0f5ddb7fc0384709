import { Refusal } from '../refusal.js';
import { type Service, unexpectedEnd } from './service.js';

/** A service ended by itself, and so everything ended: the message tells which and why. */
export class ServiceEnded extends Refusal {
  override name = 'ServiceEnded';
}

/** All running services; what started first stops last, and one that ends unasked is the end of all. */
export class ServiceGroup {
  private readonly layers: Service[][] = [];
  private stopping: Promise<void> | undefined;
  private reject!: (error: Refusal) => void;
  private readonly failure = new Promise<never>((_resolve, reject) => {
    this.reject = reject;
  });

  constructor() {
    // Nobody may be waiting when it happens; whoever waits later still learns of it.
    this.failure.catch(() => undefined);
  }

  /** Adds services that stop together, before those that were added earlier. */
  add(...services: Service[]): void {
    this.layers.push(services);
    for (const service of services) {
      void service.ended.then((end) => {
        if (this.stopping === undefined) this.reject(new ServiceEnded(unexpectedEnd(service, end)));
      });
    }
  }

  /** Makes everybody who waits for something give up. */
  giveUp(reason: Refusal): void {
    this.reject(reason);
  }

  /** Does the work, or gives up when a service ends while it is done. */
  unlessOneEnds<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([this.failure, work]);
  }

  /** Resolves with the reason when a service has ended unasked; never otherwise. */
  firstFailure(): Promise<Refusal> {
    return this.failure.catch((error: Refusal) => error);
  }

  stop(): Promise<void> {
    this.stopping ??= this.stopLayers();
    return this.stopping;
  }

  /** Ends everything at once, for somebody who does not want to wait. */
  kill(): void {
    this.stopping ??= Promise.resolve();
    for (const service of this.layers.flat()) service.kill();
  }

  private async stopLayers(): Promise<void> {
    for (const services of this.layers.toReversed()) await Promise.all(services.map((service) => service.stop()));
  }
}
