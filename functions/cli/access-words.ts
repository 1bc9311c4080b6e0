import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { AccessFacts } from '#functions/ground/ports/access.ts';

/** What an operator does when it ends or has ended. */
export const accessSteps: Readonly<Record<EndingThing, Text>> = {
  token: {
    sv: 'Låt sidans administratör ge sitt medgivande igen och lägg in den nya nyckeln.',
    en: "Have the page's administrator consent again and store the new token.",
  },
  'refresh-token': {
    sv: 'Låt sidans administratör ge sitt medgivande igen; det gäller i ett år och kan inte förlängas.',
    en: "Have the page's administrator consent again; it holds for a year and can't be extended.",
  },
  version: {
    sv: 'Byt version i VARDAG_LINKEDIN_VERSION eller channels.yaml till en månad som LinkedIn stöder.',
    en: 'Change the version in VARDAG_LINKEDIN_VERSION or channels.yaml to a month that LinkedIn supports.',
  },
  role: {
    sv: 'Ge den som är inloggad rollen administratör på sidan igen.',
    en: 'Give whoever is signed in the role of administrator of the page again.',
  },
};

export const accessNames: Readonly<Record<EndingThing | 'scopes', Text>> = {
  token: { sv: 'nyckel', en: 'token' },
  'refresh-token': { sv: 'förnyelsenyckel', en: 'refresh token' },
  version: { sv: 'version', en: 'version' },
  role: { sv: 'roll', en: 'role' },
  scopes: { sv: 'behörigheter', en: 'scopes' },
};

export const tokenStates: Readonly<Record<AccessFacts['tokenState'], Text>> = {
  active: { sv: 'gäller', en: 'active' },
  expired: { sv: 'har gått ut', en: 'expired' },
  revoked: { sv: 'är återkallad', en: 'revoked' },
  refused: { sv: 'godtas inte', en: 'not accepted' },
  absent: { sv: 'saknas', en: 'missing' },
  unknown: { sv: 'ingen svarade', en: 'nobody answered' },
};

export const sourceNames: Readonly<Record<'introspected' | 'stored' | 'estimated', Text>> = {
  introspected: { sv: 'enligt LinkedIn', en: 'says LinkedIn' },
  stored: { sv: 'antecknat', en: 'as stored' },
  estimated: { sv: 'uppskattat', en: 'estimated' },
};

export const scopesStep: Text = {
  sv: 'Begär dem och ge medgivande igen; andra nycklar för samma person slutar då att gälla.',
  en: 'Ask for them and consent again; other tokens of the same person end with that.',
};
