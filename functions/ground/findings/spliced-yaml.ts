import { parseDocument } from 'yaml';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import { type Cut, cutsOf, type Key, type YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';
import { yamlExcess } from '#functions/ground/findings/yaml-excess.ts';
import { withPlainSpaces } from '#functions/ground/language/folded.ts';

const options = { uniqueKeys: false, stringKeys: true, logLevel: 'error' } as const;

const read = (text: string) => {
  const plain = withPlainSpaces(text);
  return parseDocument(plain.length === text.length ? plain : text, options);
};

const applied = (text: string, cuts: readonly Cut[]): string =>
  [...cuts]
    .sort((a, b) => b[0] - a[0])
    .reduce((now, [from, to, words]) => now.slice(0, from) + words + now.slice(to), text);

type Box = Record<Key, unknown>;

/** The same on plain data, to compare with. */
const intended = (data: unknown, edit: YamlEdit): unknown => {
  const root = { all: structuredClone(data) ?? {} } as Box;
  let at = root;
  const path: readonly Key[] = ['all', ...edit.at];
  for (const [index, key] of path.slice(0, -1).entries()) {
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[key] as Box;
  }
  const last = path.at(-1) ?? '';
  if ('set' in edit) at[last] = edit.set;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return root['all'];
};

/** What a text holds as plain data; undefined where it does not hold. */
export const yamlData = (text: string): unknown => {
  const document = read(text);
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: contentBounds.aliases });
};

/**
 * YAML that people wrote, with one place of it changed and every other byte, comments and order too, as it was. Null where that
 * can't be done: then nothing is written, and a person changes the file. What comes out was read again, and says what was
 * meant.
 */
const splicedOnce = (text: string, edit: YamlEdit): string | null => {
  const before = yamlData(text);
  const cuts = before === undefined ? null : cutsOf(text, read(text).contents, edit);
  if (cuts === null) return null;
  const next = applied(text, cuts);
  return JSON.stringify(yamlData(next)) === JSON.stringify(intended(before, edit)) ? next : null;
};

/** All of the edits in their order, or none. */
export const splicedYaml = (text: string, edits: readonly YamlEdit[]): string | null => {
  if (text.length > contentBounds.file || yamlExcess(text) !== null) return null;
  try {
    return edits.reduce<string | null>((now, edit) => (now === null ? null : splicedOnce(now, edit)), text);
  } catch {
    return null;
  }
};
