import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { mark, printFindings, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { report } from '#functions/ground/findings/report.ts';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import { feedEvents } from '#functions/newsroom/screens/feed-events.ts';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';

type Options = { readonly from?: string; readonly weeks: string; readonly ics?: boolean };

const firstInstant = (from: string | undefined, timeZone: string): Temporal.Instant => {
  if (from === undefined) return clockAt(undefined).now();
  try {
    return Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant();
  } catch {
    throw new UsageError(`"${from}" is not a date. Write it as 2026-11-24.`);
  }
};

/** Plans as the nightly run would, from the reviews that are in the workspace, and prints; nothing is written. */
export const planCommand = async (options: Options, command: Command): Promise<void> => {
  const context = contextOf(command);
  const weeks = Number(options.weeks);
  if (!Number.isInteger(weeks) || weeks < 1) throw new UsageError(`--weeks ${options.weeks} is not a number of weeks.`);
  const { language } = context.settings;
  const { gathered, findings } = await withPipeline(context, clockAt(undefined), (local) => readGathered(local.deps));
  if (gathered === null) return printFindings(report(findings, language));
  const { timeZone } = gathered.settings.brand;
  const from = firstInstant(options.from, timeZone);
  const until = from.toZonedDateTimeISO(timeZone).toPlainDate().add({ weeks });
  const planned = planSlots(planFactsOf(gathered, from, until));
  if (options.ics) {
    const facts = { gathered, planned, pauses: [], access: null, boardAds: { ads: [] }, now: from, language };
    process.stdout.write(
      calendarFeed(feedEvents(shownSlots(facts), facts), gathered.settings.brand.employer[language]),
    );
    return;
  }
  if (context.json) {
    const slots = planned.map(({ latest: _, pair: __, ...slot }) => ({ ...slot, reason: slot.reason[language] }));
    return printJson({ slots });
  }
  const say = speaker(context);
  if (planned.length === 0)
    tell(
      say(
        'Inga tider de veckorna. Kampanjerna ligger i content/campaigns.',
        'No slots in those weeks. The campaigns are in content/campaigns.',
      ),
    );
  for (const slot of planned)
    process.stdout.write(
      `${mark(slot.story === null ? 'warn' : 'good', `${slot.slot}  ${slot.campaign} · ${slot.channel}  ${slot.story ?? '–'}`)}\n      ${slot.reason[language]}\n`,
    );
  if (gathered.stories.length === 0)
    tell(
      mark(
        'warn',
        say(
          'Inga granskade berättelser. Kör "vardag job review-stories" först.',
          'No reviewed stories. Run "vardag job review-stories" first.',
        ),
      ),
    );
};
