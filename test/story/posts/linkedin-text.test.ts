import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLittleText as readByNetwork, shownLittleText } from '#functions/sandbox/linkedin/posts/little-text.ts';
import { composeLinkedInText, type LinkedInTextParts } from '#functions/story/posts/linkedin-text.ts';
import { parseLittleText, shownText } from '#functions/story/posts/little-text.ts';
import { fussyText } from '#test/story/posts/fussy-text.ts';
import { nordhamn } from '#test/story/posts/nordhamn-brand.ts';

const parts = (over: Partial<LinkedInTextParts> = {}): LinkedInTextParts => ({
  brand: nordhamn,
  language: 'sv',
  opening: 'Vi planerar veckan tillsammans.',
  link: 'https://jobba.nordhamn.example/b/?utm_source=linkedin',
  valueHashtag: 'Delaktighet',
  ...over,
});

/** Our two templates, escaped pairs, and characters that need no escape: nothing else may stand in a commentary. */
const wellFormed = /^(?:\{hashtag\|\\#\|[\p{L}\p{N}]+\}|\\[\\|{}@[\]()<>#*_~]|[^\\|{}@[\]()<>#*_~])*$/u;

describe('the text of a LinkedIn post', () => {
  it('is the text, one link, the sender line and two hashtags, a blank line between', () => {
    expect(composeLinkedInText(parts()).shown).toBe(
      [
        'Vi planerar veckan tillsammans.',
        'Läs mer: https://jobba.nordhamn.example/b/?utm_source=linkedin',
        'Nordhamns stad – ett jobb som märks.',
        '#Delaktighet #NordhamnsStad',
      ].join('\n\n'),
    );
  });

  it.each(['Vi på NORDHAMNS STAD planerar.', 'I Nordhamn planerar vi.', 'The City of Nordhamn plans.'])(
    'owes no sender line when the text says %j',
    (opening) => {
      expect(composeLinkedInText(parts({ opening })).shown).not.toContain('ett jobb som märks');
    },
  );

  it('owes the sender line although the link names the employer', () => {
    expect(composeLinkedInText(parts({ link: 'https://nordhamn.example/' })).shown).toContain('ett jobb som märks');
  });

  it.each([
    ['en', undefined, 'Read more: https://'],
    ['sv', null, 'Läs mer: https://'],
    ['sv', 'Se lediga jobb i förskolan', 'Se lediga jobb i förskolan: https://'],
    ['sv', 'Sök här:', 'Sök här: https://'],
  ] as const)('leads to the link in %s with %j', (language, callToAction, expected) => {
    expect(composeLinkedInText(parts({ language, callToAction })).shown).toContain(`\n\n${expected}`);
  });

  it('keeps a hashtag that the author typed as a plain word', () => {
    const { shown, commentary } = composeLinkedInText(parts({ opening: 'Heja #Solrosen' }));
    expect(shown).toContain('Heja #Solrosen');
    expect(commentary).toContain('Heja \\#Solrosen');
    expect(commentary.match(/\{hashtag\|/g)).toHaveLength(2);
  });

  it('ends with the city alone when the story has no value', () => {
    expect(composeLinkedInText(parts({ valueHashtag: null })).shown).toMatch(/\n\n#NordhamnsStad$/);
  });

  it('says that a text does not fit, counted as escaped, and never cuts it', () => {
    const room = 3000 - composeLinkedInText(parts({ opening: 'a' })).length;
    const full = composeLinkedInText(parts({ opening: `a${'_'.repeat(Math.floor(room / 2))}` }));
    const over = composeLinkedInText(parts({ opening: `a${'_'.repeat(Math.floor(room / 2) + 1)}` }));
    expect(full).toMatchObject({ fits: true, limit: 3000 });
    expect(over).toMatchObject({ fits: false, length: over.commentary.length });
    expect(over.shown).toContain(`a${'_'.repeat(Math.floor(room / 2) + 1)}`);
  });

  it('shows exactly the author’s words, whatever they are, and leaves nothing reserved unescaped', () => {
    fc.assert(
      fc.property(fussyText, (opening) => {
        const { shown, commentary } = composeLinkedInText(parts({ opening }));
        expect(shown.startsWith(opening.trim())).toBe(true);
        expect(shownText(parseLittleText(commentary))).toBe(shown);
        expect(commentary).toMatch(wellFormed);
      }),
    );
  });

  it('is read whole by a network that cuts at the first stray character', () => {
    fc.assert(
      fc.property(fussyText, (opening) => {
        const { shown, commentary } = composeLinkedInText(parts({ opening }));
        const { tokens, cutAt } = readByNetwork(commentary);
        expect(cutAt).toBeNull();
        expect(shownLittleText(tokens)).toBe(shown);
        expect(tokens.filter(({ kind }) => kind !== 'text')).toHaveLength(2);
      }),
    );
  });
});
