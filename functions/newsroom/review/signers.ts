import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import { readNewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { signerName } from '#functions/story/stories/signer-name.ts';
import { imageKey, type Story, storyFileKey } from '#functions/story/stories/story.ts';

/** Who put each file of a story where it lies, and who wrote it, where the store knows. */
export type Signers = {
  readonly approvedBy: string;
  /** Every name of whoever approved it: the sign-in name, and the key that stands in what they write. */
  readonly names: readonly string[];
  /** Files that another has put there than `story.md`. */
  readonly others: readonly { readonly file: string; readonly by: string }[];
  readonly writers: readonly string[];
};

/** Who has said that they approve this very version. */
const saidBy = async (deps: Pick<Deps, 'reports'>, { place, seen }: Pick<ReviewedStory, 'place' | 'seen'>) => {
  const sheet = await readNewestSheet(deps, place.id);
  return sheet?.seen === seen ? sheet.by : undefined;
};

const namesOf = async (deps: Pick<Deps, 'content'>, signature: string): Promise<readonly string[]> => {
  const { people } = await readPeople(deps);
  const key = people.find(({ signIn }) => isSamePerson(signIn, signature))?.key ?? null;
  return key === null ? [signature] : [signature, key];
};

/** As the store's tags say; where it keeps none, whoever said so, or the system's user, has put everything there. */
export const readSigners = async (
  deps: Pick<Deps, 'content' | 'reports' | 'user'>,
  reviewed: Pick<ReviewedStory, 'place' | 'read' | 'seen'>,
): Promise<Signers> => {
  const { place, read } = reviewed;
  const { name: folder } = place;
  const untold = (await saidBy(deps, reviewed)) ?? deps.user;
  const files = [
    storyFileKey('approved', folder),
    ...[...read.images.keys()].map((name) => imageKey('approved', folder, name)),
  ];
  const tags = await Promise.all(files.map(async (file) => [file, await deps.content.tags(file)] as const));
  const signed = tags.map(([file, own]) => ({ file, by: own['approved-by'] ?? untold }));
  const approvedBy = signed[0]?.by ?? untold;
  return {
    approvedBy,
    names: await namesOf(deps, approvedBy),
    others: signed.filter(({ by }) => by !== approvedBy),
    writers: tags.flatMap(([, own]) => own['written-by'] ?? []),
  };
};

/** Policy: one person signs every file of a story, and it is not the one who wrote it. Null when it is so. */
export const signerFinding = (story: Story, { approvedBy, names, others, writers }: Signers): Finding | null => {
  const [other] = others;
  if (other !== undefined)
    return {
      file: other.file,
      line: null,
      rule: 'signed-by-another',
      severity: 'error',
      message: {
        sv: `${signerName(other.by)} har lagt filen här, och ${signerName(approvedBy)} har godkänt berättelsen.`,
        en: `${signerName(other.by)} put the file here, and ${signerName(approvedBy)} approved the story.`,
      },
      hint: {
        sv: 'Flytta mappen tillbaka till drafts, läs granskningen, och låt en person godkänna allt i den.',
        en: 'Move the folder back to drafts, read the review, and let one person approve all of it.',
      },
    };
  if (![story.front.author, ...writers].some((writer) => names.some((name) => isSamePerson(name, writer)))) return null;
  return {
    file: storyFileKey('approved', story.name),
    line: story.lineOf(['author']),
    rule: 'approver-is-author',
    severity: 'error',
    message: {
      sv: `${signerName(approvedBy)} har skrivit berättelsen och kan inte godkänna den.`,
      en: `${signerName(approvedBy)} wrote the story and can't approve it.`,
    },
    hint: { sv: 'Be en kollega godkänna den.', en: 'Ask a colleague to approve it.' },
  };
};
