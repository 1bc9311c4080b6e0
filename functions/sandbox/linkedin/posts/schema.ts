/** A Rest.li schema as far as a post needs one. `extra: true` takes anything below. */
export type Schema =
  | { readonly kind: 'text' | 'flag' | 'any' }
  | { readonly kind: 'enum'; readonly symbols: readonly string[] }
  | { readonly kind: 'list'; readonly of: Schema }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'union'; readonly members: Readonly<Record<string, Schema>> };

export type Field = { readonly schema: Schema; readonly required?: true; readonly readOnly?: true };

export type SchemaDefect = {
  readonly path: string;
  readonly kind: 'missing' | 'unknown' | 'enum' | 'type' | 'union' | 'read-only';
  readonly value: unknown;
  readonly reason: string;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value) ?? 'null';

const wrongType = (path: string, value: unknown, wanted: string): readonly SchemaDefect[] => [
  { path, kind: 'type', value, reason: `${shown(value)} is not backed by a ${wanted}` },
];

const unknownField = (path: string, value: unknown): SchemaDefect => ({
  path,
  kind: 'unknown',
  value,
  reason: 'unrecognized field found but not allowed',
});

const recordDefects = (
  fields: Readonly<Record<string, Field>>,
  value: unknown,
  path: string,
): readonly SchemaDefect[] => {
  if (!isObject(value)) return wrongType(path, value, 'DataMap');
  const missing = Object.entries(fields)
    .filter(([name, field]) => field.required === true && value[name] === undefined)
    .map(([name]) => ({
      path: `${path}/${name}`,
      kind: 'missing' as const,
      value: undefined,
      reason: 'field is required but not found and has no default value',
    }));
  const present = Object.entries(value).flatMap(([name, item]): readonly SchemaDefect[] => {
    const below = `${path}/${name}`;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return [unknownField(below, item)];
    if (field.readOnly === true) {
      return [{ path: below, kind: 'read-only', value: item, reason: 'ReadOnly field present in a create request' }];
    }
    return schemaDefects(field.schema, item, below);
  });
  return [...missing, ...present];
};

const unionDefects = (
  members: Readonly<Record<string, Schema>>,
  value: unknown,
  path: string,
): readonly SchemaDefect[] => {
  if (!isObject(value)) return wrongType(path, value, 'DataMap');
  const entries = Object.entries(value);
  const [first] = entries;
  if (first === undefined || entries.length > 1) {
    const reason = 'union type is not backed by a DataMap with exactly one entry';
    return [{ path, kind: 'union', value, reason }];
  }
  const [name, item] = first;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  return member === undefined
    ? [unknownField(`${path}/${name}`, item)]
    : schemaDefects(member, item, `${path}/${name}`);
};

/** Every defect of a value, in the order in which Rest.li would list them. */
export const schemaDefects = (schema: Schema, value: unknown, path: string): readonly SchemaDefect[] => {
  switch (schema.kind) {
    case 'any':
      return [];
    case 'text':
      return typeof value === 'string' ? [] : wrongType(path, value, 'String');
    case 'flag':
      return typeof value === 'boolean' ? [] : wrongType(path, value, 'Boolean');
    case 'enum':
      return typeof value === 'string' && schema.symbols.includes(value)
        ? []
        : [{ path, kind: 'enum', value, reason: `${shown(value)} is not an enum symbol` }];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item, index) => schemaDefects(schema.of, item, `${path}/${index}`))
        : wrongType(path, value, 'DataList');
    case 'record':
      return recordDefects(schema.fields, value, path);
    case 'union':
      return unionDefects(schema.members, value, path);
  }
};
