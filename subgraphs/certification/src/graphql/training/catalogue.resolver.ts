import 'reflect-metadata';

import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { WORLD } from '@platform/kit/pure/rule-set.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { termsAmong } from '../../actions/terms/terms-in-force.js';
import { today } from '../../actions/today.js';
import { CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { courseDetailsUrl, courses } from '../../domain/catalogue/courses.js';
import { exams } from '../../domain/catalogue/exams.js';
import { isCourseFree } from '../../domain/training/course-price.js';

@ObjectType({ description: 'An exam of the catalogue.', simpleResolvers: true })
export class CatalogueExam {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => ProductFamily, { description: 'The products it is about.' })
  product: ProductFamily;

  @Field(() => CertificationTrack, { description: 'The kind of certification it leads to.' })
  track: CertificationTrack;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A self-study course on the web.', simpleResolvers: true })
export class Course {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Code of the exam it prepares for; null when for none in particular.' })
  examCode: string | null;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'True when it costs nothing extra; null when the terms do not say.' })
  isFree: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where its details are published; null, as the programme’s text does not say where.' })
  detailsUrl: string | null;
}

@Resolver()
export class CatalogueResolver {
  @Query(() => [CatalogueExam], { description: 'The exams there are.' })
  examCatalogue(@Arg('locale', () => Locale, { defaultValue: Locale.en, description: 'Language of the names.' }) locale: Locale): CatalogueExam[] {
    return exams.map(({ code, product, track, name }) => ({ code, product: ProductFamily[product], track: CertificationTrack[track], name: name[locale] }));
  }

  @Query(() => [Course], { description: 'The self-study courses there are.' })
  async courseCatalogue(@Arg('locale', () => Locale, { defaultValue: Locale.en, description: 'Language of the names.' }) locale: Locale, @Ctx() context: RequestContext): Promise<Course[]> {
    const terms = termsAmong(await ruleSetsOf(context), { program: 'SSA', region: WORLD, on: today(context) });
    return courses.map(({ code, examCode, name }) => ({ code, examCode, name: name[locale], isFree: terms === null ? null : isCourseFree(terms), detailsUrl: courseDetailsUrl() }));
  }
}
