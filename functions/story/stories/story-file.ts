import type { Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type CheckedYaml, checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { contentBounds, tooLarge } from '#functions/ground/findings/content-bounds.ts';
import { couldNotBeRead } from '#functions/ground/findings/could-not-be-read.ts';
import { decodeUtf8 } from '#functions/ground/findings/decode-utf8.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { salvage } from '#functions/ground/findings/salvage.ts';
import { blocksOf } from '#functions/story/stories/blocks.ts';
import { bodyFindings } from '#functions/story/stories/body-findings.ts';
import { isMoreMarker, withMarkerAsTaught } from '#functions/story/stories/more-marker.ts';
import { type Story, type StoryFolder, storyFileKey } from '#functions/story/stories/story.ts';
import { storyExcess } from '#functions/story/stories/story-excess.ts';
import { StoryFront, unsaid } from '#functions/story/stories/story-front.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';
import { toldBody } from '#functions/story/stories/told-body.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

const noFrontMatter = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'front-matter-missing',
  severity: 'error',
  message: {
    sv: 'Berättelsen saknar rutan med uppgifter överst.',
    en: 'The story lacks the block of facts at the top.',
  },
  hint: {
    sv: 'Börja filen med en rad «---», sedan uppgifterna, sedan en rad «---». Se mall-story.md.',
    en: 'Start the file with a line "---", then the facts, then a line "---". See mall-story.md.',
  },
});

export type StoryFile = { readonly story: Story | null; readonly findings: readonly Finding[] };

const fallback = { language: 'sv', unit: unsaid, occupation: unsaid, author: unsaid };

/** The last text of each file and what was read from it; a run asks for the same story several times. */
const known = new Map<string, { readonly source: string; readonly read: StoryFile }>();
const mostKnown = 200;

/** Reads `story.md`. What its front matter says wrong is in the findings; the story holds what could be read of it. */
export const readStoryFile = (folder: StoryFolder, name: string, source: string): StoryFile => {
  const file = storyFileKey(folder, name);
  const last = known.get(file);
  if (last?.source === source) return last.read;
  if (known.size >= mostKnown) known.clear();
  const read = guarded(folder, name, file, source);
  known.set(file, { source, read });
  return read;
};

/** The same of the file's bytes, which must be UTF-8. */
export const readStoryBytes = (folder: StoryFolder, name: string, bytes: Uint8Array): StoryFile => {
  const file = storyFileKey(folder, name);
  if (bytes.length > contentBounds.story)
    return { story: null, findings: [tooLarge(file, 1, bytes.length, contentBounds.story)] };
  const { text, findings } = decodeUtf8(file, bytes);
  return text === null ? { story: null, findings } : readStoryFile(folder, name, text);
};

const frontOf = (file: string, first: RootContent | undefined): CheckedYaml<StoryFront> => {
  if (first?.type === 'yaml') return checkYaml(StoryFront, { file, text: (first as Yaml).value, firstLine: 2 });
  return { value: null, data: null, findings: [noFrontMatter(file)], lineOf: () => 1 };
};

/** Bounded before it is parsed, and whatever it holds, nothing is thrown. */
const guarded = (folder: StoryFolder, name: string, file: string, source: string): StoryFile => {
  const excess = storyExcess(file, source);
  if (excess.length > 0) return { story: null, findings: excess };
  try {
    return parseStory(folder, name, file, source);
  } catch {
    return { story: null, findings: [couldNotBeRead(file)] };
  }
};

const parseStory = (folder: StoryFolder, name: string, file: string, source: string): StoryFile => {
  const taught = withMarkerAsTaught(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const tree: Root = parser.parse(taught);
  const [first] = tree.children;
  const { nodes: rest, oddities } = toldBody(first?.type === 'yaml' ? tree.children.slice(1) : tree.children, taught);
  const isMarker = (node: RootContent): boolean => node.type === 'html' && isMoreMarker(node.value);
  const front = frontOf(file, first);
  // A story with faults in its front matter is judged as far as it goes, so that its author sees everything at once.
  const value = front.value ?? salvage(StoryFront, front.data, { ...fallback, title: name });
  if (value === null) return { story: null, findings: front.findings };
  const { translationOf } = value;
  const story: Story = {
    id: storyIdOf(name),
    name,
    folder,
    front: translationOf === undefined ? value : { ...value, translationOf: storyIdOf(translationOf) },
    blocks: blocksOf({ type: 'root', children: [...rest] }),
    hasMarker: rest.some(isMarker),
    body: { type: 'root', children: rest.filter((node) => !isMarker(node)) },
    source,
    lineOf: front.lineOf,
  };
  return { story, findings: [...front.findings, ...bodyFindings(file, oddities)] };
};
