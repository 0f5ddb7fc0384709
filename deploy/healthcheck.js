// Asks the service of this container whether it can work; ends with 0 when it can.
const ready = await fetch(`http://127.0.0.1:${process.env.PORT}/readyz`, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exit(ready?.ok === true ? 0 : 1);
