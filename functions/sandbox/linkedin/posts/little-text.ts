/** A piece of little text. `tag` carries no sign; a mention carries the URN it points to. */
export type LittleToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hashtag'; readonly tag: string }
  | { readonly kind: 'mention'; readonly name: string; readonly urn: string };

export type LittleText = {
  readonly tokens: readonly LittleToken[];
  /** Where an unescaped reserved character ended the text (UTF-16 index), or null when all of it was read. */
  readonly cutAt: number | null;
};

const escaped = /^\\([\\|{}@[\]()<>#*_~])/;
const plain = /^[^\\|{}@[\]()<>#*_~]+/;
const hashtagTemplate = /^\{hashtag\|\\[#＃]\|([\p{L}\p{M}\p{N}]+)\}/u;
const hashtag = /^#([\p{L}\p{M}\p{N}]+)/u;
const mention =
  /^@\[((?:\\[\\|{}@[\]()<>#*_~]|[^\\|{}@[\]()<>#*_~])+)\]\((urn:li:(?:organization:\d+|person:[\w-]+))\)/;

const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1');

const tokenAt = (rest: string): { readonly token: LittleToken; readonly length: number } | null => {
  const literal = escaped.exec(rest);
  if (literal !== null) return { token: { kind: 'text', text: literal[1] ?? '' }, length: 2 };
  const words = plain.exec(rest);
  if (words !== null) return { token: { kind: 'text', text: words[0] }, length: words[0].length };
  const tag = hashtagTemplate.exec(rest) ?? hashtag.exec(rest);
  if (tag !== null) return { token: { kind: 'hashtag', tag: tag[1] ?? '' }, length: tag[0].length };
  const named = mention.exec(rest);
  if (named === null) return null;
  return {
    token: { kind: 'mention', name: unescaped(named[1] ?? ''), urn: named[2] ?? '' },
    length: named[0].length,
  };
};

/**
 * Reads a commentary as the network does: at the first unescaped reserved character that begins no template the
 * text ends, without an error.
 */
export const parseLittleText = (source: string): LittleText => {
  const tokens: LittleToken[] = [];
  let at = 0;
  while (at < source.length) {
    const found = tokenAt(source.slice(at));
    if (found === null) return { tokens, cutAt: at };
    const last = tokens.at(-1);
    if (found.token.kind === 'text' && last?.kind === 'text') {
      tokens[tokens.length - 1] = { kind: 'text', text: last.text + found.token.text };
    } else tokens.push(found.token);
    at += found.length;
  }
  return { tokens, cutAt: null };
};

/** A mention whose name is not the organization's full name becomes plain text; unknown URNs are believed. */
export const settleMentions = (
  tokens: readonly LittleToken[],
  names: Readonly<Record<string, string>>,
): readonly LittleToken[] =>
  tokens.map((token) =>
    token.kind === 'mention' && (names[token.urn] ?? token.name) !== token.name
      ? { kind: 'text', text: token.name }
      : token,
  );

const escapeText = (text: string): string => text.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&');

/** The stored form that reads return: escapes kept, every hashtag as a template. */
export const storedLittleText = (tokens: readonly LittleToken[]): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return escapeText(token.text);
      return token.kind === 'hashtag' ? `{hashtag|\\#|${token.tag}}` : `@[${escapeText(token.name)}](${token.urn})`;
    })
    .join('');

/** What a reader sees. */
export const shownLittleText = (tokens: readonly LittleToken[]): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      return token.kind === 'hashtag' ? `#${token.tag}` : token.name;
    })
    .join('');
