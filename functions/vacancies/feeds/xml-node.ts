import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Text } from '#functions/findings/text.ts';
import { deepest, type FeedNode, nodeName } from '#functions/vacancies/feeds/feed-node.ts';

/** Order is kept: ReachMee tells a person's fields apart by it. Entities are read below, once, and never in CDATA. */
const parser = new XMLParser({
  preserveOrder: true,
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: false,
  cdataPropName: '#cdata',
  maxNestedTags: deepest,
});

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

/** XML's own five and numbers; names of HTML's stay as they are, for whoever reads the text as HTML. */
const unescaped = (text: string): string =>
  text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g, (_, name, decimal, hex) =>
    name === undefined
      ? character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (named[name] ?? ''),
  );

type Parsed = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly Parsed[] => (Array.isArray(value) ? (value as readonly Parsed[]) : []);

const nodeOf = (name: string, content: readonly Parsed[]): FeedNode => {
  const texts: string[] = [];
  const children: FeedNode[] = [];
  for (const part of content)
    for (const [key, value] of Object.entries(part)) {
      if (key === '#text') texts.push(unescaped(String(value)));
      else if (key === '#cdata') texts.push(...listOf(value).map((one) => String(one['#text'] ?? '')));
      else if (key !== ':@') children.push(nodeOf(nodeName(key), listOf(value)));
    }
  return { name, text: texts.join('').trim(), children };
};

const prologOf = (body: string): string => body.slice(0, Math.max(0, body.search(/<[\p{L}_]/u)));

const damaged = (where: string): Text => ({
  sv: `innehållet är avhugget eller trasig XML${where === '' ? '' : ` (rad ${where})`}`,
  en: `the content is cut off or broken XML${where === '' ? '' : ` (line ${where})`}`,
});

/** XML as nodes under an unnamed one, or why not. Entities that a document declares of its own are refused: no feed has any. */
export const xmlNode = (body: string): { readonly root: FeedNode } | { readonly why: Text } => {
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(prologOf(body)))
    return { why: { sv: 'det har egna entiteter, som inte läses', en: 'it declares entities, which are not read' } };
  try {
    // A stray & is common and harmless here; the checker would refuse the whole document for it.
    const valid = XMLValidator.validate(body.replaceAll('&', '+'));
    if (valid !== true) return { why: damaged(String(valid.err.line)) };
    return { root: nodeOf('', listOf(parser.parse(body))) };
  } catch {
    return { why: damaged('') };
  }
};
