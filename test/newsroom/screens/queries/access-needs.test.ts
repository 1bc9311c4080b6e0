import { describe, expect, it } from 'vitest';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { needList } from '#functions/newsroom/screens/front/need-list.ts';
import { accessNeeds } from '#functions/newsroom/screens/queries/access-needs.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { someAccess } from '#test/builders/core/memory-access.ts';
import { factsOf, settingsOf } from '#test/builders/newsroom/facts.ts';

const until = (day: string) => ({ value: `${day}T23:30:00Z`, source: 'introspected' as const });
const facts = (part: Partial<AccessFacts>, linkedin: unknown = {}) =>
  factsOf({
    settings: settingsOf({ channels: ChannelSettings.parse({ linkedin }) }),
    access: { ...someAccess(part), checkedAt: '2026-11-24T03:10:00Z', renewal: null },
  });
const ending: Partial<AccessFacts> = {
  tokenState: 'active',
  renewable: false,
  tokenUntil: until('2026-12-20'),
  refreshTokenUntil: until('2026-12-01'),
  versionUntil: { value: '2027-01-15', source: 'estimated' },
  role: { value: 'ANALYST', source: 'introspected' },
};

describe('what the front says of the sign-in', () => {
  it('is nothing while all is well, before the first look, and for a channel that is off', () => {
    expect(accessNeeds(facts({}))).toEqual([]);
    expect(accessNeeds(factsOf())).toEqual([]);
    expect(accessNeeds(facts(ending, { on: false }))).toEqual([]);
  });

  it('is what ends within sixty days, the first first, in the days of the employer', () => {
    expect(accessNeeds(facts(ending))).toEqual([
      { kind: 'access-ends', channel: 'linkedin', what: 'role', until: '2026-11-24' },
      { kind: 'access-ends', channel: 'linkedin', what: 'refresh-token', until: '2026-12-02' },
      { kind: 'access-ends', channel: 'linkedin', what: 'token', until: '2026-12-21' },
      { kind: 'access-ends', channel: 'linkedin', what: 'version', until: '2027-01-15' },
    ]);
  });

  it.each(['sv', 'en'] as const)('names each and the days that are left, in %s', (language) => {
    const all = facts(ending);
    const context = pageContextOf({ ...all, ...all.gathered });
    const page = String(needList(accessNeeds(all), context, addressFrom(pageKeys.front), language));
    const expected = {
      sv: [
        'Medgivandet för LinkedIn',
        'Inloggningen till LinkedIn',
        'Den version av LinkedIn',
        'inte längre publicera',
      ],
      en: ['The consent for LinkedIn', 'The sign-in to LinkedIn', 'The version of LinkedIn', 'may no longer publish'],
    };
    for (const words of expected[language]) expect(page).toContain(words);
    expect(page).toMatch(language === 'sv' ? /om 27 dagar/ : /in 27 days/);
  });
});
