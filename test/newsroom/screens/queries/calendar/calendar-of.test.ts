import { describe, expect, it } from 'vitest';
import { calendarOf } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { campaignOf, consentOf, factsOf, settingsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, plannedOf, unsentOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const empty = plannedOf({ story: null, reason: { sv: 'Ingen passar.', en: 'None fits.' } });
const pauseOf = (unit: string) => ({
  scope: { unit },
  by: 'eva.k',
  since: '2026-11-20',
  reason: 'Olycka',
  file: 'pause.yaml',
});
const told = (view: ReturnType<typeof calendarOf>) => view.warnings.map((one) => [one.severity, one.message.sv]);

describe('the slots of the calendar', () => {
  it('join the channels of a slot, with names for ids and the sentence why', () => {
    const view = calendarOf(
      factsOf({
        campaigns: [campaignOf({ until: '2026-12-01' })],
        stories: [storyOf(), storyOf({ id: 'omars-natt', title: 'Natten är lugn' })],
        planned: [plannedOf({ channel: 'site' }), plannedOf({ runnersUp: ['omars-natt'] })],
      }),
    );
    expect(view.slots).toEqual([
      expect.objectContaining({
        at: '2026-12-01T08:00:00Z',
        campaign: 'Höstens bristyrken',
        channels: ['linkedin', 'site'],
        state: 'planned',
        story: { id: 'elsas-vecka', title: 'Vi bestämmer veckan tillsammans', language: 'sv' },
      }),
    ]);
    expect(view.slots[0]?.reason).toEqual({
      sv: 'Inte berättat förr: värdet Delaktighet.',
      en: 'Not told before: the value Participation.',
    });
    expect(view.warnings).toEqual([]);
  });

  it('give a pair of languages two slots at the same moment', () => {
    const english = plannedOf({ story: 'elsas-week' });
    const view = calendarOf(factsOf({ stories: [storyOf()], planned: [plannedOf(), english] }));
    expect(view.slots.map((slot) => slot.story?.id)).toEqual(['elsas-vecka', 'elsas-week']);
  });

  it('are not empty when only one channel goes without', () => {
    const view = calendarOf(
      factsOf({ stories: [storyOf()], planned: [plannedOf(), { ...empty, channel: 'job-boards' }] }),
    );
    expect(view.slots.map((slot) => [slot.state, slot.channels])).toEqual([['planned', ['linkedin']]]);
  });

  const past = { instant: '2026-11-17T08:00:00Z', latest: '2026-11-17T10:00:00Z' };
  it.each([
    [
      'published when one channel has it',
      [factOf(), unsentOf({ channel: 'site', state: 'refused', reason: 'paused' })],
      'published',
    ],
    ['missed when it was missed', [unsentOf({ state: 'missed', reason: 'too-late' })], 'missed'],
    ['missed when nobody served it', [], 'missed'],
  ] as const)('are %s', (_, publications, state) => {
    const view = calendarOf(
      factsOf({
        stories: [storyOf()],
        publications,
        planned: [plannedOf(past), plannedOf({ ...past, channel: 'site' })],
      }),
    );
    expect(view.slots.map((slot) => slot.state)).toEqual([state]);
  });

  it('keep a publication whose plan has been made anew', () => {
    const view = calendarOf(factsOf({ stories: [storyOf()], publications: [factOf()] }));
    expect(view.slots.map((slot) => [slot.at, slot.state])).toEqual([['2026-11-17T08:00:00Z', 'published']]);
  });

  it('leave out those that are empty on purpose: quiet days and full weeks', () => {
    const settings = settingsOf({
      calendar: QuietCalendar.parse({ quiet: [{ from: '2026-12-08', until: '2026-12-08', reason: 'Flytt' }] }),
    });
    const view = calendarOf(
      factsOf({
        settings,
        campaigns: [campaignOf({ perWeek: 1 })],
        stories: [storyOf()],
        planned: [
          plannedOf(),
          { ...empty, instant: '2026-12-03T08:00:00Z' },
          { ...empty, instant: '2026-12-08T08:00:00Z' },
          { ...empty, instant: '2026-12-15T08:00:00Z' },
        ],
      }),
    );
    expect(view.slots.map((slot) => [slot.at, slot.state])).toEqual([
      ['2026-12-01T08:00:00Z', 'planned'],
      ['2026-12-15T08:00:00Z', 'empty'],
    ]);
  });

  it('show no picture of a withdrawn story', () => {
    const view = calendarOf(factsOf({ stories: [storyOf({ folder: 'withdrawn' })], publications: [factOf()] }));
    expect(view.slots.map((slot) => slot.picture)).toEqual([null]);
  });
});

describe('the warnings of the calendar', () => {
  const quietCampaign = [campaignOf({ until: '2026-11-20' })];
  const base = { campaigns: quietCampaign, stories: [storyOf()], planned: [plannedOf()] };

  it.each([
    ['nothing', {}, []],
    [
      'a consent that ends before its slot',
      { consents: { 'elsa-2026': consentOf({ until: '2026-11-30' }) } },
      [['error', 'Samtycket från Elsa tog slut 2026-11-30.']],
    ],
    [
      'a consent for another text',
      {
        stories: [storyOf({ words: 'a'.repeat(64) })],
        consents: { 'elsa-2026': consentOf({ textHash: 'b'.repeat(64) }) },
      },
      [['error', 'Texten är en annan än den som Elsa har godkänt.']],
    ],
    ['a consent that is not there', { consents: {} }, [['error', 'Samtycket från Elsa finns inte.']]],
    [
      'a story that has changed',
      { stories: [storyOf({ approval: null, errors: 1 })] },
      [['error', 'Berättelsen är inte längre det som godkändes.']],
    ],
    ['an empty slot', { planned: [empty] }, [['warning', 'Ingen passar.']]],
    [
      'a slot that was missed this week',
      {
        planned: [],
        publications: [unsentOf({ state: 'missed', instant: '2026-11-23T08:00:00Z', reason: 'too-late' })],
      },
      [['warning', 'Gick inte ut. Tiden gick ut innan den kunde sändas.']],
    ],
    [
      'nothing of one that was missed and planned again',
      { publications: [unsentOf({ state: 'missed', instant: '2026-11-23T08:00:00Z', reason: 'too-late' })] },
      [],
    ],
    ['a pause that stops slots', { pauses: [pauseOf('utbildning')] }, [['error', 'Pausen (Olycka) stoppar en plats.']]],
    [
      'nothing of a pause elsewhere',
      { pauses: [{ ...pauseOf(''), scope: { story: 'b' } }], stories: [storyOf(), storyOf({ id: 'b' })] },
      [],
    ],
    [
      'an election near',
      {
        settings: settingsOf({
          calendar: QuietCalendar.parse({
            elections: [{ day: '2027-01-31', warnFrom: '2026-11-01', blockFrom: '2027-01-10' }],
          }),
        }),
      },
      [['warning', 'Val 2027-01-31: läs texten en gång till.']],
    ],
    [
      'a campaign that runs dry',
      { campaigns: [campaignOf()], stories: [storyOf({ id: 'annan', occupation: '5120' })], planned: [] },
      [['warning', 'Berättelserna tar slut om 7 dagar: 1 kvar, och ingen till tis 1 dec 2026.']],
    ],
  ])('tell %s', (_, part, expected) => {
    expect(told(calendarOf(factsOf({ ...base, ...part })))).toEqual(expected);
  });
});

describe('how a campaign stands', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => storyOf({ id }));
  it.each([
    ['is well with stories for the rest of it', many, [], { storiesLeft: 6, weeksCovered: 6, state: 'healthy' }],
    ['needs attention with an empty slot', many, [empty], { emptySlots: 1, state: 'needs-attention' }],
    ['does not count what is told', [storyOf()], [], { storiesLeft: 0, state: 'needs-attention' }],
    [
      'counts a pair once',
      [storyOf({ id: 'sv' }), storyOf({ id: 'en', language: 'en', translationOf: 'sv' } as const)],
      [],
      { storiesLeft: 1 },
    ],
  ])('%s', (_, stories, planned, expected) => {
    const view = calendarOf(factsOf({ stories, planned, publications: [factOf()] }));
    expect(view.campaigns).toEqual([expect.objectContaining(expected)]);
  });

  it('is not told once it is over', () => {
    expect(calendarOf(factsOf({ campaigns: [campaignOf({ until: '2026-11-23' })] })).campaigns).toEqual([]);
  });
});

describe('the bands of the calendar', () => {
  it('join days of one reason, and draw a pause to the last day shown', () => {
    const view = calendarOf(
      factsOf({
        now: '2026-12-10T07:00:00Z',
        pauses: [{ scope: 'all', by: 'eva.k', since: '2026-12-09T22:00:00Z', reason: 'Olycka', file: 'pause.yaml' }],
      }),
    );
    expect([view.from, view.until]).toEqual(['2026-11-30', '2027-01-10']);
    expect(view.bands.slice(0, 3)).toEqual([
      { kind: 'pause', from: '2026-12-09', until: '2027-01-10', text: { sv: 'Paus: Olycka', en: 'Paused: Olycka' } },
      expect.objectContaining({ kind: 'holiday', from: '2026-12-25', until: '2026-12-25' }),
      expect.objectContaining({ kind: 'holiday', from: '2026-12-26', until: '2026-12-26' }),
    ]);
  });
});
