import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { Retention, RetentionKind } from '#functions/story/organisation/retention.ts';

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv');

const until = (last: string, keep: string, timeZone: string): Temporal.Instant =>
  Temporal.Instant.from(last).toZonedDateTimeISO(timeZone).add(keep).toInstant();

/**
 * Why a decision does not allow that something is erased now; null when it does. The decisions of `retention.yaml` allow what they
 * say and nothing else; one that does not stand there is on this one matter, and whoever acts by it answers for it.
 */
export const tooEarly = (
  kinds: ReadonlySet<RetentionKind>,
  {
    retention,
    decision,
    last,
  }: { readonly retention: Retention; readonly decision: string; readonly last: string | null },
  { now, timeZone }: { readonly now: Temporal.Instant; readonly timeZone: string },
): Text | null => {
  for (const kind of kinds) {
    const term = retention[kind];
    if (term === undefined || !same(term.decision, decision)) continue;
    if (term.keep === 'always')
      return {
        sv: `Beslutet ${term.decision} säger att det ska bevaras. Det krävs ett eget beslut för att gallra det.`,
        en: `The decision ${term.decision} says that it is to be kept. To erase it takes a decision of its own.`,
      };
    const end = last === null ? null : until(last, term.keep, timeZone);
    if (end === null || Temporal.Instant.compare(now, end) >= 0) continue;
    const day = end.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return {
      sv: `Beslutet ${term.decision} säger att det ska sparas till ${day}.`,
      en: `The decision ${term.decision} says that it is to be kept until ${day}.`,
    };
  }
  return null;
};
