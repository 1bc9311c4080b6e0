import { decodeReferences } from '#functions/vacancies/character-references.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly href: string | null }
  | { readonly kind: 'close'; readonly name: string };

// Elements whose content nobody should read, comments and declarations, tags. No part of a tag may hold `<`, so the time
// to read hostile text grows with its length and not with its square.
const unread = 'script|style|iframe|noscript|template|textarea|title|object|svg|math|select|video|audio|xmp';
const markup = new RegExp(
  `<(${unread})\\b[^<>]*>[^]*?(?:</\\1\\b[^<>]*>|$)|<!--[^]*?(?:-->|$)|<[!?][^<>]*>` +
    `|<(/?)([a-z][a-z\\d]*)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>`,
  'gi',
);

const hrefIn = (attributes: string): string | null => {
  const match = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : decodeReferences(value).trim();
};

/** Reads HTML of any quality as text and tags; never fails. */
export const htmlTokens = (html: string): readonly HtmlToken[] => {
  const tokens: HtmlToken[] = [];
  const pushText = (text: string): void => {
    if (text !== '') tokens.push({ kind: 'text', text: decodeReferences(text) });
  };
  let end = 0;
  for (const match of html.matchAll(markup)) {
    pushText(html.slice(end, match.index));
    end = match.index + match[0].length;
    const name = match[3]?.toLowerCase();
    if (name === undefined) continue;
    if (match[2] === '/') tokens.push({ kind: 'close', name });
    else tokens.push({ kind: 'open', name, href: hrefIn(match[4] ?? '') });
  }
  pushText(html.slice(end));
  return tokens;
};
