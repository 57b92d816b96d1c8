import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Terms = z.object({
  classes: z.record(
    z.string(),
    z.object({ supers: z.array(z.string()), properties: z.record(z.string(), z.array(z.string())) }),
  ),
});

const { classes } = Terms.parse(
  JSON.parse(readFileSync(new URL('./shapes/schema-org-subset.json', import.meta.url), 'utf8')),
);

export const isSchemaClass = (name: string) => Object.hasOwn(classes, name);

/** The class and everything it is a kind of. */
export const withSupers = (name: string): string[] => [name, ...(classes[name]?.supers ?? []).flatMap(withSupers)];

/** What the property may hold on a thing of these classes; undefined when none of them has it. */
export const rangeOf = (types: readonly string[], property: string): string[] | undefined => {
  const ranges = types.flatMap(withSupers).flatMap((it) => {
    const { properties = {} } = classes[it] ?? {};
    return Object.hasOwn(properties, property) ? [properties[property] ?? []] : [];
  });
  return ranges.length === 0 ? undefined : ranges.flat();
};
