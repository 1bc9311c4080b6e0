import { contentKinds } from '#functions/cli/schemas/content-kinds.ts';
import { fieldNotes } from '#functions/cli/schemas/field-notes.ts';
import { fieldTable } from '#functions/cli/schemas/field-table.ts';
import { jsonSchemaOf } from '#functions/cli/schemas/json-schema-of.ts';

/** A file of the checkout, by its path from the root. */
export type MadeFile = { readonly path: string; readonly text: string };

/** Where schemas stand: beside the sample content, and beside the templates that `vardag init` lays out. */
const folders = ['content/schemas', 'functions/cli/templates/schemas'];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const kinds = contentKinds.map((kind) => ({
  ...kind,
  made: jsonSchemaOf(kind, (path) => fieldNotes[kind.name][path]),
}));

/** An editor with the YAML extension by Red Hat finds the schema of each file through this. */
const editorSettings = {
  'yaml.schemas': Object.fromEntries(
    kinds
      .filter(({ files }) => files.endsWith('.yaml'))
      .map(({ name, files }) => [`./content/schemas/${name}.json`, `content/${files}`]),
  ),
};

/** The JSON Schemas, and the editor settings that point to them. */
export const schemaFiles: readonly MadeFile[] = [
  ...folders.flatMap((folder) => kinds.map(({ name, made }) => ({ path: `${folder}/${name}.json`, text: json(made) }))),
  { path: '.vscode/settings.json', text: json(editorSettings) },
];

/** Writes the tables of fields anew between their markers, `<!-- fields: brand -->` and `<!-- /fields -->`. */
export const withFieldTables = (page: string): string =>
  kinds.reduce(
    (text, { name, made }) =>
      text.replace(
        new RegExp(`(<!-- fields: ${name} -->\\n)[\\s\\S]*?(<!-- /fields -->)`),
        (_, begin: string, end: string) => `${begin}${fieldTable(made)}\n${end}`,
      ),
    page,
  );
