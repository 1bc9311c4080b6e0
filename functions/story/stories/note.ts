import * as z from 'zod';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { frontMatterOf } from '#functions/story/stories/front-matter.ts';
import { type StoryFolder, storyFolderKey } from '#functions/story/stories/story.ts';

/** The top of `notes/<instant>.md` in a story's folder: that a change was asked for. It is no part of what is approved. */
export const NoteFront = z.strictObject({
  by: z.string().min(1),
  at: DateOrInstant,
  /** The version of the story that was read; a later one ends what is asked. */
  about: z.string().min(1),
});

export type Note = z.infer<typeof NoteFront> & { readonly text: string };

const longest = 20_000;

export const noteKey = (folder: StoryFolder, name: string, at: string): string =>
  `${storyFolderKey(folder, name)}/notes/${at.replaceAll(':', '-')}.md`;

export const noteText = ({ by, at, about, text }: Note): string =>
  `---\nby: ${JSON.stringify(by)}\nat: ${at}\nabout: ${JSON.stringify(about)}\n---\n${text}\n`;

const unread = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'note-unread',
  severity: 'warning',
  message: { sv: 'Anteckningen går inte att läsa.', en: 'The note can not be read.' },
  hint: {
    sv: 'Börja med en rad «---», sedan by, at och about, sedan en rad «---» och texten.',
    en: 'Begin with a line "---", then by, at and about, then a line "---" and the text.',
  },
});

const readNote = (
  file: string,
  body: Uint8Array,
): { readonly note: Note | null; readonly findings: readonly Finding[] } => {
  const source = body.length > longest ? '' : new TextDecoder().decode(body);
  const parts = frontMatterOf(source);
  if (parts === null) return { note: null, findings: [unread(file)] };
  const { value, findings } = checkYaml(NoteFront, { file, text: parts.front, firstLine: 2 });
  return { note: value === null ? null : { ...value, text: parts.body.trim() }, findings };
};

/** What has been asked of a story, the oldest first; each note by itself. */
export const readNotes = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder,
  name: string,
): Promise<{ readonly notes: readonly Note[]; readonly findings: readonly Finding[] }> => {
  const heads = await deps.content.list(`${storyFolderKey(folder, name)}/notes/`);
  const files = heads.filter(({ key }) => /\/notes\/[^/.][^/]*\.md$/.test(key));
  const read = await Promise.all(
    files.map(async ({ key }) => readNote(key, (await deps.content.get(key))?.body ?? new Uint8Array())),
  );
  return { notes: read.flatMap(({ note }) => note ?? []), findings: read.flatMap(({ findings }) => findings) };
};
