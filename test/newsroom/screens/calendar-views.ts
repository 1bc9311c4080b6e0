import type {
  CalendarDoor,
  CalendarSlot,
  CalendarView,
  CalendarWarning,
} from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { context, hostile, picture, stories, story, text } from '#test/newsroom/screens/view-parts.ts';

const slot = (at: string, part: Partial<CalendarSlot> = {}): CalendarSlot => ({
  at,
  campaign: 'Höstens bristyrken',
  channels: ['linkedin', 'site', 'job-boards'],
  state: 'planned',
  story: stories.elsa,
  picture: picture('elsa'),
  reason: text(
    'Delaktighet har berättats minst de senaste veckorna, och förskollärare är det svåraste yrket att hitta.',
    'Participation has been told least in recent weeks, and preschool teachers are the hardest to find.',
  ),
  runnersUp: [
    { ...stories.omar, reason: text('Omtanke syntes förra veckan.', 'Care was seen last week.') },
    { ...stories.amina, reason: text('Samma enhet den 26 november.', 'The same unit on 26 November.') },
  ],
  ...part,
});

const why = text(
  'Ingen godkänd berättelse passar: tre väntar på samtycke.',
  'No approved story fits: three wait for consent.',
);

const ahead: CalendarWarning = {
  severity: 'error',
  cause: 'consent',
  instead: stories.omar,
  slot: '2026-12-08T08:00:00Z',
  story: stories.elsa,
  message: text(
    'Samtycket från Elsa tar slut 3 december, före sin plats.',
    'The consent of Elsa ends 3 December, before its slot.',
  ),
  hint: text('Förnya det eller byt berättelse.', 'Renew it or choose another story.'),
};

const door = (key: string, name: string, isHere = false): CalendarDoor => ({ key, name: text(name, name), isHere });

export const fullCalendar: CalendarView = {
  context,
  months: [
    door('newsroom/calendar/2026-11/index.html', 'November 2026'),
    door('newsroom/calendar/2026-12/index.html', 'December 2026'),
  ],
  filters: [
    door('newsroom/calendar/index.html', 'Alla', true),
    door('newsroom/calendar/campaign/host/index.html', 'Höstens bristyrken'),
    door('newsroom/calendar/campaign/sommar/index.html', 'Sommarjobben'),
    door('newsroom/calendar/channel/linkedin/index.html', 'LinkedIn'),
  ],
  from: '2026-11-16',
  until: '2027-01-03',
  warnings: [
    ahead,
    {
      severity: 'warning',
      slot: null,
      story: null,
      message: text(
        'Inloggningen till LinkedIn slutar gälla 20 december.',
        'The sign-in to LinkedIn ends 20 December.',
      ),
      hint: text('Be den som sköter driften att förnya den.', 'Ask whoever runs the service to renew it.'),
    },
  ],
  slots: [
    slot('2026-11-17T08:00:00Z', { state: 'published', story: stories.omar, picture: picture('omar') }),
    slot('2026-11-19T08:00:00Z', {
      state: 'missed',
      story: stories.amina,
      picture: picture('amina'),
      reason: text('Allt var pausat då.', 'Everything was paused then.'),
      runnersUp: [],
    }),
    slot('2026-11-24T08:00:00Z'),
    slot('2026-11-26T08:00:00Z', { story: stories.sara, picture: picture('sara') }),
    slot('2026-12-01T08:00:00Z', { story: null, picture: null, state: 'empty', reason: why, runnersUp: [] }),
    slot('2026-12-08T08:00:00Z'),
    slot('2026-12-10T08:00:00Z', { story: stories.amina, picture: picture('amina') }),
  ],
  bands: [
    {
      kind: 'pause',
      from: '2026-11-19',
      until: '2026-11-20',
      text: text('Paus: händelse i centrum', 'Paused: incident in the centre'),
    },
    {
      kind: 'quiet',
      from: '2026-12-23',
      until: '2027-01-02',
      text: text('Tyst period: jul och nyår', 'Quiet period: Christmas'),
    },
  ],
  campaigns: [
    {
      id: 'host',
      name: 'Höstens bristyrken',
      until: '2026-12-15',
      storiesLeft: 5,
      weeksCovered: 3,
      emptySlots: 1,
      state: 'needs-attention',
      warnings: [ahead],
    },
    {
      id: 'sommar',
      name: 'Sommarjobben',
      until: '2027-06-01',
      storiesLeft: 12,
      weeksCovered: 12,
      emptySlots: 0,
      state: 'healthy',
      warnings: [],
    },
  ],
};

export const emptyCalendar: CalendarView = {
  context,
  from: '2026-11-24',
  until: '2026-12-21',
  warnings: [],
  slots: [],
  bands: [],
  campaigns: [],
};

const bad = story('ond', hostile);
export const hostileCalendar: CalendarView = {
  context,
  from: '2027-03-22',
  until: '2027-04-04',
  warnings: [
    { severity: 'error', slot: null, story: bad, message: text(hostile, hostile), hint: text(hostile, hostile) },
  ],
  slots: [
    slot('2027-03-30T07:00:00Z', {
      story: bad,
      campaign: hostile,
      reason: text(hostile, hostile),
      runnersUp: [{ ...bad, reason: text(hostile, hostile) }],
    }),
  ],
  bands: [{ kind: 'quiet', from: '2027-03-29', until: '2027-04-01', text: text(hostile, hostile) }],
  campaigns: [
    {
      id: hostile,
      name: hostile,
      until: '2027-06-01',
      storiesLeft: 1,
      weeksCovered: 1,
      emptySlots: 1,
      state: 'healthy',
      warnings: [],
    },
  ],
};
