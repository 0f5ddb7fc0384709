import { randomBytes, randomInt, randomUUID } from 'node:crypto';

import { type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

import type { IdPath } from './id-paths.js';

const day = 86_400_000;
const dateIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** An acceptable value of each scalar; a scalar that stands in no line cannot be filled. */
const scalars: Readonly<Record<string, () => unknown>> = {
  Boolean: () => true,
  Int: () => 1,
  Float: () => 1,
  Date: () => dateIn(-1),
  DateTime: () => new Date(Date.now() - 3_600_000).toISOString(),
  DateOrDateTime: () => dateIn(-1),
  Quarter: () => `${new Date().getUTCFullYear()}-Q1`,
  SerialNumber: () => `F2LX${randomUUID().slice(0, 6).toUpperCase()}`,
  Imei: () => '356938035643809',
  DispatchId: () => `G${digits(9)}`,
  Meid: () => 'A10000009296F2',
  ModuleSerialNumber: () => `W8${digits(11)}`,
  ReturnOrderNumber: () => `7${digits(9)}`,
  CarrierCode: () => 'XGLS',
  TrackingNumber: () => digits(11),
  PartNumber: () => '661-12345',
  SoldTo: () => digits(10),
  TradeWord: () => 'IPHONE',
  AmountMinor: () => '149900',
};

/** Texts that are held against something; every other text may say anything. */
const texts: Readonly<Record<string, () => string>> = {
  code: () => `TC-${digits(4)}`,
  country: () => 'NO',
  countries: () => 'IS',
  region: () => 'NO',
  calendarRegion: () => 'NO',
  postalCode: () => '0150',
  email: () => 'probe@example.org',
  publicKey: () => randomBytes(32).toString('base64'),
  timeZone: () => 'Europe/Oslo',
  shipTo: () => digits(10),
  number: () => digits(10),
  technicianId: () => `T${digits(8)}`,
  currency: () => 'NOK',
  unitMinor: () => '1000',
  faultCode: () => 'B03',
  issueCode: () => 'B03',
  issueModifier: () => 'A',
  orderNumber: () => `7${digits(9)}`,
  eventNumber: () => digits(8),
  componentGroup: () => 'B',
  kbbSerial: () => `W88${digits(10)}`,
  kgbSerial: () => `W89${digits(10)}`,
  locale: () => 'nb',
};
/** Words of a choice that say that nothing was chosen. */
const isNoAnswer = /^(NOT_ASSESSED|UNKNOWN|NONE)$/;
/** Days that must not be over. */
const dates: Readonly<Record<string, () => string>> = { month: () => `${dateIn(-32).slice(0, 7)}-01`, plannedOn: () => dateIn(5), dueOn: () => dateIn(20), validUntil: () => dateIn(20) };

export interface Filling {
  /** The id that stands at a place which must have one. */
  ownId: (path: IdPath) => string;
  /** Filled although it may be absent, with this id. */
  target?: { path: IdPath; id: string };
}

/** What the generator cannot make a value of; the place must be taught to it. */
export class CannotFill extends Error {
  override name = 'CannotFill';
}

/** Values for all arguments that are required and for the one whose id is probed. */
export function fillArguments(args: readonly GraphQLArgument[], filling: Filling): Record<string, unknown> {
  return fillFields(args, [], filling);
}

function fillFields(fields: readonly (GraphQLArgument | GraphQLInputField)[], above: IdPath, filling: Filling): Record<string, unknown> {
  const chosen = fields.filter((field) => isNeeded(field, above) || leadsTo(filling.target?.path, [...above, field.name]));
  return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field.type, [...above, field.name], filling)]));
}

function isNeeded({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField, above: IdPath): boolean {
  if (isNonNullType(type)) return defaultValue === undefined;
  // A device is asked about by one of its numbers.
  if (above.length === 0 && (name === 'serialNumber' || name === 'organizationId')) return true;
  // Staff must say for whom; of the facts for each programme a request holds those of one.
  return above[0] === 'input' && (name === 'organizationId' || name === 'organizationIds' || name === 'faultCode' || (name === 'ids' && isInputObjectType(type)));
}

function leadsTo(target: IdPath | undefined, path: IdPath): boolean {
  return target !== undefined && path.every((name, index) => target[index] === name);
}

function valueOf(type: GraphQLInputType, path: IdPath, filling: Filling): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, filling);
  if (isListType(type)) return [valueOf(type.ofType, path, filling)];
  if (isInputObjectType(type)) return fillFields(Object.values(type.getFields()), path, filling);
  if (isEnumType(type)) return type.getValues().find(({ name }) => !isNoAnswer.test(name))!.name;
  const name = path.at(-1)!;
  if (type.name === 'ID') return idAt(name, path, filling);
  if (type.name === 'String') return texts[name]?.() ?? `A text of ${name}`;
  const fill = (type.name === 'Date' ? dates[name] : undefined) ?? scalars[type.name];
  if (fill === undefined) throw new CannotFill(`${path.join('.')} is a ${type.name}, and nobody has said what such a value looks like`);
  return fill();
}

function idAt(name: string, path: IdPath, { target, ownId }: Filling): string {
  if (name === 'idempotencyKey') return randomUUID();
  if (name === 'criterion' || name === 'criteria') return 'AASP.PREMISES.RECEPTION';
  return target !== undefined && target.path.join() === path.join() ? target.id : ownId(path);
}
