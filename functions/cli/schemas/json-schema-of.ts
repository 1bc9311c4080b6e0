import * as z from 'zod';
import type { ContentKind } from '#functions/cli/schemas/content-kinds.ts';

/** The part of JSON Schema (draft 7, which editors read) that our files need. */
export type JsonSchema = {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  patternErrorMessage?: string;
  maximum?: number;
  required?: readonly string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  definitions?: Record<string, JsonSchema>;
};

export type Note = (path: string) => string | undefined;

const Check = z.object({
  _zod: z.object({ def: z.object({ check: z.literal('string_format'), error: z.function() }) }),
});

/** Our forms give an example as their message; editors show it beside what does not match. */
const exampleOf = (schema: z.core.$ZodType): string | null => {
  for (const check of schema._zod.def.checks ?? []) {
    if (!Check.safeParse(check).success) continue;
    const told = check._zod.def.error?.({ code: 'invalid_format', input: '', issues: [] } as never);
    if (typeof told === 'string') return told;
  }
  return null;
};

const tidied = (node: JsonSchema, schema: z.core.$ZodType): void => {
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  const example = node.pattern === undefined ? null : exampleOf(schema);
  if (example !== null) node.patternErrorMessage = `For example ${example}`;
};

/** A field with its path, and whether it must be there when what is around it is. */
export type Field = { readonly path: string; readonly field: JsonSchema; readonly required: boolean };

/** Every field of a schema by its path: `a.b`, `a[].b`, and `a.*.b` where names are free. A definition is entered once. */
export const fieldsOf = function* (root: JsonSchema): Generator<Field> {
  const entered = new Set<string>();
  const walk = function* (node: JsonSchema, path: string, oneOfSeveral = false): Generator<Field> {
    const name = node.$ref?.split('/').at(-1);
    if (name !== undefined) {
      if (entered.has(name)) return;
      entered.add(name);
      yield* walk(root.definitions?.[name] ?? {}, path);
    }
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      const at = path === '' ? key : `${path}.${key}`;
      yield { path: at, field, required: !oneOfSeveral && node.required?.includes(key) === true };
      yield* walk(field, at);
    }
    if (node.items !== undefined && !Array.isArray(node.items)) yield* walk(node.items as JsonSchema, `${path}[]`);
    if (typeof node.additionalProperties === 'object') yield* walk(node.additionalProperties, `${path}.*`);
    for (const one of node.anyOf ?? []) yield* walk(one, path, true);
  };
  yield* walk(root, '');
};

/** The JSON Schema of what people write (the input side), with a sentence about every field that has one. */
export const jsonSchemaOf = ({ title, schema }: ContentKind, note: Note): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => tidied(jsonSchema as JsonSchema, zodSchema),
  });
  const whole = JSON.parse(JSON.stringify(made)) as JsonSchema;
  for (const { path, field } of fieldsOf(whole)) {
    const told = note(path);
    if (told !== undefined) field.description = told;
  }
  return { title, ...whole };
};
