import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What is wrong between two processes. `blackhole`: bytes wait and nothing arrives. `reset`: connections break. `latency`: each
 * way takes longer. `slow`: a kilobyte a second. `half-open`: the far side is gone and nobody tells the near one.
 */
export const linkFaults = ['blackhole', 'reset', 'latency', 'slow', 'half-open'] as const;
export type LinkFault = (typeof linkFaults)[number];

export interface TcpProxy {
  port: number;
  /** Makes the link faulty, for the connections there are and for new ones. */
  break(fault: LinkFault): void;
  /** Lets bytes flow again; what waited arrives, what was broken stays broken. */
  heal(): void;
  stop(): Promise<void>;
}

export interface TcpProxyOptions {
  target: { host: string; port: number };
  latencyMs?: number;
}

const host = '127.0.0.1';
const slowBytesPerSecond = 1_024;
const slowStepMs = 100;

/** A way between two processes of this machine that can be made faulty. */
export async function startTcpProxy({ target, latencyMs = 2_000 }: TcpProxyOptions): Promise<TcpProxy> {
  let fault: LinkFault | null = null;
  const links = new Set<Link>();
  const server = createServer({ pauseOnConnect: false }, (near) => {
    const link = new Link(near, connect(target), { latencyMs });
    links.add(link);
    near.once('close', () => links.delete(link));
    link.become(fault);
  });
  const port = await listen(server);
  const becomeAll = (next: LinkFault | null): void => {
    fault = next;
    for (const link of links) link.become(next);
  };
  return {
    port,
    break: becomeAll,
    heal: () => becomeAll(null),
    stop: () =>
      new Promise((resolve) => {
        for (const link of links) link.end();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve((server.address() as { port: number }).port));
  });
}

/** One connection through the proxy. */
class Link {
  private fault: LinkFault | null = null;
  private readonly ways: readonly [Way, Way];

  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    options: { latencyMs: number },
  ) {
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
    }
    this.ways = [new Way(near, far, options), new Way(far, near, options)];
    // An end without a fault is passed on; behind a half-open connection nobody hears of it.
    near.once('close', () => far.destroy());
    far.once('close', () => {
      if (this.fault !== 'half-open') near.destroy();
    });
  }

  become(fault: LinkFault | null): void {
    this.fault = fault;
    for (const way of this.ways) way.become(fault);
    if (fault === 'reset') {
      this.near.resetAndDestroy();
      this.far.destroy();
    }
    if (fault === 'half-open') this.far.destroy();
  }

  end(): void {
    this.near.destroy();
    this.far.destroy();
  }
}

/** One direction of a connection. */
class Way {
  private fault: LinkFault | null = null;
  private readonly waiting: { chunk: Buffer; dueAt: number }[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    from: Socket,
    private readonly to: Socket,
    private readonly options: { latencyMs: number },
  ) {
    from.on('data', (chunk: Buffer) => this.take(chunk));
    from.on('end', () => this.flushThen(() => to.end()));
    from.on('close', () => clearTimeout(this.timer));
  }

  become(fault: LinkFault | null): void {
    this.fault = fault;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.pass();
  }

  private take(chunk: Buffer): void {
    this.waiting.push({ chunk, dueAt: performance.now() + (this.fault === 'latency' ? this.options.latencyMs : 0) });
    if (this.timer === undefined) this.pass();
  }

  /** Sends on what may go now, and comes back for the rest. */
  private pass(): void {
    switch (this.fault) {
      case 'blackhole':
      case 'reset':
      case 'half-open':
        return;
      case 'slow':
        return this.passSlowly();
      case 'latency':
      case null:
        return this.passDue();
    }
  }

  private passDue(): void {
    const now = performance.now();
    while (this.waiting[0] !== undefined && (this.fault === null || this.waiting[0].dueAt <= now)) this.send(this.waiting.shift()!.chunk);
    const [next] = this.waiting;
    if (next !== undefined) this.later(next.dueAt - now);
  }

  private passSlowly(): void {
    const [next] = this.waiting;
    if (next === undefined) return;
    const portion = next.chunk.subarray(0, (slowBytesPerSecond * slowStepMs) / 1_000);
    next.chunk = next.chunk.subarray(portion.length);
    if (next.chunk.length === 0) this.waiting.shift();
    this.send(portion);
    this.later(slowStepMs);
  }

  private later(ms: number): void {
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.pass();
    }, ms);
  }

  private send(chunk: Buffer): void {
    if (!this.to.destroyed && this.to.writable) this.to.write(chunk);
  }

  private flushThen(end: () => void): void {
    if (this.waiting.length === 0) return end();
    setTimeout(() => this.flushThen(end), slowStepMs).unref();
  }
}
