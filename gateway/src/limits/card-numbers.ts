import type { ApolloServerPlugin } from '@apollo/server';
import { holdsCardNumber, isIdentifierOf } from '@platform/kit/pure/card-number.js';
import { type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType, Kind, parse, type TypeNode, typeFromAST, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

import { Refusal } from '../http/refusal.js';
import type { RequestContext } from '../request-context.js';
import { passedDocuments } from './passed-documents.js';
import type { OperationRequest } from './read-operation.js';

type Type = GraphQLInputType | null | undefined;

/** Keeps the numbers of payment cards out of the platform: whatever names one is refused before anything is made of it. */
export class CardNumberGuard {
  #schema: GraphQLSchema | undefined;
  readonly #once = passedDocuments();

  /** Tells the guard what the API's types are. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate: ({ apiSchema }) => {
        this.#schema = apiSchema;
      },
    }),
  };

  /** Refuses an operation that holds the number of a card, in a value of the document, in a name or in what comes with it. */
  readonly requireNone = ({ query, operationName, variables, extensions }: OperationRequest): void => {
    const schema = this.#schema;
    if (schema === undefined) throw new Error('The types of the API are not known yet.');
    this.#once(query, () => mayHoldOne(query) && refuseIn(literalsOf(query, schema)));
    if (operationName != null || extensions != null) refuseIn(textsIn({ operationName, extensions }, undefined));
    if (variables == null) return;
    // What the variables are is known from the document alone; without a digit in them it need not be.
    const suspects = [...textsIn(variables, undefined)].some(({ text }) => holdsCardNumber(text));
    if (suspects) refuseIn(variablesOf(query, { schema, variables }));
  };
}

interface Text {
  text: string;
  type: Type;
  /** The name of the argument or field, as far as the schema has it. */
  field?: string | undefined;
}

function refuseIn(texts: Iterable<Text>): void {
  for (const { text, type, field } of texts) {
    const scalar = type == null ? undefined : type.toString().replaceAll(/[[\]!]/g, '');
    if (!holdsCardNumber(text) || (scalar !== undefined && isIdentifierOf(scalar, text))) continue;
    const where = field === undefined ? 'The request' : `"${field}"`;
    throw new Refusal(400, 'PAN_DETECTED', { message: `${where} holds what looks like the number of a payment card. Card numbers are not taken here, anywhere.` });
  }
}

/** Thirteen digits, or a text, which may spell them otherwise. */
function mayHoldOne(query: string): boolean {
  return query.includes('"') || /\d{13}/.test(query);
}

function literalsOf(query: string, schema: GraphQLSchema): Text[] {
  const texts: Text[] = [];
  const info = new TypeInfo(schema);
  const note = ({ value }: { value: string }): void => void texts.push({ text: value, type: info.getInputType(), field: info.getArgument()?.name });
  const named = ({ value }: { value: string }): void => void texts.push({ text: value, type: undefined });
  visit(parse(query, { noLocation: true }), visitWithTypeInfo(info, { StringValue: note, IntValue: note, FloatValue: note, EnumValue: named, Name: named }));
  return texts;
}

function* variablesOf(query: string, { schema, variables }: { schema: GraphQLSchema; variables: Record<string, unknown> }): Generator<Text> {
  const types = new Map<string, Type>();
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    // The declared type counts where all operations agree on it.
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const declared = inputType(schema, type);
      const isAgreed = !types.has(variable.name.value) || types.get(variable.name.value)?.toString() === declared?.toString();
      types.set(variable.name.value, isAgreed ? declared : undefined);
    }
  }
  for (const [name, value] of Object.entries(variables)) {
    yield { text: name, type: undefined };
    yield* textsIn(value, types.get(name), types.has(name) ? name : undefined);
  }
}

function inputType(schema: GraphQLSchema, node: TypeNode): Type {
  return typeFromAST(schema, node as never) as Type;
}

/** Every text and number of a value, however deep, and every name of what it holds. */
function* textsIn(value: unknown, type: Type, field?: string): Generator<Text> {
  const left: { value: unknown; type: Type; field: string | undefined }[] = [{ value, type, field }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value: found, field: at } = next;
    const ofFound = isNonNullType(next.type) ? next.type.ofType : next.type;
    if (typeof found === 'string') yield { text: found, type: ofFound, field: at };
    else if (Number.isInteger(found)) yield { text: String(found), type: ofFound, field: at };
    else if (Array.isArray(found)) for (const item of found) left.push({ value: item, type: isListType(ofFound) ? ofFound.ofType : undefined, field: at });
    else if (typeof found === 'object' && found !== null) {
      const fields = isInputObjectType(ofFound) ? ofFound.getFields() : {};
      for (const [name, item] of Object.entries(found)) {
        const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (known === undefined) yield { text: name, type: undefined };
        left.push({ value: item, type: known?.type, field: known && at !== undefined ? `${at}.${name}` : at });
      }
    }
  }
}
