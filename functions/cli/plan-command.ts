import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { mark, printFindings, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { type Say, speaker } from '#functions/cli/words.ts';
import { report } from '#functions/ground/findings/report.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import { feedEvents } from '#functions/newsroom/screens/feed-events.ts';
import { type FeedRevisions, feedRevisionsKey, revisedFeed } from '#functions/newsroom/screens/feed-revision.ts';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { lastPlanOf, planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Options = { readonly at?: string; readonly from?: string; readonly weeks: string; readonly ics?: boolean };

/** From the morning of a day in the employer's zone. */
const dayFrom = (from: string, timeZone: string): Temporal.Instant => {
  try {
    return Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant();
  } catch {
    throw new UsageError(`"${from}" is not a date. Write it as 2026-11-24.`);
  }
};

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;

const printSlot = (slot: PlannedPublication, stories: readonly StoryFacts[], say: Say, language: Language): void => {
  const titleOf = (id: string) => stories.find((story) => story.id === id)?.title ?? id;
  const { story, runnersUp, passedOver = [] } = slot;
  const whyNot = (id: string): string => {
    const reason = passedOver.find((one) => one.story === id)?.reason[language];
    return reason === undefined ? '' : ` (${reason})`;
  };
  const head = `${slot.slot}  ${slot.campaign} · ${slot.channel}  ${story === null ? '–' : titleOf(story)}`;
  const others =
    runnersUp.length === 0
      ? ''
      : `\n      ${say('Näst på tur', 'Next in turn')}: ${runnersUp.map((id) => `${titleOf(id)}${whyNot(id)}`).join(' · ')}`;
  process.stdout.write(`${mark(story === null ? 'warn' : 'good', head)}\n      ${slot.reason[language]}${others}\n`);
};

/**
 * Plans as the nightly run would, from the reviews that are in the workspace, and prints; nothing is written. From a later day the
 * weeks between are planned too, since what they tell is told by then, and only the days asked for are shown.
 */
export const planCommand = async (options: Options, command: Command): Promise<void> => {
  const context = contextOf(command);
  const weeks = Number(options.weeks);
  if (!Number.isInteger(weeks) || weeks < 1) throw new UsageError(`--weeks ${options.weeks} is not a number of weeks.`);
  const { language } = context.settings;
  const { read, revisions } = await withPipeline(context, clockAt(options.at), async ({ deps }) => ({
    read: await readGathered(deps),
    revisions: (await readJson<FeedRevisions>(deps.reports, feedRevisionsKey)) ?? {},
  }));
  const { gathered, findings } = read;
  if (gathered === null) return printFindings(report(findings, language));
  const { timeZone, employer } = gathered.settings.brand;
  const now = clockAt(options.at).now();
  const first = options.from === undefined ? now : dayFrom(options.from, timeZone);
  const until = first.toZonedDateTimeISO(timeZone).toPlainDate().add({ weeks });
  // A day that was is planned from there, to see what the plan would have been.
  const from = Temporal.Instant.compare(first, now) < 0 ? first : now;
  const all = [...planSlots(planFactsOf(gathered, from, until)), ...lastPlanOf(gathered, from)];
  const planned = all.filter(({ instant }) => Temporal.Instant.compare(instant, first) >= 0);
  if (options.ics) {
    const facts = {
      gathered,
      planned,
      pauses: [],
      access: null,
      boardAds: { ads: [] },
      now: later(from, first),
      language,
    };
    const last = until.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
    const isAsked = ({ at }: { readonly at: string }) =>
      Temporal.Instant.compare(at, first) >= 0 && Temporal.Instant.compare(at, last) < 0;
    const events = feedEvents(shownSlots(facts), facts).filter(isAsked);
    const known = Object.fromEntries(Object.entries(revisions).filter(([, one]) => isAsked(one)));
    process.stdout.write(calendarFeed(revisedFeed(known, events, now), employer[language], language));
    return;
  }
  if (context.json) {
    const slots = planned.map(({ latest: _, pair: __, passedOver = [], ...slot }) => ({
      ...slot,
      reason: slot.reason[language],
      passedOver: passedOver.map(({ story, reason }) => ({
        story,
        title: gathered.stories.find(({ id }) => id === story)?.title ?? story,
        reason: reason[language],
      })),
    }));
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
  for (const slot of planned) printSlot(slot, gathered.stories, say, language);
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
