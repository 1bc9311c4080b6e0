import type { Command } from 'commander';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { type Context, clockAt, contextOf, pinnedElsewhere, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printFindings, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { report } from '#functions/ground/findings/report.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ActDeps, ActResult } from '#functions/jobs/acts/act.ts';
import { readAskFile } from '#functions/jobs/acts/ask-consent.ts';
import { readCampaignFile } from '#functions/jobs/acts/campaign-file.ts';
import { type ActName, acts } from '#functions/jobs/acts/catalogue.ts';
import { readConsentFile } from '#functions/jobs/acts/consent-file.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { storyAtSlot } from '#functions/jobs/acts/swap.ts';
import { checkStory } from '#functions/jobs/check-story.ts';
import { isSameLocal, localOf } from '#functions/publishing/campaigns/skipped-slot.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';

type At = { readonly at?: string };
type Given = (deps: ActDeps) => Promise<Readonly<Record<string, unknown>>>;

/** Where the records are kept elsewhere, the signature in that store tells who did it; an entry here would be read by nobody. */
export const actDepsOf = (context: Context, deps: Deps): ActDeps => {
  const elsewhere = pinnedElsewhere(context.settings);
  return { ...deps, pinnedElsewhere: elsewhere, ...(elsewhere ? { records: memoryStore() } : {}) };
};

/** Does an act as whoever sits at the terminal. */
export const performed = async (
  context: Context,
  at: string | undefined,
  name: ActName,
  given: Given,
): Promise<ActResult> =>
  withPipeline(context, clockAt(at), async ({ deps }) => {
    const own = actDepsOf(context, deps);
    return perform(own, await actingPerson(own, own.user), acts[name], await given(own));
  });

/** Tells what came of an act, and sets the exit code. */
export const toldAct = (context: Context, result: ActResult, name: ActName): void => {
  const { language } = context.settings;
  const say = speaker(context);
  if (!result.done && (result.why === 'absent' || result.why === 'invalid') && (result.findings ?? []).length === 0)
    throw new UsageError(inLanguage(result.words, language));
  const findings = result.done ? [] : report(result.findings ?? [], language);
  process.exitCode = result.done ? exitCodes.done : exitCodes.needsPerson;
  if (context.json) {
    const { detail: _, ...document } = result;
    const no = result.done ? {} : { act: name, words: inLanguage(result.words, language), findings };
    printJson({ ...document, ...no });
    return;
  }
  printFindings(findings);
  if (result.done && result.nothing === true)
    tell(mark('warn', say(`Inget att göra: ${name} ${result.subject}`, `Nothing to do: ${name} ${result.subject}`)));
  else if (result.done) tell(mark('good', say(`Klart: ${name} ${result.subject}`, `Done: ${name} ${result.subject}`)));
  else tell(mark('stop', inLanguage(result.words, language)));
  if (result.done && result.note !== undefined) tell(mark('warn', inLanguage(result.note, language)));
};

export const act = async (command: Command, at: string | undefined, name: ActName, given: Given): Promise<void> => {
  const context = contextOf(command);
  toldAct(context, await performed(context, at, name, given), name);
};

/** The version of a story that lies there, for acts whose person has it before them. */
const seenNow = async (deps: ActDeps, story: string): Promise<string | undefined> => {
  const place = (await findStory(deps, 'approved', story)) ?? (await findStory(deps, 'drafts', story));
  return place === null ? 'a' : ((await checkStory(deps, place)).seen ?? undefined);
};

/** `vardag return`. */
export const returnCommand = (story: string, options: At & { reason: string }, command: Command): Promise<void> =>
  act(command, options.at, 'ask-change', async (deps) => ({
    story,
    text: options.reason,
    seen: await seenNow(deps, story),
  }));

/** `vardag hold`. */
export const holdCommand = (story: string, options: At & { reason: string }, command: Command): Promise<void> =>
  act(command, options.at, 'hold', async () => ({ story, reason: options.reason }));

/** `vardag release`. */
export const releaseCommand = (story: string, options: At, command: Command): Promise<void> =>
  act(command, options.at, 'release', async () => ({ story }));

/** `vardag pin`. */
export const pinCommand = (
  campaign: string,
  slot: string,
  story: string,
  options: At,
  command: Command,
): Promise<void> => act(command, options.at, 'pin', async () => ({ campaign, slot, story }));

/** `vardag skip`; `--undo` gives the slot back to the plan. */
export const skipCommand = (
  campaign: string,
  slot: string,
  options: At & { reason?: string; undo?: boolean },
  command: Command,
): Promise<void> =>
  options.undo === true
    ? act(command, options.at, 'clear-slot', async () => ({ campaign, slot }))
    : act(command, options.at, 'skip', async () => ({ campaign, slot, reason: options.reason ?? '' }));

/** `vardag swap`: the stories that the two slots have now, by pin or by plan. */
export const swapCommand = (
  campaign: string,
  slot: string,
  other: string,
  options: At,
  command: Command,
): Promise<void> =>
  act(command, options.at, 'swap', async (deps) => {
    const file = await readCampaignFile(deps, campaign);
    const at = async (one: string) => ('done' in file || !isSameTime(one) ? '' : storyAtSlot(deps, file, localOf(one)));
    return { campaign, slot, other, slotStory: await at(slot), otherStory: await at(other) };
  });

const isSameTime = (slot: string): boolean => {
  try {
    return isSameLocal(slot, slot);
  } catch {
    return false;
  }
};

/** `vardag erase`. */
export const eraseCommand = (
  subject: string,
  options: At & { readonly decision: string },
  command: Command,
): Promise<void> => act(command, options.at, 'erase', async () => ({ subject, decision: options.decision }));

/** `vardag pasted`. */
export const pastedCommand = (
  ad: string,
  options: At & { block?: string; undo?: boolean },
  command: Command,
): Promise<void> =>
  options.undo === true
    ? act(command, options.at, 'unpasted', async () => ({ ad }))
    : act(command, options.at, 'pasted', async () => ({ ad, block: options.block ?? '' }));

type ConsentOptions = At & {
  readonly story?: string;
  readonly to?: string;
  readonly channels?: string;
  readonly until?: string;
  readonly reason?: string;
};

/** `vardag consent ID ask|give|renew|withdraw|still-valid`. */
export const consentCommand = (
  consent: string,
  what: string,
  options: ConsentOptions,
  command: Command,
): Promise<void> => {
  const { at, story, to, until, reason } = options;
  const channels = (options.channels ?? 'linkedin,site,job-boards').split(',');
  switch (what) {
    case 'ask':
      return act(command, at, 'ask-consent', async () => ({ story, consent, to, channels, until }));
    case 'give':
      return act(command, at, 'give-consent', async (deps) => ({
        ask: consent,
        answer: 'yes',
        seen: (await readAskFile(deps, consent))?.seen ?? 'a',
      }));
    case 'renew':
      return act(command, at, 'renew-consent', async (deps) => ({
        consent,
        until,
        seen: (await readConsentFile(deps, consent))?.seen ?? 'a',
      }));
    case 'withdraw':
      return act(command, at, 'take-back-consent', async () => ({ consent }));
    case 'still-valid':
      return act(command, at, 'still-valid', async () => ({ consent, reason }));
    default:
      throw new UsageError(`"${what}" is none of ask, give, renew, withdraw, still-valid.`);
  }
};
