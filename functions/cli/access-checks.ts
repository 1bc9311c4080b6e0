import type { Temporal } from 'temporal-polyfill';
import { accessNames, accessSteps, scopesStep, sourceNames, tokenStates } from '#functions/cli/access-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import type { AccessFacts, Known } from '#functions/ground/ports/access.ts';
import { type AccessEnd, accessEnds } from '#functions/publishing/access/access-ends.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';
import { missingScopes } from '#functions/publishing/access/needed-scopes.ts';

/** One line of the doctor's: what was looked at, whether it is well, and what it says or asks for. */
export type Check = { readonly what: string; readonly ok: boolean; readonly says: string };

/** Days below which a person has to act now. */
const urgentDays = 7;

const unknown: Text = { sv: 'okänt', en: 'unknown' };

const dayWords = (until: Known<string>, now: Temporal.Instant): Text => {
  const instant = until.value.includes('T') ? until.value : `${until.value}T00:00:00Z`;
  const days = daysLeft(instant, now);
  const day = instant.slice(0, 10);
  return {
    sv: `${days} dagar kvar, till ${day} (${sourceNames[until.source].sv})`,
    en: `${days} days left, until ${day} (${sourceNames[until.source].en})`,
  };
};

/** What is known of the sign-in to LinkedIn, line by line; unknown is said and is no fault. */
export const accessChecks = (facts: AccessFacts, now: Temporal.Instant, language: Language): readonly Check[] => {
  const urgent = accessEnds(facts, now).filter(({ until }) => daysLeft(until, now) < urgentDays);
  const line = (thing: AccessEnd['what'], says: string): Check => {
    const ok = urgent.every(({ what }) => what !== thing);
    const step = ok ? '' : ` ${inLanguage(accessSteps[thing], language)}`;
    return { what: `LinkedIn ${inLanguage(accessNames[thing], language)}`, ok, says: `${says}.${step}` };
  };
  const until = (end: Known<string> | null): string =>
    inLanguage(end === null ? unknown : dayWords(end, now), language);
  const missing = missingScopes(facts);
  const scopes =
    missing === null ? inLanguage(unknown, language) : missing.length === 0 ? 'ok' : `− ${missing.join(' ')}`;
  return [
    line('token', `${inLanguage(tokenStates[facts.tokenState], language)}, ${until(facts.tokenUntil)}`),
    line('refresh-token', until(facts.refreshTokenUntil)),
    line('version', `${facts.version}, ${until(facts.versionUntil)}`),
    line('role', facts.role?.value ?? inLanguage(unknown, language)),
    {
      what: `LinkedIn ${inLanguage(accessNames.scopes, language)}`,
      ok: missing === null || missing.length === 0,
      says: `${scopes}.${missing === null || missing.length === 0 ? '' : ` ${inLanguage(scopesStep, language)}`}`,
    },
  ];
};
