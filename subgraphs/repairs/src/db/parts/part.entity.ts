import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { PartNumberScalar } from '../identifier-scalars.js';
import { OrderingProgram } from '../orders/order-enums.js';
import { FunctionalTest, PartCondition, PartType } from './part-enums.js';

/** A part of the manufacturer's catalogue; not a tenant's. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A part of the manufacturer’s catalogue.', simpleResolvers: true })
@Entity({ name: 'part' })
export class Part {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => PartNumberScalar, { description: 'Its number, unique in the catalogue.' })
  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Field(() => PartType, { description: 'What it is.' })
  @Column({ type: 'text' })
  type: PartType;

  /** One text for each language. */
  @Column({ type: 'jsonb' })
  description: Readonly<Record<'en' | 'nb' | 'sv' | 'de', string>>;

  @Field(() => Boolean, { description: 'Whether each piece has a serial number of its own.' })
  @Column({ type: 'boolean' })
  isSerialized: boolean;

  @Field(() => PartCondition, { description: 'Whether what is handed out was used before.' })
  @Column({ type: 'text' })
  condition: PartCondition;

  @Field(() => Boolean, { description: 'Whether it is the manufacturer’s own.' })
  @Column({ type: 'boolean' })
  genuine: boolean;

  @Field(() => FunctionalTest, { description: 'What its functional test has shown; only what has passed is handed out.' })
  @Column({ type: 'text' })
  functionalTest: FunctionalTest;

  @Field(() => [OrderingProgram], { description: 'The programmes whose participants it is offered to.' })
  @Column({ type: 'text', array: true, default: ['IDS', 'SSA', 'AASP'] })
  programs: OrderingProgram[];

  @Field(() => [String], { description: 'The products it fits by name, of the families in `fits`; empty when it fits every one of them.' })
  @Column({ type: 'text', array: true, default: [] })
  products: string[];

  @Column({ type: 'uuid', nullable: true })
  substituteId: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
