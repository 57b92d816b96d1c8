import * as z from 'zod';
import { Bilingual } from '#contract/language.ts';

type Place = { guide: string; value: unknown };

/** An element that may be left empty: in how many of its places, and of the guides, it is filled. */
export type Element = { path: string; filled: number; places: number; guides: number };

const isFilled = ({ value }: Place) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Lists that need an entry are always filled, so nothing is to be learnt of them. */
const mayBeEmpty = (whole: z.core.$ZodType, inner: z.core.$ZodType) =>
  whole instanceof z.ZodOptional || (inner instanceof z.ZodArray && z.safeParse(whole, []).success);

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;

const member = (value: unknown, key: string): unknown => Object(value)[key];

const within = (schema: z.core.$ZodType, places: readonly Place[], path: string): Element[] => {
  if (schema === Bilingual) return [];
  if (schema instanceof z.ZodArray) {
    const entries = places.flatMap(({ guide, value }) =>
      Array.isArray(value) ? value.map((it: unknown) => ({ guide, value: it })) : [],
    );
    return within(unwrap(schema.element), entries, path);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, part]: [string, z.core.$ZodType]) =>
    elementsIn(
      part,
      places.map(({ guide, value }) => ({ guide, value: member(value, key) })),
      path ? `${path}.${key}` : key,
    ),
  );
};

const elementsIn = (schema: z.core.$ZodType, places: readonly Place[], path: string): Element[] => {
  const inner = unwrap(schema);
  const filled = places.filter(isFilled);
  const inside = within(inner, filled, path);
  if (!mayBeEmpty(schema, inner)) return inside;
  const guides = new Set(filled.map(({ guide }) => guide)).size;
  return [{ path, filled: filled.length, places: places.length, guides }, ...inside];
};

/** Every element of the schema that may be left empty, nested ones too; inside a list each entry is a place. */
export const filledElements = (schema: z.ZodObject, items: readonly { id: string }[]): Element[] =>
  within(
    schema,
    items.map((item) => ({ guide: item.id, value: item })),
    '',
  );
