import { describe, expect, it } from 'vitest';
import { composeStory } from '#functions/newsroom/review/composed-story.ts';
import { linkedInCardOf } from '#functions/newsroom/screens/queries/sheet/linkedin-card-of.ts';
import { noPictures } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import { linkedInCards } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { compileLexicon } from '#functions/story/employer-values/lexicon.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { ApprovedPost } from '#functions/story/stories/approval.ts';
import { aStory } from '#test/builders/core/a-story.ts';
import { settingsOf } from '#test/builders/newsroom/facts.ts';
import { picture } from '#test/newsroom/screens/view-parts.ts';

const plain = settingsOf();
const named = settingsOf({
  channels: ChannelSettings.parse({
    linkedin: {
      organization: '5515715',
      mention: 'Nordhamns stad',
      targeting: { interfaceLocales: [{ language: 'sv', country: 'SE' }] },
    },
  }),
});
const card = picture('kort', '', 1200, 627);

const cardOf = (settings: EmployerSettings, pinned?: ApprovedPost) => {
  const story = aStory();
  const composed = composeStory(story, settings, compileLexicon(settings.values));
  const entries = pinned === undefined ? [] : [{ kind: 'approved', linkedin: pinned }];
  const facts = {
    settings,
    isApproved: pinned !== undefined,
    approvals: { prefix: 'approvals/x', entries, head: null },
    shown: { ...noPictures, card },
  } as unknown as Parameters<typeof linkedInCardOf>[1];
  return linkedInCardOf({ story, composed }, facts) ?? expect.unreachable();
};

describe('the LinkedIn post on the sheet', () => {
  it('marks the name that becomes a link, and says whom it is shown to', () => {
    const shown = cardOf(named);
    const { start, end } = shown.mention ?? expect.unreachable();
    expect(shown.text.slice(start, end)).toBe('Nordhamns stad');
    expect(shown.audience).toEqual({ sv: 'LinkedIn på svenska (Sverige)', en: 'LinkedIn in Swedish (Sweden)' });
    const page = String(linkedInCards(shown, (key) => key, { page: 'sv', story: 'sv' }));
    expect(page).toContain('<b class="li-mention">Nordhamns stad</b>');
    expect(page).toContain('Visas bara för medlemmar med LinkedIn på svenska (Sverige).');
  });

  it('counts the text as LinkedIn does', () => {
    expect(cardOf(named).length).toBe(cardOf(plain).length + '@[](urn:li:organization:5515715)'.length);
  });

  it('says that everyone sees it, and marks nothing, when nothing is set', () => {
    expect(cardOf(plain)).toMatchObject({ mention: null, audience: null, article: { picture: card } });
    const page = String(linkedInCards(cardOf(plain), (key) => key, { page: 'en', story: 'sv' }));
    expect(page).toContain('Shown to everyone.');
    expect(page).not.toContain('li-mention');
  });

  it('shows an approved story as it was approved, whatever has been set since', () => {
    const approved = { shown: 'Vi planerar.', commentary: 'Vi planerar.' };
    expect(cardOf(named, approved)).toMatchObject({
      text: 'Vi planerar.',
      mention: null,
      audience: null,
      article: { picture: null },
    });
    expect(cardOf(named, { ...approved, card: 'https://a.example/' })).toMatchObject({ article: { picture: card } });
  });
});
