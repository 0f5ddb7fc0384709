import { anyFreePort, freePortFrom } from '../processes/free-port.js';
import { forEachSubgraph, type Subgraph, subgraphs } from '../subgraphs.js';

export interface Ports {
  gateway: number;
  issuer: number;
  cards: number;
  /** The page of the mailbox, and where it takes mail. */
  mailbox: number;
  smtp: number;
  subgraphs: Record<Subgraph, number>;
}

const first = 4000;

export const defaultPorts: Ports = {
  gateway: first,
  issuer: first + 1 + subgraphs.length,
  cards: first + 2 + subgraphs.length,
  mailbox: first + 3 + subgraphs.length,
  smtp: first + 4 + subgraphs.length,
  subgraphs: forEachSubgraph((subgraph) => first + 1 + subgraphs.indexOf(subgraph)),
};

/** A port for each process: its own where it is free, else the next that nobody uses or is meant to use; or any that are free. */
export async function choosePorts(kind: 'default' | 'free', wishes: Ports = defaultPorts): Promise<Ports> {
  const reserved = new Set([wishes.gateway, wishes.issuer, wishes.cards, wishes.mailbox, wishes.smtp, ...Object.values(wishes.subgraphs)]);
  const choose = async (preferred: number): Promise<number> => {
    reserved.delete(preferred);
    const port = kind === 'free' ? await anyFreePort(reserved) : await freePortFrom({ preferred, avoid: reserved });
    reserved.add(port);
    return port;
  };
  const gateway = await choose(wishes.gateway);
  const chosen: [Subgraph, number][] = [];
  for (const subgraph of subgraphs) chosen.push([subgraph, await choose(wishes.subgraphs[subgraph])]);
  const issuer = await choose(wishes.issuer);
  const cards = await choose(wishes.cards);
  const mailbox = await choose(wishes.mailbox);
  const smtp = await choose(wishes.smtp);
  return { gateway, issuer, cards, mailbox, smtp, subgraphs: Object.fromEntries(chosen) as Record<Subgraph, number> };
}
