import { describe, expect, it } from 'vitest';
import { boardNames, boardTitles, feedBoards } from '#functions/ground/channels/board-name.ts';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelInWords } from '#functions/ground/channels/channel-words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';

describe('a channel', () => {
  it.each(['linkedin', 'site', 'job-boards'])('is known by name: %s', (name) => {
    expect(ChannelName.parse(name)).toBe(name);
  });

  it.each(['LinkedIn', 'linked-in', 'facebook', ''])('is not known by %j', (name) => {
    expect(ChannelName.safeParse(name).success).toBe(false);
  });

  it.each(['sv', 'en'] as const)('has words of its own inside a sentence (%s)', (language) => {
    const words = ChannelName.options.map((name) => inLanguage(channelInWords[name], language));
    expect(new Set(words).size).toBe(ChannelName.options.length);
    // Names keep their capital; other words stand inside a sentence.
    expect(words.filter((word) => /^\p{Lu}/u.test(word))).toEqual(['LinkedIn']);
  });
});

describe('a board', () => {
  it('either has its ads changed from here or fetches a feed, never both', () => {
    expect(feedBoards.filter((name) => (boardNames as readonly string[]).includes(name))).toEqual([]);
  });

  it('whose ads are changed from here is called by its own name', () => {
    expect(boardNames.map((name) => boardTitles[name])).toEqual(['Platsbanken', 'Teamtailor']);
  });
});
