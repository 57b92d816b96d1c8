import * as z from 'zod';

/** A value that differs from another in one element. */
export type Mutation = { path: string; value: unknown };

const inner = (schema: z.core.$ZodType) => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.def.innerType;
  return undefined;
};

const whole = (it: unknown) => it as Record<string, unknown>;

/** Some value that fits the schema's shape, every optional element included. Formats of texts are not kept. */
export const sampleOf = (schema: z.core.$ZodType): unknown => {
  const within = inner(schema);
  if (within) return sampleOf(within);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.def.shape).map(([key, it]) => [key, sampleOf(it)]));
  if (schema instanceof z.ZodArray) return [sampleOf(schema.def.element)];
  if (schema instanceof z.ZodRecord) return { any: sampleOf(schema.def.valueType) };
  if (schema instanceof z.ZodUnion) return schema.def.options[0] && sampleOf(schema.def.options[0]);
  if (schema instanceof z.ZodTuple) return schema.def.items.map(sampleOf);
  if (schema instanceof z.ZodEnum) return Object.values(schema.def.entries)[0];
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 2;
  return 'sample';
};

const ofObject = (schema: z.ZodObject, value: unknown): Mutation[] =>
  Object.entries(schema.def.shape).flatMap(([key, it]) =>
    mutationsOf(it, whole(value)[key]).map((mutation) => {
      const { [key]: _replaced, ...rest } = whole(value);
      const replaced = mutation.value === undefined ? rest : { ...rest, [key]: mutation.value };
      return { path: `${key}.${mutation.path}`, value: replaced };
    }),
  );

const ofArray = (element: z.core.$ZodType, value: unknown[]): Mutation[] => [
  ...value.flatMap((it, index) =>
    mutationsOf(element, it).map((mutation) => ({ path: mutation.path, value: value.with(index, mutation.value) })),
  ),
  ...(value.length > 0 ? [{ path: '-', value: value.slice(1) }] : []),
  // a word that stands there already would be no addition
  ...[sampleOf(element)].filter((it) => !value.includes(it)).map((it) => ({ path: '+', value: [...value, it] })),
];

const ofRecord = (element: z.core.$ZodType, value: unknown): Mutation[] =>
  Object.entries(whole(value)).flatMap(([key, it]) =>
    mutationsOf(element, it).map((mutation) => ({ path: '*', value: { ...whole(value), [key]: mutation.value } })),
  );

const others = (values: readonly unknown[], value: unknown): Mutation[] =>
  values.filter((it) => it !== value).map((it) => ({ path: '', value: it }));

const ofUnion = (schema: z.ZodUnion, value: unknown): Mutation[] => {
  const fitting = schema.def.options.find((it) => z.safeParse(it, value).success);
  const rest = schema.def.options.filter((it) => it !== fitting).map((it) => ({ path: '|', value: sampleOf(it) }));
  return [...(fitting ? mutationsOf(fitting, value) : []), ...rest];
};

const ofLeaf = (schema: z.core.$ZodType, value: unknown): Mutation[] => {
  if (schema instanceof z.ZodEnum) return others(Object.values(schema.def.entries), value);
  if (schema instanceof z.ZodLiteral) return [];
  if (typeof value === 'boolean') return [{ path: '', value: !value }];
  if (typeof value === 'number') return [{ path: '', value: value > 1 ? value - 1 : value + 1 }];
  return [{ path: '', value: `${String(value)}改` }];
};

const ofInner = (schema: z.core.$ZodType, within: z.core.$ZodType, value: unknown): Mutation[] => {
  if (value === undefined) return [{ path: '+', value: sampleOf(within) }];
  const without = schema instanceof z.ZodOptional ? [{ path: '-', value: undefined }] : [];
  return [...mutationsOf(within, value), ...without];
};

/** Every way to change, add or take away one element of the value. */
export const mutationsOf = (schema: z.core.$ZodType, value: unknown): Mutation[] => {
  const within = inner(schema);
  if (within) return ofInner(schema, within, value);
  if (schema instanceof z.ZodObject) return ofObject(schema, value);
  if (schema instanceof z.ZodArray) return ofArray(schema.def.element, value as unknown[]);
  if (schema instanceof z.ZodRecord) return ofRecord(schema.def.valueType, value);
  if (schema instanceof z.ZodUnion) return ofUnion(schema, value);
  if (schema instanceof z.ZodTuple)
    return [{ path: '', value: (value as number[]).map((it, index) => (index ? it : it + 1)) }];
  return ofLeaf(schema, value);
};
