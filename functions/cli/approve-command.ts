import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { actDepsOf } from '#functions/cli/act-commands.ts';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { clockAt, contextOf, pinnedElsewhere, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printFindings, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { report } from '#functions/ground/findings/report.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import type { Unsigned } from '#functions/ground/ports/approver.ts';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { approve } from '#functions/jobs/acts/approve.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { approvable, type DraftApproval } from '#functions/jobs/approve-draft.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import { signerName } from '#functions/story/stories/signer-name.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';

type Say = ReturnType<typeof speaker>;

const reasons: Readonly<Record<Unsigned['why'], (say: Say) => string>> = {
  'no-credentials': (say) =>
    say(
      'Vi hittar ingen inloggning till AWS. Logga in (aws sso login), sätt AWS_PROFILE och AWS_REGION, och försök igen.',
      'We find no sign-in to AWS. Sign in (aws sso login), set AWS_PROFILE and AWS_REGION, and try again.',
    ),
  refused: (say) =>
    say(
      'AWS godtar inte inloggningen. Den kan ha gått ut: logga in igen (aws sso login) och försök igen.',
      'AWS does not accept the sign-in. It may have ended: sign in anew (aws sso login) and try again.',
    ),
  unreachable: (say) =>
    say(
      'AWS svarade inte på vem du är. Se efter att nätet fungerar och försök igen.',
      'AWS did not answer who you are. See that the network works and try again.',
    ),
};

const notSigned = ({ why, cause }: Unsigned, say: Say): Error =>
  new Error(
    `${say('Inte godkänd, för ingen kan skriva under. Inget är flyttat.', 'Not approved, because nobody can sign. Nothing was moved.')} ${reasons[why](say)}`,
    { cause },
  );

/** Shows what would be approved and asks, where there is somebody to ask. */
const isRead = async (id: string, seen: string, text: string, say: Say): Promise<boolean> => {
  process.stderr.write(`${text}\n\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = say(
    `Har du läst ${id} i version ${seen} och godkänner den? (ja/nej) `,
    `Have you read ${id} in version ${seen}, and do you approve it? (yes/no) `,
  );
  try {
    return /^(?:j|ja|y|yes)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
};

const notSeen = (id: string, seen: string, given: string | undefined, say: Say): string =>
  given === undefined
    ? say(
        `Inte godkänd. Läs granskningsbladet och skriv: vardag approve ${id} --seen ${seen}`,
        `Not approved. Read the review sheet, and write: vardag approve ${id} --seen ${seen}`,
      )
    : say(
        `Inte godkänd. Berättelsen är en annan än version ${given}. Läs den som den är nu: ${seen}`,
        `Not approved. The story is another than version ${given}. Read it as it is now: ${seen}`,
      );

type Approved = DraftApproval | { readonly moved: false; readonly why: 'refused'; readonly words: Text };

/** Without a version nothing is approved; what lies there is told. */
const approvedAs = async (
  deps: ActDeps,
  story: string,
  seen: string | null,
  values: readonly string[] | undefined,
): Promise<Approved> => {
  if (seen === null) {
    const found = await approvable(deps, story, null);
    return found.moved === false ? found : { moved: false, why: 'unseen', seen: found.seen ?? '' };
  }
  const given = { story, seen, ...(values === undefined ? {} : { values }) };
  const done = await perform(deps, await actingPerson(deps, deps.user), approve, given);
  if (done.done)
    return { moved: true, by: (done.detail as { by?: string } | undefined)?.by ?? deps.user, seen: done.seen };
  if (done.field === 'seen') return approvedAs(deps, story, null, values);
  return (done.detail as DraftApproval | undefined) ?? { moved: false, why: 'refused', words: done.words };
};

/** `a,b`, or `none` for none of them, which is an answer too. */
const valuesGiven = (text: string): readonly string[] =>
  text === 'none' ? [] : text.split(',').map((value) => value.trim());

/** `vardag approve`: signs a story and moves it, if nothing in it is wrong and it is the version that was read. */
export const approveCommand = async (
  id: string,
  options: { at?: string; seen?: string; values?: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const { language } = context.settings;
  const values = options.values === undefined ? undefined : valuesGiven(options.values);
  const elsewhere = pinnedElsewhere(context.settings);
  const result = await withPipeline(context, clockAt(options.at), async (local) => {
    const name = (await findStory(local.deps, 'drafts', id))?.name ?? id;
    const deps = actDepsOf(context, local.deps);
    const approve = (seen: string | null) => approvedAs(deps, id, seen, values);
    let done = await approve(options.seen ?? null);
    const asks = options.seen === undefined && !context.json && process.stdin.isTTY;
    if (!done.moved && done.why === 'unseen' && asks) {
      const file = await local.deps.content.get(storyFileKey('drafts', name));
      const text = new TextDecoder().decode(file?.body ?? new Uint8Array());
      if (await isRead(id, done.seen, text, say)) done = await approve(done.seen);
    }
    const not = { by: null, findings: [], unseen: null, words: null };
    if (!done.moved && done.why === 'refused') return { ...not, words: done.words };
    if (!done.moved && done.why === 'errors') return { ...not, findings: done.findings };
    if (!done.moved && done.why === 'unseen') return { ...not, unseen: done.seen };
    if (!done.moved && done.why === 'absent')
      throw new UsageError(
        say(`Det finns ingen berättelse i stories/drafts/${id}.`, `There is no story in stories/drafts/${id}.`),
      );
    if (!done.moved && done.why === 'values')
      throw new UsageError(
        say(
          `Det går inte att svara ${options.values} om värdena. Värdena är: ${done.known.join(', ')}. Inget av dem: none.`,
          `${options.values} is no answer about the values. The values are: ${done.known.join(', ')}. None of them: none.`,
        ),
      );
    if (!done.moved) throw notSigned(done.unsigned, say);
    const findings = elsewhere ? [] : (await local.wake('review-stories')).findings;
    const own = findings.filter(({ file, severity }) => file.includes(`/${name}/`) && severity === 'error');
    return { by: done.by, findings: own, unseen: null, words: null };
  });
  const findings = report(result.findings, language);
  const good = (by: string): string =>
    elsewhere
      ? say(
          `${id} är flyttad och underskriven av ${signerName(by)}. Systemet låser den om en stund; se granskningsbladet.`,
          `${id} is moved and signed by ${signerName(by)}. The pipeline pins it in a moment; see the review sheet.`,
        )
      : say(`${id} är godkänd och låst som den är.`, `${id} is approved and pinned as it stands.`);
  const { unseen, words } = result;
  if (context.json)
    printJson({ story: id, moved: result.by !== null, findings, ...(unseen === null ? {} : { seen: unseen }) });
  else if (words !== null) tell(mark('stop', inLanguage(words, language)));
  else if (unseen !== null) tell(mark('stop', notSeen(id, unseen, options.seen, say)));
  else {
    printFindings(findings);
    tell(
      result.by !== null && findings.length === 0
        ? mark('good', good(result.by))
        : mark('stop', say('Inte godkänd. Rätta felen först.', 'Not approved. Mend the errors first.')),
    );
  }
  process.exitCode = findings.length > 0 || unseen !== null || words !== null ? exitCodes.needsPerson : exitCodes.done;
};
