import { actFor } from '#functions/desk/acting/act-for.ts';
import type { DraftForm, RefusedPicture } from '#functions/desk/drafts/draft-form.ts';
import type { PostedFile } from '#functions/desk/safety/posted-form.ts';
import type { Visit } from '#functions/desk/visit.ts';
import type { ActResult } from '#functions/jobs/acts/act.ts';

/** The form as the act takes it: flat, and lists where several are of a kind. */
const inputOf = (draft: DraftForm): Readonly<Record<string, unknown>> => ({
  ...(draft.story === null ? {} : { story: draft.story, seen: draft.seen }),
  ...draft.more,
  title: draft.title,
  language: draft.language,
  unit: draft.unit,
  occupation: draft.occupation,
  goal: draft.goal,
  text: draft.text,
  personName: draft.people.map(({ name }) => name),
  personRole: draft.people.map(({ role }) => role),
  personConsent: draft.people.map(({ consent }) => consent),
  showsNobody: draft.showsNobody ? 'yes' : '',
  pictureFile: draft.pictures.map(({ file }) => file),
  pictureAlt: draft.pictures.map(({ alt }) => alt),
  pictureCredit: draft.pictures.map(({ credit }) => credit),
  pictureFocus: draft.pictures.map(({ focus }) => (focus === null ? '' : focus.join(','))),
});

export type SavedDraft = {
  readonly result: ActResult;
  /** Files that could not be taken; the text and the others are saved all the same. */
  readonly refused: readonly RefusedPicture[];
};

/** Saves the text first, then each picture by itself, so that one that is no picture takes nothing with it. */
export const saveDraft = async (
  visit: Visit,
  draft: DraftForm,
  files: readonly PostedFile[],
): Promise<SavedDraft | null> => {
  const result = await actFor(visit, 'save-draft', inputOf(draft));
  if (result === null) return null;
  if (!result.done) return { result, refused: [] };
  const refused: RefusedPicture[] = [];
  for (const { name, bytes } of files) {
    const put = await actFor(visit, 'put-picture', { story: result.subject, name, bytes });
    if (put !== null && !put.done) refused.push({ name, words: put.words });
  }
  await visit.deps.settle();
  return { result, refused };
};
