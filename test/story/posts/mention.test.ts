import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseLittleText as readByNetwork,
  settleMentions,
  shownLittleText,
} from '#functions/sandbox/linkedin/posts/little-text.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { composeLinkedInText, type LinkedInTextParts } from '#functions/story/posts/linkedin-text.ts';
import { littleText, normaliseShown, parseLittleText, shownText } from '#functions/story/posts/little-text.ts';
import { mentionOf, withMention } from '#functions/story/posts/mention.ts';
import { fussyText } from '#test/story/posts/fussy-text.ts';
import { nordhamn } from '#test/story/posts/nordhamn-brand.ts';

const urn = 'urn:li:organization:5515715';
const page = { name: 'Nordhamns stad', urn };
const said = `@[Nordhamns stad](${urn})`;

const compose = (opening: string, over: Partial<LinkedInTextParts> = {}) =>
  composeLinkedInText({
    brand: nordhamn,
    language: 'sv',
    opening,
    link: 'https://jobba.nordhamn.example/b/',
    valueHashtag: null,
    mention: page,
    ...over,
  });
const mentionsIn = (commentary: string) => parseLittleText(commentary).filter(({ kind }) => kind === 'mention').length;

describe('a mention of the page', () => {
  it.each([
    ['where the text says the name', 'Hos Nordhamns stad (här) planerar vi.', `Hos ${said} \\(här\\) planerar vi.`],
    ['at the start', 'Nordhamns stad planerar.', `${said} planerar.`],
    ['at the end of a sentence', 'Vi är Nordhamns stad.', `Vi är ${said}.`],
    ['in quotation marks', '”Nordhamns stad”', `”${said}”`],
    ['the first time alone', 'Nordhamns stad är Nordhamns stad.', `${said} är Nordhamns stad.`],
    ['past a word that only begins like it', 'Nordhamns stadsdel, Nordhamns stad.', `Nordhamns stadsdel, ${said}.`],
  ])('stands %s', (_, opening, written) => {
    expect(littleText(withMention(opening, page))).toBe(written);
  });

  it.each([
    ['another case', 'Hos nordhamns stad planerar vi.'],
    ['a genitive', 'Nordhamns stads medarbetare planerar.'],
    ['letters composed in another way', 'Nordhamns sta\u0064\u0301'],
    ['a handle', 'Fråga @Nordhamns stad'],
    ['a hashtag', 'Se #Nordhamns stad'],
    ['an address', 'Se https://a.example/Nordhamns stad'],
    ['nothing', ''],
  ])('does not stand in %s', (_, opening) => {
    expect(mentionsIn(littleText(withMention(opening, page)))).toBe(0);
  });

  it.each(['Nordhamn.se', 'info@Nordhamn', 'https://Nordhamn.example/', 'Nordhamn-Väst', 'x.Nordhamn', 'Nordhamn_1'])(
    'does not stand inside %s',
    (opening) => {
      expect(mentionsIn(littleText(withMention(opening, { name: 'Nordhamn', urn })))).toBe(0);
    },
  );

  it('stands in the sender line when the text does not name the employer', () => {
    const { commentary, shown } = compose('Vi planerar veckan.');
    expect(commentary).toContain(`\n\n${said} – ett jobb som märks.`);
    expect(shown).toContain('\n\nNordhamns stad – ett jobb som märks.');
  });

  it('stands once, in the text, and never in the line of the link', () => {
    const { commentary } = compose('Vi på Nordhamns stad planerar.', { callToAction: 'Jobb hos Nordhamns stad' });
    expect(mentionsIn(commentary)).toBe(1);
    expect(commentary).toContain('Jobb hos Nordhamns stad: https');
  });

  it('counts with its address, as LinkedIn is sent it', () => {
    const [plain, mentioned] = [compose('Vi planerar.', { mention: null }), compose('Vi planerar.')];
    expect(mentioned.length - plain.length).toBe(`@[](${urn})`.length);
    expect(mentioned.shown).toBe(plain.shown);
    const room = 3_000 - compose('a').length;
    expect(compose(`a${'b'.repeat(room)}`).fits).toBe(true);
    expect(compose(`a${'b'.repeat(room + 1)}`)).toMatchObject({ fits: false });
  });

  it.each([
    ['is asked for with the page', '{ "mention": "Nordhamns stad", "organization": "5515715" }', page],
    ['is not asked for', '{ "organization": "5515715" }', null],
  ])('is composed when it %s', (_, linkedin, mention) => {
    expect(mentionOf(ChannelSettings.parse({ linkedin: JSON.parse(linkedin) }))).toEqual(mention);
  });

  const fussyName = fussyText
    .map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ').trim())
    .filter((name) => name !== '');
  const around = fc.tuple(fussyText, fussyName, fussyText);

  it('shows exactly what was written, whatever text and name are, to us and to the network', () => {
    fc.assert(
      fc.property(around, ([before, name, after]) => {
        const { shown, commentary } = compose(`${before} ${name} ${after}`, { mention: { name, urn } });
        const { tokens, cutAt } = readByNetwork(commentary);
        expect(cutAt).toBeNull();
        expect(shown).toBe(compose(`${before} ${name} ${after}`, { mention: null }).shown);
        expect(shownText(parseLittleText(commentary))).toBe(shown);
        expect(shownLittleText(tokens)).toBe(shown);
        expect(mentionsIn(commentary)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reads the same when the network takes the name for somebody else’s and shows it as plain words', () => {
    fc.assert(
      fc.property(around, ([before, name, after]) => {
        const { shown, commentary } = compose(`${before} ${name} ${after}`, { mention: { name, urn } });
        const settled = settleMentions(readByNetwork(commentary).tokens, { [urn]: `${name} AB` });
        expect(settled.some(({ kind }) => kind === 'mention')).toBe(false);
        expect(normaliseShown(shownLittleText(settled))).toBe(normaliseShown(shown));
      }),
    );
  });
});
