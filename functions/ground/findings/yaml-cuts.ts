import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, stringify } from 'yaml';

export type Key = string | number;
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What is to be at a place: a value, or nothing. A place one behind the last of a list is a new item of it. */
export type YamlEdit =
  | { readonly at: readonly Key[]; readonly set: Plain }
  | { readonly at: readonly Key[]; readonly remove: true };

/** From, to, and what stands there then. */
export type Cut = readonly [number, number, string];
type Collection = Extract<Node, { items: unknown[] }>;

/** On one line, and safe within other such lists and groups. A text of several lines is written as JSON writes it. */
const written = (value: Plain): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const own = Object.entries(value).map(([name, inner]) => `${written(name)}: ${written(inner)}`);
    return own.length === 0 ? '{}' : `{ ${own.join(', ')} }`;
  }
  const json = JSON.stringify(value);
  if (/\\[nru]/.test(json)) return json;
  return stringify({ k: value }, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ k: /, '')
    .replace(/ \}$/, '');
};

/** As the one that it takes the place of is quoted. */
const writtenAs = (value: Plain, before: Node): string => {
  const quote = isScalar(before) && typeof value === 'string' ? before.type : undefined;
  if (quote === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (quote === 'QUOTE_SINGLE' && !/[\n\r]/.test(String(value))) return `'${String(value).replaceAll("'", "''")}'`;
  return written(value);
};

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isNode(node) ? node.range : null;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

const partsOf = (item: unknown): { readonly key: unknown; readonly value: unknown } =>
  isPair(item) ? item : { key: null, value: item };

/** Where the last sign of a value stands, without the comments that follow it. */
const endOf = (node: unknown): number => {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return rangeOf(node)[1];
  const { key, value } = partsOf(last);
  return Math.max(endOf(value), rangeOf(key)[1]);
};

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
/** Behind the line break that follows, and behind a comment before it. */
const lineEnd = (text: string, at: number): number => {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A line of its own, behind the line on which something ends. */
const lineAfter = (text: string, at: number, line: string): Cut => {
  const end = lineEnd(text, at);
  const newline = newlineOf(text);
  return [end, end, end > 0 && text[end - 1] !== '\n' ? newline + line : line + newline];
};

/** What stands before an item on its line, its dash included; null when the item does not begin with its line. */
const dashOf = (text: string, item: unknown): string | null => {
  const [start] = rangeOf(item);
  const before = text.slice(lineStart(text, start), start);
  return /^ *- +$/.test(before) ? before : null;
};

const appended = (text: string, parent: Collection, line: string, flow: string): Cut | null => {
  const [start, end] = rangeOf(parent);
  const last = parent.items.at(-1);
  if (parent.flow && last === undefined) return [start + 1, end - 1, isMap(parent) ? ` ${flow} ` : flow];
  if (parent.flow) {
    const at = Math.max(endOf(partsOf(last).value), rangeOf(partsOf(last).key)[1]);
    return [at, at, `, ${flow}`];
  }
  return lineAfter(text, endOf(parent), line);
};

const addedName = (text: string, parent: Collection, name: Key, value: Plain): Cut | null => {
  const own = `${written(String(name))}: ${written(value)}`;
  const [first] = rangeOf(partsOf(parent.items[0]).key);
  return appended(text, parent, `${' '.repeat(first - lineStart(text, first))}${own}`, own);
};

const addedItem = (text: string, parent: Collection, value: Plain): Cut | null => {
  const dash = parent.flow ? '' : dashOf(text, parent.items[0]);
  return dash === null ? null : appended(text, parent, `${dash}${written(value)}`, written(value));
};

/** Behind the colon of a name. */
const behindColon = (text: string, key: unknown): number => text.indexOf(':', rangeOf(key)[1]) + 1;

const replaced = (text: string, item: unknown, value: Plain): Cut => {
  const { key, value: node } = partsOf(item);
  const [start] = rangeOf(node);
  const end = endOf(node);
  if (node === null || (isScalar(node) && start === end)) {
    const at = key === null ? start : behindColon(text, key);
    return [at, at, ` ${written(value)}`];
  }
  const own = text.slice(start, end).trimEnd();
  return [start, start + own.length, writtenAs(value, node as Node)];
};

const removedFrom = (text: string, parent: Collection, index: number): Cut | null => {
  const [item, next, before] = [parent.items[index], parent.items[index + 1], parent.items[index - 1]];
  const startOf = (one: unknown) => rangeOf(partsOf(one).key ?? partsOf(one).value)[0];
  const ends = (one: unknown) => Math.max(endOf(partsOf(one).value), rangeOf(partsOf(one).key)[1]);
  if (parent.flow) {
    if (next !== undefined) return [startOf(item), startOf(next), ''];
    const [from, to] = rangeOf(parent);
    if (before === undefined && !text.slice(from, to).includes('#')) return [from + 1, to - 1, ''];
    return [before === undefined ? startOf(item) : ends(before), ends(item), ''];
  }
  const start = startOf(item);
  if (isSeq(parent) && dashOf(text, partsOf(item).value) === null) return null;
  if (isMap(parent) && text.slice(lineStart(text, start), start).trim() !== '') return null;
  return [lineStart(text, start), lineEnd(text, ends(item)), ''];
};

/** The last item of a list on lines of its own leaves an empty list behind. */
const emptied = (text: string, item: unknown): readonly Cut[] => {
  const { key, value } = partsOf(item);
  const at = behindColon(text, key);
  return [
    [at, at, ' []'],
    [lineStart(text, rangeOf(value)[0]), lineEnd(text, endOf(value)), ''],
  ];
};

const itemAt = (parent: unknown, key: Key | undefined): unknown => {
  if (isSeq(parent)) return parent.items[Number(key)];
  return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
};

/** What is to be cut out of a text and written there, for one place of it; null where no cut is known to be safe. */
export const cutsOf = (text: string, contents: unknown, edit: YamlEdit): readonly Cut[] | null => {
  const path = edit.at;
  if (path.length === 0) return null;
  const nodes: unknown[] = [contents];
  const items: unknown[] = [];
  for (const key of path) {
    const item = itemAt(nodes.at(-1), key);
    if (item === undefined) break;
    items.push(item);
    nodes.push(partsOf(item).value);
  }
  const [parent, key] = [nodes[items.length], path[items.length]];
  if ('remove' in edit) {
    const home = nodes[path.length - 1];
    if (items.length < path.length || !isCollection(home)) return null;
    const holder = items[path.length - 2];
    if (isSeq(home) && !home.flow && home.items.length === 1)
      return holder === undefined ? null : emptied(text, holder);
    const cut = removedFrom(text, home as Collection, home.items.indexOf(items.at(-1) as never));
    return cut === null ? null : [cut];
  }
  if (items.length === path.length) return [replaced(text, items.at(-1), edit.set)];
  // What is missing on the way is made with what is to be in it.
  const value = path
    .slice(items.length + 1)
    .reduceRight<Plain>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), edit.set);
  if (key === undefined) return null;
  if (isCollection(parent) && (parent.flow || parent.items.length > 0)) {
    if (isSeq(parent) !== (typeof key === 'number') || isAlias(parent)) return null;
    const cut = isSeq(parent)
      ? addedItem(text, parent as Collection, value)
      : addedName(text, parent as Collection, key, value);
    return cut === null ? null : [cut];
  }
  const whole: Plain = typeof key === 'number' ? [value] : { [key]: value };
  if (items.length > 0) return [replaced(text, items.at(-1), whole)];
  return typeof key === 'number' ? null : [lineAfter(text, text.length, `${written(key)}: ${written(value)}`)];
};
