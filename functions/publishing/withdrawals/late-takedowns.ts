import type { Temporal } from 'temporal-polyfill';
import { channelInWords } from '#functions/ground/channels/channel-words.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Measures } from '#functions/ground/run-report/measures-of.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { isLateWatch, type TakedownWatch, takedownDeadline } from '#functions/publishing/withdrawals/takedown-watch.ts';

const standing = ({ story, channel }: PublicationProjection, watch: TakedownWatch): Finding => {
  const deadline = takedownDeadline(watch).toString({ smallestUnit: 'minute' });
  const where = channelInWords[channel];
  return {
    file: `stories/withdrawn/${story}`,
    line: null,
    rule: 'takedown-late',
    severity: 'error',
    message: {
      sv: `Skulle ha varit borta från ${where.sv} senast ${deadline}, och står kvar.`,
      en: `Should have been gone from ${where.en} by ${deadline}, and still stands.`,
    },
    hint: {
      sv: 'Ta bort den för hand där. Vi fortsätter försöka.',
      en: 'Take it down there by hand. We go on trying.',
    },
  };
};

const unreadable = ({ story, channel }: PublicationProjection, { unreadSince }: TakedownWatch): Finding => {
  const where = channelInWords[channel];
  return {
    file: `stories/withdrawn/${story}`,
    line: null,
    rule: 'read-back-late',
    severity: 'error',
    message: {
      sv: `Är borttagen från ${where.sv}, men har inte gått att läsa tillbaka sedan ${unreadSince ?? ''}.`,
      en: `Was taken down from ${where.en}, and could not be read back since ${unreadSince ?? ''}.`,
    },
    hint: { sv: 'Titta efter där att den fortfarande är borta.', en: 'Look there whether it is still gone.' },
  };
};

/** What should have been gone by now, with its deadline; and what nobody has been able to look for. */
export const lateTakedowns = (
  watches: readonly TakedownWatch[],
  facts: readonly PublicationProjection[],
  now: Temporal.Instant,
): { readonly findings: readonly Finding[]; readonly measures: Measures } => {
  const byId = new Map(facts.map((projection) => [projection.publication, projection]));
  const findings = watches
    .filter((watch) => isLateWatch(watch, now))
    .flatMap((watch): readonly Finding[] => {
      const projection = byId.get(watch.publication);
      if (projection === undefined) return [];
      return [watch.gone === null ? standing(projection, watch) : unreadable(projection, watch)];
    });
  return { findings, measures: findings.length === 0 ? {} : { TakedownsLate: findings.length } };
};
