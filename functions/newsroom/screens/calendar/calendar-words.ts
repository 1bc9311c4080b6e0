import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CampaignHealth } from '#functions/newsroom/screens/calendar/calendar-view.ts';

type CalendarWords = {
  readonly title: string;
  readonly calm: (planned: number) => string;
  readonly warned: (count: number) => readonly [marked: string, rest: string];
  readonly nothing: string;
  readonly start: string;
  readonly warnings: string;
  readonly months: string;
  readonly why: string;
  readonly runnersUp: (count: number) => string;
  readonly empty: string;
  readonly states: Readonly<Record<'planned' | 'published' | 'missed' | 'empty', string>>;
  readonly campaigns: string;
  readonly campaignStates: Readonly<Record<CampaignHealth['state'], string>>;
  readonly storiesLeft: (stories: number, weeks: number) => string;
  readonly emptySlots: (count: number) => string;
  readonly runsUntil: (day: string) => string;
  readonly clockChange: string;
  readonly pauseBand: string;
  readonly subscribe: string;
  readonly subscribeHow: string;
};

export const calendarWords: Words<CalendarWords> = {
  sv: {
    title: 'Kalender',
    calm: (planned) =>
      `${capital(planned === 1 ? 'en' : spelled(planned, 'sv'))} ${planned === 1 ? 'berättelse' : 'berättelser'} på gång. Inget hindrar dem.`,
    warned: (count) => [
      `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'sak' : 'saker'}`,
      ' att ordna i tid.',
    ],
    nothing: 'Inget är planerat än.',
    start: 'Gör en kampanj och godkänn berättelser, så fylls kalendern.',
    warnings: 'Ordna i tid',
    months: 'Månad för månad',
    why: 'Varför just de här',
    runnersUp: (count) => (count === 1 ? 'En annan var nära' : `${capital(spelled(count, 'sv'))} andra var nära`),
    empty: 'Tom plats',
    states: { planned: 'Planerad', published: 'Publicerad', missed: 'Gick inte ut', empty: 'Tom plats' },
    campaigns: 'Kampanjerna',
    campaignStates: { draft: 'Utkast', healthy: 'I fas', 'needs-attention': 'Behöver åtgärdas' },
    storiesLeft: (stories, weeks) =>
      `${stories === 1 ? 'En berättelse' : `${capital(spelled(stories, 'sv'))} berättelser`} kvar, räcker ${weeks === 1 ? 'en vecka' : `${spelled(weeks, 'sv')} veckor`}.`,
    emptySlots: (count) =>
      count === 0
        ? 'Alla platser är fyllda.'
        : `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'tom plats' : 'tomma platser'}.`,
    runsUntil: (day) => `Till ${day}`,
    clockChange: 'Klockan ställs om',
    pauseBand: 'Paus',
    subscribe: 'Prenumerera på kalendern',
    subscribeHow: 'Den fyller din egen kalender och följer med när planen ändras.',
  },
  en: {
    title: 'Calendar',
    calm: (planned) =>
      `${capital(spelled(planned, 'en'))} ${planned === 1 ? 'story' : 'stories'} on the way. Nothing stands in the way.`,
    warned: (count) => [`${capital(spelled(count, 'en'))} ${count === 1 ? 'thing' : 'things'}`, ' to settle in time.'],
    nothing: 'Nothing is planned yet.',
    start: 'Make a campaign and approve stories, and the calendar fills.',
    warnings: 'Settle in time',
    months: 'Month by month',
    why: 'Why these',
    runnersUp: (count) => `${capital(spelled(count, 'en'))} ${count === 1 ? 'other was' : 'others were'} close`,
    empty: 'Empty slot',
    states: { planned: 'Planned', published: 'Published', missed: 'Did not go out', empty: 'Empty slot' },
    campaigns: 'The campaigns',
    campaignStates: { draft: 'Draft', healthy: 'Healthy', 'needs-attention': 'Needs attention' },
    storiesLeft: (stories, weeks) =>
      `${capital(spelled(stories, 'en'))} ${stories === 1 ? 'story' : 'stories'} left, enough for ${spelled(weeks, 'en')} ${weeks === 1 ? 'week' : 'weeks'}.`,
    emptySlots: (count) =>
      count === 0
        ? 'Every slot is filled.'
        : `${capital(spelled(count, 'en'))} empty ${count === 1 ? 'slot' : 'slots'}.`,
    runsUntil: (day) => `Until ${day}`,
    clockChange: 'The clocks change',
    pauseBand: 'Paused',
    subscribe: 'Subscribe to the calendar',
    subscribeHow: 'It fills your own calendar and follows when the plan changes.',
  },
};
