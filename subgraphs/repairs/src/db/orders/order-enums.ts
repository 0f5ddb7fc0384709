import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { OrderCredit, OrderingProgram, PartOrderKind, PartOrderStatus } from '../../domain/orders/order-codes.js';

registerEnumType(PartOrderStatus, {
  name: 'PartOrderStatus',
  description: 'How far an order of parts has come.',
  valuesConfig: {
    SUBMITTED: { description: 'Taken, its parts set aside as far as they are there; waits for Accounts & Credit to reserve its amount.' },
    CREDIT_RESERVED: { description: 'Accepted: something of it can leave.' },
    BACK_ORDERED: { description: 'Accepted, and nothing of it is there yet.' },
    REFUSED: { description: 'Credit was refused; nothing of it will leave.' },
    PARTLY_SHIPPED: { description: 'Some of it has left.' },
    SHIPPED: { description: 'All that will leave has left.' },
    DELIVERED: { description: 'All that has left has arrived.' },
    CANCELLED: { description: 'Cancelled before anything had left.' },
  },
});

registerEnumType(PartOrderKind, {
  name: 'PartOrderKind',
  description: 'What an order of parts is for.',
  valuesConfig: {
    REPAIR: { description: 'For one repair.' },
    STOCKING: { description: 'For the location’s own stock.' },
    SEED_STOCK: { description: 'For the location’s seed stock.' },
  },
});

registerEnumType(OrderingProgram, {
  name: 'OrderingProgram',
  description: 'A programme whose participants order parts.',
  valuesConfig: {
    IDS: { description: 'iOS Direct Service.' },
    SSA: { description: 'Self-Servicing Account.' },
    AASP: { description: 'Authorised Service Provider.' },
  },
});

registerEnumType(OrderCredit, {
  name: 'OrderCredit',
  description: 'What Accounts & Credit has said to an order’s amount.',
  valuesConfig: {
    NOT_NEEDED: { description: 'The order costs nothing.' },
    ASKED: { description: 'Asked; no answer yet.' },
    RESERVED: { description: 'The amount is reserved.' },
    REFUSED: { description: 'The amount was refused.' },
  },
});

export { OrderCredit, OrderingProgram, PartOrderKind, PartOrderStatus };
