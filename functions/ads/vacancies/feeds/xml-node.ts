import { XMLParser } from 'fast-xml-parser';
import { deepest, type FeedNode, nodeName } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { xmlExcess } from '#functions/ads/vacancies/feeds/xml-excess.ts';
import type { Text } from '#functions/ground/language/text.ts';

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

const data = '#cdata';
const text = '#text';

/** Texts as they stand, and no attributes: no feed says anything there. Entities are read here, where text is told from data. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: data,
  textNodeName: text,
  maxNestedTags: deepest + 1,
});

type Part = Readonly<Record<string, unknown>>;

const nodeOf = (tag: string, parts: readonly Part[]): FeedNode => {
  const texts: string[] = [];
  const children: FeedNode[] = [];
  for (const part of parts) {
    const [key = '', value] = Object.entries(part).find(([one]) => one !== ':@') ?? [];
    if (key === text) texts.push(unescaped(String(value)));
    else if (key === data) texts.push(String((value as readonly Part[])[0]?.[text] ?? ''));
    else children.push(nodeOf(key, value as readonly Part[]));
  }
  return { name: nodeName(tag), text: texts.join('').trim(), children };
};

const damaged = (line: number): { readonly why: Text } => ({
  why: {
    sv: `innehållet är avhugget eller trasig XML (rad ${line})`,
    en: `the content is cut off or broken XML (line ${line})`,
  },
});

const lineAt = (xml: string, at: number): number => xml.slice(0, at).split('\n').length;

/** XML as nodes under an unnamed one, or why not. What has more in it than any feed is refused before it is parsed. */
export const xmlNode = (body: string): { readonly root: FeedNode } | { readonly why: Text } => {
  const xml = body.replace(/\r\n?/g, '\n');
  const excess = xmlExcess(xml);
  if (excess !== null) return 'why' in excess ? excess : damaged(lineAt(xml, excess.cutAt));
  const root = nodeOf('', parser.parse(xml) as readonly Part[]);
  return root.children.length === 1 ? { root } : damaged(lineAt(xml, xml.length));
};
