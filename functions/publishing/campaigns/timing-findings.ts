import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { findingAt, type Told, told } from '#functions/publishing/campaigns/told-of.ts';

/** The tick comes each minute, and a send may wait for its turn. */
const shortestLateness = { minutes: 5 } as const;
const longestLateness = { days: 2 } as const;
/** Longer than any programme of an employer's; it is a year that was mistyped. */
const longestCampaign = { years: 3 } as const;
const longestRest = { years: 2 } as const;

type Span = Temporal.Duration | Temporal.DurationLike | string;

const isLonger = (one: Span, other: Span, from: string): boolean =>
  Temporal.Duration.compare(Temporal.Duration.from(one), Temporal.Duration.from(other), {
    relativeTo: Temporal.PlainDate.from(from),
  }) > 0;

const latenessShort = told(
  'lateness-short',
  'warning',
  {
    sv: 'En tid hinner knappt komma innan den räknas som för sen.',
    en: 'A slot is too late almost as soon as it comes.',
  },
  {
    sv: 'Skriv till exempel maxLateness: PT2H, som är två timmar. PT5M är det kortaste som hinns med.',
    en: 'Write for instance maxLateness: PT2H, two hours. PT5M is the shortest that can be met.',
  },
);

const latenessLong = told(
  'lateness-long',
  'warning',
  { sv: 'En berättelse kan gå ut mer än två dygn för sent.', en: 'A story may go out more than two days late.' },
  {
    sv: 'P2M är två månader och PT2M två minuter. Skriv till exempel maxLateness: PT2H.',
    en: 'P2M is two months, and PT2M two minutes. Write for instance maxLateness: PT2H.',
  },
);

const campaignLong = told(
  'campaign-long',
  'warning',
  { sv: 'Kampanjen pågår i mer än tre år.', en: 'The campaign runs for more than three years.' },
  { sv: 'Se efter att årtalen stämmer.', en: 'See that the years are right.' },
);

const restLong = (name: string): Told =>
  told(
    'rest-long',
    'warning',
    { sv: `«${name}» är mer än två år.`, en: `"${name}" is more than two years.` },
    { sv: 'P90D är nittio dagar, P90M nittio månader.', en: 'P90D is ninety days, P90M ninety months.' },
  );

/** Durations that can be read, and that nobody can have meant. */
export const timingFindings = (lined: LinedCampaign): readonly Finding[] => {
  const { from, until, maxLateness } = lined.campaign;
  const found: (readonly [string, Told])[] = [];
  if (isLonger(shortestLateness, maxLateness, from)) found.push(['maxLateness', latenessShort]);
  if (isLonger(maxLateness, longestLateness, from)) found.push(['maxLateness', latenessLong]);
  if (Temporal.PlainDate.from(from).add(longestCampaign).toString() < until) found.push(['until', campaignLong]);
  for (const name of ['perPerson', 'perUnit'] as const)
    if (isLonger(lined.campaign[name], longestRest, from)) found.push([name, restLong(name)]);
  return found.map(([name, said]) => findingAt(lined, [name], said));
};
