import 'reflect-metadata';

import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';

import { checkingKeys } from '../../actions/audit-trail/checking-keys.js';
import { ownSigningKey } from '../../actions/audit-trail/own-signing-key.js';
import { type ChainPlace, TrailFaultKind, verifyAuditTrail, type Verification } from '../../actions/audit-trail/verify-audit-trail.js';
import { countUnchained } from '../../db/audit-trail/count-unchained.js';
import { AuditTrailHead } from './audit-trail-parts.js';

registerEnumType(TrailFaultKind, {
  name: 'AuditTrailFaultKind',
  description: 'What is wrong with a trail.',
  valuesConfig: {
    ALTERED: { description: 'An entry says something else than when it was chained.' },
    MISSING: { description: 'An entry that was chained is gone.' },
    INSERTED: { description: 'An entry stands among chained ones that was not there.' },
    REORDERED: { description: 'An entry stands in another’s place.' },
    WORDING_ALTERED: { description: 'The name or reason beside an entry is another.' },
    BLOCK_ALTERED: { description: 'A block is gone, says something else, or does not follow on the one before.' },
    SIGNATURE_WRONG: { description: 'A block is not what was signed.' },
    HEAD_DIFFERS: { description: 'The head that was kept elsewhere is not in the chain any more.' },
  },
});

@InputType({ description: 'A block of a chain and its hash, as an earlier answer or a copy kept elsewhere tells them.' })
export class AuditTrailPlaceInput {
  @Field(() => Int, { description: 'The number of the block, from 1.' })
  block: number;

  @Field(() => String, { description: 'Its hash, 64 hexadecimal digits.' })
  sha256: string;
}

@ObjectType({ description: 'A block of a chain and its hash.' })
export class AuditTrailPlace {
  @Field(() => Int, { description: 'The number of the block, from 1.' })
  block: number;

  @Field(() => String, { description: 'Its hash, 64 hexadecimal digits.' })
  sha256: string;
}

@ObjectType({ description: 'The first thing in a trail that is not as it was entered.' })
export class AuditTrailFault {
  @Field(() => TrailFaultKind, { description: 'What is wrong.' })
  kind: TrailFaultKind;

  @Field(() => String, { description: 'The sequence of the entry; of the block’s first entry where the block itself is at fault.' })
  sequence: string;

  @Field(() => Int, { description: 'The block it is in.' })
  block: number;
}

@ObjectType({ description: 'What recomputing a trail found. A long one is verified in several calls: while isComplete is false, call again with what reached says.' })
export class AuditTrailVerification {
  @Field(() => ID, { description: 'Whose trail.' })
  organizationId: string;

  @Field(() => Boolean, { description: 'Whether everything that was looked at is as it was entered.' })
  isIntact: boolean;

  @Field(() => Boolean, { description: 'Whether the end of the chain, or a fault, was reached.' })
  isComplete: boolean;

  @Field(() => AuditTrailFault, { nullable: true, description: 'The first fault; null when there is none.' })
  fault: AuditTrailFault | null;

  @Field(() => Int, { description: 'Blocks that were recomputed in this call and found whole.' })
  checkedBlocks: number;

  @Field(() => Int, { description: 'Entries in them.' })
  checkedEntries: number;

  @Field(() => Int, { description: 'How many of the blocks are signed.' })
  signedBlocks: number;

  @Field(() => Int, { description: 'How many of the signed blocks were signed by a key that is not known any more, so that their signatures were not checked.' })
  blocksOfUnknownKeys: number;

  @Field(() => Int, { description: 'Entries in them whose name and reason were erased.' })
  erasedWordings: number;

  @Field(() => Int, { description: 'Entries behind the last block, which are chained within seconds; 100,000 stands for more.' })
  unchainedEntries: number;

  @Field(() => AuditTrailPlace, { nullable: true, description: 'The last block that was found whole; null when there was none.' })
  reached: AuditTrailPlace | null;

  @Field(() => AuditTrailHead, { nullable: true, description: 'The head of the chain; null when nothing is chained yet.' })
  head: AuditTrailHead | null;

  @Field(() => String, { nullable: true, description: 'The public key that signs heads now, as SPKI in base64; null when there is none.' })
  publicKey: string | null;
}

/** Well below what the gateway waits for an answer. */
const budgetMs = 2_500;

@Resolver()
export class VerifyAuditTrailQuery {
  @Query(() => AuditTrailVerification, { nullable: true, description: 'Recomputes an organisation’s audit trail and names the first entry that is not as it was; null when there is no such organisation that you may see.' })
  async verifyAuditTrail(
    @Arg('organizationId', () => ID, { description: 'Whose trail; 00000000-0000-0000-0000-000000000000 for the platform’s own.' }) organizationId: string,
    @Arg('after', () => AuditTrailPlaceInput, { nullable: true, description: 'Where an earlier call stopped.' }) after: AuditTrailPlaceInput | null,
    @Arg('keptHead', () => AuditTrailPlaceInput, { nullable: true, description: 'A head that was kept elsewhere, which the chain must still hold.' }) keptHead: AuditTrailPlaceInput | null,
    @Ctx() context: RequestContext,
  ): Promise<AuditTrailVerification | null> {
    const tenantId = requireId('organizationId', organizationId);
    const [continued, kept] = [placeOf('after', after), placeOf('keptHead', keptHead)];
    if (!(await isSeen(context, tenantId))) return null;
    const key = ownSigningKey();
    const end = context.now().getTime() + budgetMs;
    const found = await verifyAuditTrail(context.reads, { tenantId, keys: checkingKeys(), after: continued, kept, goOn: () => context.now().getTime() < end });
    const unchainedEntries = await countUnchained(context.reads, tenantId, found.head?.lastSequence ?? '0');
    const publicKey = key?.publicKey.export({ format: 'der', type: 'spki' }).toString('base64') ?? null;
    return { ...answered(found), organizationId: tenantId, unchainedEntries, publicKey };
  }
}

async function isSeen({ reads, viewer }: RequestContext, tenantId: string): Promise<boolean> {
  if (tenantId === platformTenant) return viewer.scope === 'program';
  const rows = await reads.query('select 1 from programs.organization where tenant_id = $1', [tenantId]);
  return rows.length > 0;
}

function placeOf(field: string, place: AuditTrailPlaceInput | null): ChainPlace | null {
  if (place == null) return null;
  if (place.block < 1) throw badUserInput(`${field}.block`, 'is not 1 or more');
  if (!/^[0-9a-f]{64}$/.test(place.sha256)) throw badUserInput(`${field}.sha256`, 'is not 64 hexadecimal digits');
  return { number: place.block, sha256: place.sha256 };
}

type Answered = Omit<AuditTrailVerification, 'organizationId' | 'unchainedEntries' | 'publicKey'>;

function answered({ fault, head, reached, ...counts }: Verification): Answered {
  return {
    ...counts,
    isIntact: fault === null,
    fault,
    reached: reached && { block: reached.number, sha256: reached.sha256 },
    head: head && { ...head, organizationId: head.tenantId, block: head.number, chainedAt: new Date(head.chainedAt) },
  };
}
