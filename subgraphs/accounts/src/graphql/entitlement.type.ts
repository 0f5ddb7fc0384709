import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { entitlementCodes, type EntitlementCode } from '../domain/accounts/entitlements.js';

const AccountEntitlementCode = Object.fromEntries(entitlementCodes.map((code) => [code, code])) as { [Code in EntitlementCode]: Code };
registerEnumType(AccountEntitlementCode, {
  name: 'AccountEntitlementCode',
  description: 'A benefit that comes with a service account.',
  valuesConfig: {
    TROUBLESHOOTING_TOOLS: { description: 'Immediate access to troubleshooting tools.' },
    PRODUCT_AVAILABILITY_INFO: { description: 'Information on the availability of products.' },
    NEXT_DAY_DISPATCH: { description: 'Replacements are dispatched on the next business day, as far as parts and the account’s standing allow.' },
    ONLINE_TECHNICAL_SUPPORT: { description: 'On-line support in technical questions.' },
    ONLINE_ACCOUNT_ADMIN: { description: 'On-line administration of the account.' },
    SEED_STOCK_PURCHASE: { description: 'iPhone seed stock may be bought where it is offered.' },
    REPAIR_OWN_PRODUCTS: { description: 'Certain products of one’s own may be repaired.' },
    SERVICE_PARTS: { description: 'Access to service parts.' },
    DIAGNOSTIC_TOOLS_AND_SYSTEMS: { description: 'Access to diagnostic tools and systems.' },
    TRAINING_MODULES: { description: 'Training modules.' },
    TECHNICAL_GUIDES: { description: 'Technical guides.' },
    SUPPORT_ARTICLES: { description: 'Support articles.' },
    BILLING_INFORMATION: { description: 'Billing and payment information.' },
    STATEMENTS: { description: 'Statements of account.' },
    PERFORMANCE_FIGURES: { description: 'Key figures of one’s own performance.' },
    CHAT_SUPPORT: { description: 'Support by chat.' },
    EMAIL_SUPPORT: { description: 'Support by e-mail.' },
    EXAM_VOUCHERS: { description: 'Vouchers for the initial certification.' },
  },
});

@ObjectType({ description: 'A benefit that comes with a service account while it is in use and not suspended.', simpleResolvers: true })
export class AccountEntitlement {
  @Field(() => AccountEntitlementCode, { description: 'The benefit.' })
  code: EntitlementCode;

  @Field(() => [ID], { description: 'The requirements of the programme’s text that grant it, as SSA-12.' })
  sources: readonly string[];
}
