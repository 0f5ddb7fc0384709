import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { Certification, ProductFamily } from '../../db/certification.entity.js';
import { CourseProgress } from '../../db/course-progress.entity.js';
import { Exam } from '../../db/exams/exam.entity.js';
import { readCourseProgress } from '../../db/read-course-progress.js';
import { certificationSource, examSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { exams } from '../../domain/catalogue/exams.js';
import { productStanding } from '../../domain/renewal/product-standing.js';
import { mayRepair, type WorkPeriod } from '../../domain/repairing/may-repair.js';
import { heldCertifications } from './held-certifications.js';
import { ProductCertification, ProductCertificationState } from './product-standing.object.js';

const partsMax = 10_000;

@Resolver(() => Technician)
export class TechnicianPartsResolver {
  @FieldResolver(() => [Certification], { description: 'All certifications of the technician, the latest to run out first; withdrawn ones too.' })
  certifications(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf(context, { of: id, source: certificationSource, column: 'c.technician_id', orderBy: 'c.valid_until desc, c.id', selection: Selection.of(info) });
  }

  @FieldResolver(() => [Exam], { description: 'Every entry of the technician’s exams, corrections too, the latest first.' })
  exams(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf(context, { of: id, source: examSource, column: 'e.technician_id', orderBy: 'e.taken_on desc, e.recorded_at desc, e.id', selection: Selection.of(info) });
  }

  @FieldResolver(() => [CourseProgress], { description: 'How far the technician has come in the courses begun.' })
  courses(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<CourseProgress[]> {
    return batchMany('course progress', context, (ids) => readCourseProgress(context.reads, ids)).load(id);
  }

  @FieldResolver(() => [ProductCertification], { description: 'How the technician stands for each product that there is an exam for.' })
  async products(
    @Root() { id }: Thing,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The date; today when absent.' }) on: LocalDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ProductCertification[]> {
    const held = await heldCertifications(context, id);
    return exams.map(({ product }) => {
      const standing = productStanding(held, { product, on: on ?? today(context) });
      return { ...standing, product: ProductFamily[product], state: ProductCertificationState[standing.state] };
    });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the technician may repair the product on the date: works for the organisation on it, and holds a certification for the product that counts on it.' })
  async mayRepair(
    @Root() technician: Thing & WorkPeriod,
    @Arg('product', () => ProductFamily, { description: 'The product.' }) product: ProductFamily,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The date; today when absent.' }) on: LocalDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const { startedOn, endedOn } = technician;
    return mayRepair({ startedOn, endedOn, certifications: await heldCertifications(context, technician.id) }, { product, on: on ?? today(context) });
  }
}

interface Parts {
  of: string;
  source: Source;
  column: string;
  orderBy: string;
  selection: Selection;
}

function partsOf(context: RequestContext, { of, source, column, orderBy, selection }: Parts): Promise<Thing[]> {
  return batchMany<Thing>(`${column} ${selection.signature()}`, context, async (ids) => {
    const rows = await readWhere(context.reads, { source, selection, where: (parameters) => [`${column} = any(${parameters.add(ids)}::uuid[])`], orderBy, max: partsMax });
    return rows as (Thing & { parentId: string })[];
  }).load(of);
}
