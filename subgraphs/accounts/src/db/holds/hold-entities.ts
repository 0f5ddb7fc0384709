import { Message } from '../messages/message.entity.js';
import { MessageRecipient } from '../messages/message-recipient.entity.js';
import { CardAuthorization } from './card-authorization.entity.js';
import { CardDispute } from './card-dispute.entity.js';
import { CardHold } from './card-hold.entity.js';
import { CardReceipt } from './card-receipt.entity.js';
import { HoldEvent } from './hold-event.entity.js';
import { HoldProposal } from './hold-proposal.entity.js';
import { PaymentOperation } from './payment-operation.entity.js';

/** What is kept of holds and of the messages about them. */
export const holdEntities = [CardHold, HoldEvent, CardDispute, CardReceipt, CardAuthorization, PaymentOperation, HoldProposal, Message, MessageRecipient];
