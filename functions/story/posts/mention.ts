import type { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { Token } from '#functions/story/posts/little-text.ts';

/**
 * The employer's page: LinkedIn links the name only when it is the page's own, to the letter
 * (docs/reference/linkedin.md#text).
 */
export type Mention = { readonly name: string; readonly urn: string };

/** Null when `channels.yaml` asks for none, or does not say which page. */
export const mentionOf = ({ linkedin }: Pick<ChannelSettings, 'linkedin'>): Mention | null => {
  const { mention: name, organization } = linkedin;
  if (name === undefined || organization === undefined || !/^\d+$/.test(organization)) return null;
  return { name, urn: `urn:li:organization:${organization}` };
};

/** Inside a word, an address or a handle the same letters are not the name. */
const before = /[\p{L}\p{M}\p{N}_@#/.:-]$/u;
const after = /^(?:[\p{L}\p{M}\p{N}_@/-]|[.:][\p{L}\p{N}])/u;

const placeOf = (text: string, name: string): number => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!before.test(text.slice(0, at)) && !after.test(text.slice(at + name.length))) return at;
  return -1;
};

/** The words, with the first place that says the name as a mention. What a reader sees stays the same. */
export const withMention = (text: string, mention: Mention | null): readonly Token[] => {
  const at = mention === null || mention.name === '' ? -1 : placeOf(text, mention.name);
  if (mention === null || at < 0) return [{ kind: 'text', text }];
  const rest: readonly Token[] = [
    { kind: 'text', text: text.slice(0, at) },
    { kind: 'mention', ...mention },
    { kind: 'text', text: text.slice(at + mention.name.length) },
  ];
  return rest.filter((token) => token.kind !== 'text' || token.text !== '');
};
