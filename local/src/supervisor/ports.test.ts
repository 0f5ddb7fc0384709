import { createServer } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { anyFreePort } from '../processes/free-port.js';
import { choosePorts, defaultPorts, type Ports } from './ports.js';

const all = ({ gateway, issuer, cards, mailbox, smtp, subgraphs }: Ports): number[] => [gateway, ...Object.values(subgraphs), issuer, cards, mailbox, smtp];

/** Nine neighbouring ports that are free, as the usual ones are on most machines. */
async function wishes(): Promise<Ports> {
  const gateway = await anyFreePort();
  return { gateway, subgraphs: { programs: gateway + 1, accounts: gateway + 2, repairs: gateway + 3, certification: gateway + 4 }, issuer: gateway + 5, cards: gateway + 6, mailbox: gateway + 7, smtp: gateway + 8 };
}

test('the usual ports are 4000 for the gateway, 4001 to 4004 for the subgraphs, 4005 for the issuer, 4006 for the cards, 4007 for the mailbox and 4008 for its SMTP', () => {
  expect(all(defaultPorts)).toEqual([4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007, 4008]);
  expect(defaultPorts.subgraphs).toEqual({ programs: 4001, accounts: 4002, repairs: 4003, certification: 4004 });
});

test('a taken port gives way to the next that is nobody’s, and the others stay', async () => {
  const wished = await wishes();
  const squatter = createServer().listen(wished.subgraphs.programs, '127.0.0.1');
  onTestFinished(() => void squatter.close());
  await new Promise((resolve) => squatter.once('listening', resolve));
  const chosen = await choosePorts('default', wished);
  expect(chosen.subgraphs.programs).toBeGreaterThan(wished.smtp);
  expect({ ...chosen, subgraphs: { ...chosen.subgraphs, programs: wished.subgraphs.programs } }).toEqual(wished);
});

test('free ports are all different and none of the usual ones', async () => {
  const chosen = all(await choosePorts('free'));
  expect(new Set(chosen).size).toBe(9);
  expect(chosen.filter((port) => all(defaultPorts).includes(port))).toEqual([]);
});
