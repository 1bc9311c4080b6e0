import { deepest, type FeedNode, nodeName } from '#functions/ads/vacancies/feeds/feed-node.ts';
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

const name = '[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.·-]*';
/** A comment, CDATA, an instruction, a document type; an end; a beginning with its attributes, perhaps empty. */
const markup = new RegExp(
  '<(?:!--[^]*?-->|!\\[CDATA\\[([^]*?)\\]\\]>|\\?[^]*?\\?>|!DOCTYPE[^>[]*>|' +
    `/(${name})\\s*>|(${name})(?:\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*'))*\\s*(/?)>)`,
  'uy',
);

type Open = { readonly tag: string; readonly texts: string[]; readonly children: FeedNode[] };

const open = (tag: string): Open => ({ tag, texts: [], children: [] });
const closed = ({ tag, texts, children }: Open): FeedNode => ({
  name: nodeName(tag),
  text: texts.join('').trim(),
  children,
});

/** The elements of a document under an unnamed one; or in which line it is no XML any more. */
const read = (xml: string): FeedNode | number => {
  const stack = [open('')];
  for (let at = 0; at < xml.length; ) {
    const here = stack.at(-1) as Open;
    const next = xml.indexOf('<', at);
    const until = next < 0 ? xml.length : next;
    const text = xml.slice(at, until);
    markup.lastIndex = until;
    const found = next < 0 ? null : markup.exec(xml);
    const [whole = '', data, end, start, empty] = found ?? [];
    const outside =
      stack.length === 1 && (text.trim() !== '' || data !== undefined || (start && here.children.length > 0));
    const unfinished = next >= 0 && found === null;
    if (outside || unfinished || (end !== undefined && end !== here.tag) || stack.length > deepest)
      return xml.slice(0, until).split('\n').length;
    if (text !== '') here.texts.push(unescaped(text));
    if (data !== undefined) here.texts.push(data);
    if (end !== undefined) {
      stack.pop();
      stack.at(-1)?.children.push(closed(here));
    }
    if (start !== undefined) {
      if (empty === '') stack.push(open(start));
      else here.children.push(closed(open(start)));
    }
    at = until + whole.length;
  }
  return stack.length === 1 && stack[0]?.children.length === 1 ? closed(stack[0]) : xml.split('\n').length;
};

const prologOf = (body: string): string => body.slice(0, Math.max(0, body.search(/<[\p{L}_]/u)));

const damaged = (line: number): Text => ({
  sv: `innehållet är avhugget eller trasig XML (rad ${line})`,
  en: `the content is cut off or broken XML (line ${line})`,
});

/** XML as nodes under an unnamed one, or why not. Entities that a document declares of its own are refused: no feed has any. */
export const xmlNode = (body: string): { readonly root: FeedNode } | { readonly why: Text } => {
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(prologOf(body)))
    return { why: { sv: 'det har egna entiteter, som inte läses', en: 'it declares entities, which are not read' } };
  const root = read(body.replace(/\r\n?/g, '\n'));
  return typeof root === 'number' ? { why: damaged(root) } : { root };
};
