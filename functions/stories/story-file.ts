import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkYaml } from '#functions/findings/checked-yaml.ts';
import type { Finding } from '#functions/findings/finding.ts';
import { blocksOf, isMoreMarker } from '#functions/stories/blocks.ts';
import { type Story, type StoryFolder, storyFileKey } from '#functions/stories/story.ts';
import { StoryFront } from '#functions/stories/story-front.ts';

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

/** The last text of each file and what was read from it; a run asks for the same story several times. */
const known = new Map<string, { readonly source: string; readonly read: StoryFile }>();
const mostKnown = 200;

/** Reads `story.md`. A story comes back only when its front matter holds; the findings say why otherwise. */
export const readStoryFile = (folder: StoryFolder, id: string, source: string): StoryFile => {
  const file = storyFileKey(folder, id);
  const last = known.get(file);
  if (last?.source === source) return last.read;
  if (known.size >= mostKnown) known.clear();
  const read = parseStory(folder, id, file, source);
  known.set(file, { source, read });
  return read;
};

const parseStory = (folder: StoryFolder, id: string, file: string, source: string): StoryFile => {
  const tree: Root = parser.parse(source.replace(/^\uFEFF/, ''));
  const [first, ...rest] = tree.children;
  if (first?.type !== 'yaml') return { story: null, findings: [noFrontMatter(file)] };
  const front = checkYaml(StoryFront, { file, text: (first as Yaml).value, firstLine: 2 });
  if (front.value === null) return { story: null, findings: front.findings };
  const body: Root = { type: 'root', children: rest };
  const story: Story = {
    id,
    folder,
    front: front.value,
    blocks: blocksOf(body),
    hasMarker: rest.some(isMoreMarker),
    body: { type: 'root', children: rest.filter((node) => !isMoreMarker(node)) },
    source,
    lineOf: front.lineOf,
  };
  return { story, findings: [] };
};
