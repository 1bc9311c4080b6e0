/** A campaign with one fact a line, so that a finding's line says which it is about. */
const good: Readonly<Record<string, string>> = {
  id: 'hosten',
  name: 'Höstens bristyrken',
  from: '2026-09-01',
  until: '2026-12-15',
  timeZone: 'Europe/Stockholm',
  slots: '[{ days: [tue], at: "09:00" }]',
  channels: '[linkedin, site]',
  pick: '{ units: [utbildning], occupations: ["2343"], values: [delaktighet], languages: [sv] }',
  balance: '[value, unit, occupation]',
  perWeek: '1',
  perPerson: 'P90D',
  perUnit: 'P7D',
  maxLateness: 'PT2H',
};
const names = Object.keys(good);

/** The campaign's file, with some of its facts otherwise; null leaves one out. */
export const fileOf = (changes: Readonly<Record<string, string | null>>): string =>
  Object.entries({ ...good, ...changes })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
    .join('\n');

type Change = Readonly<Record<string, string | null>>;
type Row = readonly [mistake: string, change: Change | string, told: `${number} ${string}`];

const lineOf = (name: string): number => names.indexOf(name) + 1;
/** One fact written so; told on its own line. */
const wrong = (name: string, value: string, rule: string, mistake = `${name}: ${value}`): Row => [
  mistake,
  { [name]: value },
  `${lineOf(name)} ${rule}`,
];
/** More lines below the others; told on the first of them unless it says another. */
const more = (mistake: string, lines: string, rule: string, after = 0): Row => [
  mistake,
  `${fileOf({})}\n${lines}\n`,
  `${names.length + 1 + after} ${rule}`,
];
const without = (name: string): Row => [`no ${name}`, { [name]: null }, '1 missing-field'];

const slots = (inner: string, rule: string): Row => wrong('slots', `[{ ${inner} }]`, rule, `a slot ${inner}`);

/** One mistake each: what it is, what the file says, and the line and rule of its finding. */
export const mistakes: readonly Row[] = [
  ...['id', 'name', 'from', 'until', 'slots', 'channels'].map(without),
  wrong('id', 'varhosten', 'campaign-id', 'an id that is not the name of the file'),
  wrong('id', 'Hösten 2026', 'wrong-form', 'an id with a capital and a space'),
  wrong('name', '[Höst]', 'wrong-type', 'a name that is a list'),
  wrong('name', '"  "', 'wrong-form', 'a name of spaces'),
  wrong('name', 'x'.repeat(201), 'wrong-form', 'a name without end'),
  wrong('from', '1 september', 'wrong-form'),
  wrong('from', '2026-09-31', 'no-such-day'),
  wrong('until', '2026-11-31', 'no-such-day'),
  wrong('until', '2026-08-01', 'campaign-period', 'an end before the beginning'),
  wrong('until', '2026-10-30', 'campaign-over', 'an end that was'),
  wrong('until', '2062-12-15', 'campaign-long', 'an end in a mistyped year'),
  wrong('until', '20261215', 'wrong-type', 'a day without hyphens'),
  wrong('timeZone', 'Sverige', 'wrong-form'),
  wrong('timeZone', '"+01:00"', 'wrong-form', 'an offset for a zone'),
  wrong('timeZone', 'Europe/Nordhamn', 'wrong-form'),
  wrong('slots', '[]', 'wrong-form', 'no slots in the list'),
  wrong('slots', 'tuesdays at nine', 'wrong-type'),
  slots('days: [tis], at: "09:00"', 'wrong-value'),
  slots('days: [], at: "09:00"', 'wrong-form'),
  slots('days: [tue]', 'missing-field'),
  slots('days: [tue], at: "9:00"', 'wrong-form'),
  slots('days: [tue], at: "25:00"', 'wrong-form'),
  slots('days: [tue], at: 900', 'wrong-type'),
  slots('days: [tue], at: "03:00"', 'slots-at-night'),
  slots('at: "09:00"', 'wrong-form'),
  slots('days: [tue], rule: "FREQ=DAILY", at: "09:00"', 'wrong-form'),
  slots('rule: "every tuesday", at: "09:00"', 'wrong-form'),
  slots('rule: "FREQ=HOURLY", at: "09:00"', 'wrong-form'),
  slots('rule: "FREQ=WEEKLY;BYDAY=XX", at: "09:00"', 'wrong-form'),
  slots('rule: "FREQ=MONTHLY;BYMONTHDAY=0", at: "09:00"', 'wrong-form'),
  slots('rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", at: "09:00"', 'slots-never'),
  slots('rule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260801", at: "09:00"', 'slots-never'),
  slots('rule: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24", at: "09:00"', 'slots-quiet'),
  slots('days: [tue, tue], at: "09:00"', 'named-twice'),
  slots('days: [tue], at: "09:00" }, { days: [tue, wed], at: "09:00"', 'slots-twice'),
  wrong('channels', '[]', 'wrong-form', 'no channel in the list'),
  wrong('channels', 'linkedin', 'wrong-type', 'a channel that is no list'),
  wrong('channels', '[linkdin]', 'wrong-value'),
  wrong('channels', '[linkedin, linkedin]', 'named-twice'),
  wrong('channels', '[job-boards]', 'channel-off', 'a channel that is switched off'),
  wrong('pick', '{ units: [utbilding] }', 'unit-unknown'),
  wrong('pick', '{ units: utbildning }', 'wrong-type', 'a unit that is no list'),
  wrong('pick', '{ units: [utbildning, utbildning] }', 'named-twice'),
  wrong('pick', '{ occupations: [förskollärare] }', 'occupation-unknown'),
  wrong('pick', '{ occupations: ["9999"] }', 'occupation-unknown'),
  wrong('pick', '{ values: [Delaktigt] }', 'value-unknown'),
  wrong('pick', '{ languages: [svenska] }', 'wrong-value'),
  wrong('pick', '{ unit: [utbildning] }', 'unknown-key'),
  wrong('balance', '[values]', 'wrong-value'),
  wrong('balance', '[value, value]', 'named-twice'),
  wrong('perWeek', '0', 'wrong-form'),
  wrong('perWeek', '1.5', 'wrong-type'),
  wrong('perWeek', 'två', 'wrong-type'),
  wrong('perWeek', '5', 'per-week-idle', 'more a week than there are slots'),
  wrong('perPerson', '90 dagar', 'wrong-form'),
  wrong('perPerson', 'P90M', 'rest-long', 'months for days'),
  wrong('perUnit', '7', 'wrong-type'),
  wrong('perUnit', 'P7Y', 'rest-long', 'years for days'),
  wrong('maxLateness', 'P2H', 'wrong-form'),
  wrong('maxLateness', 'PT0S', 'lateness-short'),
  wrong('maxLateness', 'P2M', 'lateness-long', 'months for minutes'),
  more('a draft that is no yes or no', 'draft: kanske', 'wrong-type'),
  more('a pin that is no list', 'pinned: elsas-vecka', 'wrong-type'),
  more('a pin without its story', 'pinned:\n  - { slot: 2026-11-17T09:00 }', 'missing-field', 1),
  more('a pin without its time', 'pinned:\n  - { slot: 2026-11-17, story: elsas-vecka }', 'wrong-form', 1),
  more('a pin on a day that is not', 'pinned:\n  - { slot: 2026-11-31T09:00, story: elsas-vecka }', 'no-such-day', 1),
  more(
    'a pin of a story that is not',
    'pinned:\n  - { slot: 2026-11-17T09:00, story: elsas-vacka }',
    'pinned-unknown',
    1,
  ),
  more('a skip without why', 'skipped:\n  - { slot: 2026-11-17T09:00 }', 'missing-field', 1),
  more('a skip with nothing for why', 'skipped:\n  - { slot: 2026-11-17T09:00, reason: " " }', 'wrong-form', 1),
  more('a skip of no slot', 'skipped:\n  - { slot: 2026-11-18T09:00, reason: Studiedag }', 'skip-no-slot', 1),
  more(
    'a skip that stands twice',
    'skipped:\n  - { slot: 2026-11-17T09:00, reason: Lov }\n  - { slot: 2026-11-17T09:00, reason: Lov }',
    'skip-twice',
    2,
  ),
  more('a goal that nothing is compared with', 'goals:\n  impresions: 300', 'goal-unknown', 1),
  more('a goal that is no number', 'goals:\n  impressions: "många"', 'wrong-type', 1),
  more('a goal of nothing', 'goals:\n  impressions: 0', 'goal-amount', 1),
  more('an unknown key', 'farg: blue', 'unknown-key'),
  more('a key that stands twice', 'name: Hösten', 'yaml-syntax'),
  more('a tab for an indent', 'goals:\n\timpressions: 3', 'yaml-syntax', 1),
  more('a typed star', 'pinned: *elsa', 'yaml-syntax'),
  ['nothing at all', '', '1 yaml-syntax'],
];
