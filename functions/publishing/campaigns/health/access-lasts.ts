import { Temporal } from 'temporal-polyfill';
import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { accessEnds } from '#functions/publishing/access/access-ends.ts';
import { missingScopes } from '#functions/publishing/access/needed-scopes.ts';
import type { Ahead, SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { dayWords } from '#functions/publishing/campaigns/health/local-day.ts';

/** An end so soon after the slot is mended before it. */
const soon = { hours: 14 * 24 } as const;

const things: Readonly<Record<EndingThing, (day: Text) => { readonly message: Text; readonly hint: Text }>> = {
  token: (day) => ({
    message: {
      sv: `Inloggningen till LinkedIn slutar gälla ${day.sv}.`,
      en: `The sign-in to LinkedIn ends ${day.en}.`,
    },
    hint: { sv: 'Be den som sköter driften att förnya den.', en: 'Ask whoever runs the service to renew it.' },
  }),
  'refresh-token': (day) => ({
    message: { sv: `Medgivandet för LinkedIn slutar gälla ${day.sv}.`, en: `The consent for LinkedIn ends ${day.en}.` },
    hint: { sv: 'Be sidans administratör att ge det igen.', en: "Ask the page's administrator to give it again." },
  }),
  version: (day) => ({
    message: {
      sv: `Den version av LinkedIn som används slutar gälla ${day.sv}.`,
      en: `The version of LinkedIn that is used ends ${day.en}.`,
    },
    hint: { sv: 'Be den som sköter driften att byta den.', en: 'Ask whoever runs the service to change it.' },
  }),
  role: () => ({
    message: {
      sv: 'Den som är inloggad får inte längre publicera på sidan på LinkedIn.',
      en: 'The one signed in may no longer publish on the page at LinkedIn.',
    },
    hint: {
      sv: 'Be sidans administratör att ge rollen tillbaka.',
      en: "Ask the page's administrator to give the role back.",
    },
  }),
};

/** The sign-in, its rights and the version last through the slot, and two weeks more. */
export const accessLasts: SlotRule = ({ latest, channels, storyId }, { access, gathered, now }) => {
  if (access === null || storyId === null || !channels.includes('linkedin')) return [];
  if (gathered.settings.channels.linkedin.by === 'hand') return [];
  const slot = Temporal.Instant.from(latest);
  const ends = accessEnds(access, now).flatMap(({ what, until }): readonly Ahead[] => {
    if (Temporal.Instant.compare(until, slot.add(soon)) > 0) return [];
    const severity = Temporal.Instant.compare(until, slot) <= 0 ? 'error' : 'warning';
    return [{ cause: 'access', severity, ...things[what](dayWords(until, gathered.settings.brand.timeZone)) }];
  });
  const missing = missingScopes(access) ?? [];
  if (missing.length === 0) return ends;
  const message = {
    sv: `Inloggningen till LinkedIn saknar rättigheter: ${missing.join(', ')}.`,
    en: `The sign-in to LinkedIn lacks rights: ${missing.join(', ')}.`,
  };
  const hint = {
    sv: 'Be den som sköter driften att logga in igen och godkänna dem.',
    en: 'Ask whoever runs the service to sign in again and allow them.',
  };
  return [...ends, { cause: 'access', severity: 'error', message, hint }];
};
