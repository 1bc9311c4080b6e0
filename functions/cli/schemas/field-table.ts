import { fieldsOf, type JsonSchema } from '#functions/cli/schemas/json-schema-of.ts';

const choices = (field: JsonSchema): readonly unknown[] =>
  field.enum ?? (field.const === undefined ? [] : [field.const]);

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'fields',
};

const both = (field: JsonSchema): boolean =>
  Object.keys(field.properties ?? {}).join() === 'sv,en' && field.properties?.['sv']?.type === 'string';

/** What one writes there, in plain words. */
const form = (root: JsonSchema, field: JsonSchema): string => {
  const named = root.definitions?.[field.$ref?.split('/').at(-1) ?? ''];
  if (named !== undefined) return form(root, named);
  if (field.type === 'array') {
    const items = field.items;
    if (items === undefined || Array.isArray(items)) return 'two numbers, 0 to 1';
    return `list of ${form(root, items as JsonSchema)}`;
  }
  const some = choices(field);
  if (some.length > 0) return some.map((one) => `\`${one}\``).join(', ');
  if (both(field)) return '`{ sv: …, en: … }`';
  const example = field.patternErrorMessage?.replace('For example ', '');
  if (example !== undefined) return `text like \`${example.replaceAll('|', '\\|')}\``;
  const types = Array.isArray(field.type) ? field.type : [field.type];
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.map((one) => form(root, one)))].join(' or ');
  return types.map((type) => kinds[type as string] ?? 'nothing').join(' or ');
};

/** What holds when the field is not there; nothing for an empty list, and for fields with defaults of their own. */
const otherwise = (field: JsonSchema, required: boolean): string => {
  if (required) return '**must be there**';
  const shown = JSON.stringify(field.default) ?? '';
  return shown === '' || shown === '[]' || shown.startsWith('{')
    ? ''
    : `\`${shown.replaceAll('"', '').replaceAll(',', ', ')}\``;
};

/** A Markdown table with a row for every field that has a sentence: name, form, what it is when left out, meaning. */
export const fieldTable = (schema: JsonSchema): string => {
  const rows = [...fieldsOf(schema)]
    .filter(({ field }) => field.description !== undefined)
    .map(
      ({ path, field, required }) =>
        `| \`${path}\` | ${form(schema, field)} | ${otherwise(field, required)} | ${field.description} |`,
    );
  return ['| field | write | left out | means |', '|---|---|---|---|', ...rows].join('\n');
};
