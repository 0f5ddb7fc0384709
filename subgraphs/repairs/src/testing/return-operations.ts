import { randomUUID } from 'node:crypto';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { expect } from 'vitest';

import type { ReturnDesk } from './return-desk.js';

export type Answer = { __typename: string; id?: string; version?: number; message?: string } & Record<string, unknown>;

const returnFields = `id number type state version dueOn handedOverAt receivedAt receivedOn overdueAt reminders charge { amountMinor currency vatIncluded } outcome lateDecision verdict damageExtent discrepancies
  expectedSerial serialDiffers daysToDue aging timeliness { criterion verdict reasonCode } declarableTypes steps { kind detail at } bulkReturn { id number } boxNumber doaSymptom goodPartReason priceCategory uncoveredAt uncoveredBy warrantyRestoredAt outOfWarrantyCharge { amountMinor currency vatIncluded }`;
const shipmentFields = `id number state version packedCount carrierName trackingNumber handedOverAt boxes { number weightGrams } returnOrders(first: 50, sort: { field: NUMBER }) { totalCount nodes { number boxNumber state } }`;
const ofReturn = `__typename ... on ReturnOrder { ${returnFields} } ... on Problem { message }`;
const ofShipment = `__typename ... on BulkReturn { ${shipmentFields} } ... on Problem { message }`;

const operations = {
  declare: `mutation ($input: DeclareReturnTypeInput!, $key: ID!) { it: declareReturnType(input: $input, idempotencyKey: $key) { ${ofReturn} ... on ReturnDeclarationRefused { reason } } }`,
  open: `mutation ($locationId: ID!) { it: openBulkReturn(locationId: $locationId) { ${ofShipment} ... on BulkReturnAlreadyOpen { bulkReturnId } } }`,
  pack: `mutation ($input: PackReturnsInput!) { it: packReturns(input: $input) { ${ofShipment} ... on ReturnsNotPackable { lines { returnOrderNumber reason } } ... on ShipmentTooLarge { returnsMax } } }`,
  unpack: `mutation ($bulkReturnId: ID!, $returnId: ID!) { it: unpackReturn(bulkReturnId: $bulkReturnId, returnId: $returnId) { ${ofShipment} } }`,
  cancel: `mutation ($bulkReturnId: ID!, $expectedVersion: Int!) { it: cancelBulkReturn(bulkReturnId: $bulkReturnId, expectedVersion: $expectedVersion) { ${ofShipment} } }`,
  submit: `mutation ($input: SubmitBulkReturnInput!, $key: ID!) { it: submitBulkReturn(input: $input, idempotencyKey: $key) { ${ofShipment} ... on BoxesDiffer { unmeasured empty } ... on TrackingNumberTaken { bulkReturnId } } }`,
  receive: `mutation ($input: ReceiveReturnInput!, $key: ID!) { it: receiveReturn(input: $input, idempotencyKey: $key) { ${ofReturn} ... on ReturnAlreadyReceived { alreadyReceivedAt } } }`,
  inspect: `mutation ($input: InspectReturnInput!) { it: inspectReturn(input: $input) { ${ofReturn} ... on ReturnInspectionRefused { inspectionReason } ... on ReturnStateForbids { currentState } } }`,
  close: `mutation ($input: CloseReturnInput!, $key: ID!) { it: closeReturn(input: $input, idempotencyKey: $key) { ${ofReturn} } }`,
  writeOff: `mutation ($input: CloseReturnInput!, $key: ID!) { it: writeOffReturn(input: $input, idempotencyKey: $key) { ${ofReturn} } }`,
  decide: `mutation ($input: DecideLateReturnInput!, $key: ID!) { it: decideLateReturn(input: $input, idempotencyKey: $key) { ${ofReturn} } }`,
  restore: `mutation ($input: RestoreReturnWarrantyInput!, $key: ID!) { it: restoreReturnWarranty(input: $input, idempotencyKey: $key) { ${ofReturn} } }`,
  match: `query ($scan: String!, $serialNumber: ModuleSerialNumber, $organizationId: ID, $locationId: ID) { it: matchReturn(scan: $scan, serialNumber: $serialNumber, organizationId: $organizationId, locationId: $locationId) {
    __typename ... on ReturnMatch { matchedBy serialDiffers returnOrder { id number dueOn } } ... on ReturnScanAmbiguous { matchedBy candidates { number } } ... on ReturnScanForeign { matchedBy } ... on ReturnScanUnknown { triedAs } } }`,
  read: `query ($id: ID!) { it: returnOrder(id: $id) { __typename ${returnFields} } }`,
} as const;

export interface ReturnOperations {
  /** Does what the operation says and answers its one field; an error of the protocol fails the test. */
  act(viewer: Viewer, operation: keyof typeof operations, variables: Record<string, unknown>): Promise<Answer>;
  /** The one error of the protocol that the operation is refused with. */
  refused(viewer: Viewer, operation: keyof typeof operations, variables: Record<string, unknown>): Promise<{ code: string | undefined; field: string | undefined; message: string }>;
}

export function returnOperations(desk: () => ReturnDesk): ReturnOperations {
  const ask = (viewer: Viewer, operation: keyof typeof operations, variables: Record<string, unknown>) => desk().ask<{ it: Answer }>(viewer, operations[operation], { key: randomUUID(), ...variables });
  return {
    act: async (viewer, operation, variables) => {
      const { data, errors } = await ask(viewer, operation, variables);
      expect(errors).toEqual([]);
      return data!.it;
    },
    refused: async (viewer, operation, variables) => {
      const { errors } = await ask(viewer, operation, variables);
      expect(errors).toHaveLength(1);
      const [{ message, extensions }] = errors as [(typeof errors)[number]];
      return { code: extensions?.code, field: extensions?.field, message };
    },
  };
}
