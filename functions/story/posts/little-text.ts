/**
 * LinkedIn's text format for `commentary` (docs/reference/linkedin.md#text). A reserved character that is not escaped
 * is answered with 201, and the text is silently cut there. Everything outside `commentary` is plain text.
 */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hashtag'; readonly tag: string }
  | { readonly kind: 'mention'; readonly name: string; readonly urn: string };

const reserved = /[\\|{}@[\]()<>#*_~]/g;
const escaped = (text: string): string => text.replace(reserved, '\\$&');

/** Tags hold letters and digits only; whether escapes work inside the template is not known. */
export const littleText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return escaped(token.text);
      if (token.kind === 'hashtag') return `{hashtag|\\#|${token.tag}}`;
      return `@[${escaped(token.name)}](${token.urn})`;
    })
    .join('');

/** What a reader sees. */
export const shownText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      return token.kind === 'hashtag' ? `#${token.tag}` : token.name;
    })
    .join('');

const template =
  /\{hashtag\|\\?[#＃]\|(?<templateTag>(?:\\.|[^\\|{}])+)\}|#(?<plainTag>[\p{L}\p{M}\p{N}]+)|@\[(?<name>(?:\\.|[^\\\]])*)\]\((?<urn>urn:li:[^)\s]+)\)|\\(?<literal>[\s\S])|(?<other>[\s\S])/gu;

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

const tokenOf = (groups: Readonly<Record<string, string | undefined>>): Token => {
  const tag = groups['templateTag'] ?? groups['plainTag'];
  if (tag !== undefined) return { kind: 'hashtag', tag: unescaped(tag) };
  const { name, urn } = groups;
  if (name !== undefined && urn !== undefined) return { kind: 'mention', name: unescaped(name), urn };
  return { kind: 'text', text: groups['literal'] ?? groups['other'] ?? '' };
};

/** Reads what the network returns, for comparing. Lenient: a stray reserved character is taken as itself. */
export const parseLittleText = (commentary: string): readonly Token[] => {
  const tokens: Token[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
  };
  for (const match of commentary.matchAll(template)) {
    const token = tokenOf(match.groups ?? {});
    if (token.kind === 'text') {
      text += token.text;
      continue;
    }
    flush();
    tokens.push(token);
  }
  flush();
  return tokens;
};

/** Two texts that a reader cannot tell apart become equal: composition of letters, line ends, space at line ends. */
export const normaliseShown = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
