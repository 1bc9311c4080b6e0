import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { NewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import { changeInWords } from '#functions/story/stories/approval.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';
import type { HashChange } from '#functions/story/stories/story-hashes.ts';

const error = (file: string, rule: string, message: Text, hint: Text): Finding => ({
  file,
  line: null,
  rule,
  severity: 'error',
  message,
  hint,
});

const again: Text = {
  sv: 'Flytta mappen tillbaka till drafts, läs granskningen, och flytta den till approved igen.',
  en: 'Move the folder back to drafts, read the review, and move it to approved again.',
};

const unseen: Readonly<Record<NonNullable<NewestSheet['spent']>, { readonly rule: string; readonly message: Text }>> = {
  changed: {
    rule: 'changed-since-sheet',
    message: {
      sv: 'Berättelsen har ändrats sedan granskningsbladet, så ingen har läst det som ligger här. Den är inte godkänd.',
      en: 'The story has changed since its review sheet, so nobody has read what lies here. It is not approved.',
    },
  },
  withdrawn: {
    rule: 'withdrawn-before',
    message: {
      sv: 'Berättelsen har varit tillbakadragen. Den gamla underskriften gäller inte.',
      en: 'The story has been withdrawn. The old signature does not count.',
    },
  },
};

/** Why a story in `approved/` is not approved. */
export const approvalFindings = {
  changed: ({ name }: StoryLocation, change: HashChange): Finding => {
    const file =
      change.file === null ? storyFileKey('approved', name) : `${storyFolderKey('approved', name)}/${change.file}`;
    return error(file, 'changed-after-approval', changeInWords(change), again);
  },
  unseen: ({ name }: StoryLocation, spent: NonNullable<NewestSheet['spent']>): Finding =>
    error(storyFileKey('approved', name), unseen[spent].rule, unseen[spent].message, again),
  /** Its chain of approvals was erased: another would have to stand where the record holds the hash of the old one. */
  erased: ({ name }: StoryLocation): Finding =>
    error(
      storyFileKey('approved', name),
      'erased-id',
      {
        sv: 'En berättelse med det här namnet är gallrad ur arkivet. Namnet kan inte användas igen.',
        en: 'A story of this name was erased from the record. The name can not be used again.',
      },
      { sv: 'Ge mappen ett annat namn.', en: 'Give the folder another name.' },
    ),
} as const;
