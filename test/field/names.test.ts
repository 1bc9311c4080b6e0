import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import { askedPaths } from '#functions/jobs/asked-paths.ts';
import { strays } from '#functions/newsroom/review/strays.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

const rows: readonly (readonly [string, string])[] = [
  ['stories/Drafts/x/story.md', 'stories/drafts/x/story.md'],
  ['stories/draft/x/story.md', 'stories/drafts/x/story.md'],
  ['stories/x/story.md', 'stories/drafts/x/story.md'],
  ['stories/drafts/x/Story.md', 'stories/drafts/x/story.md'],
  ['stories/drafts/x/story.md.txt', 'stories/drafts/x/story.md'],
  ['stories/drafts/x/story (1).md', 'stories/drafts/x/story.md'],
  ['stories/drafts/Elsa.docx', 'stories/drafts/namn-pa-berattelsen/story.md'],
  ['stories/drafts/elsa.jpg', 'stories/drafts/namn-pa-berattelsen/elsa.jpg'],
  ['stories/drafts/host/x/story.md', 'stories/drafts/x/story.md'],
  ['stories/drafts/x/bilder/elsa.jpg', 'stories/drafts/x/elsa.jpg'],
  ['drafts/x/story.md', 'stories/drafts/x/story.md'],
  ['Stories/drafts/x/story.md', 'stories/drafts/x/story.md'],
  ['campaigns/x.yml', 'campaigns/x.yaml'],
  ['campaigns/x.YAML', 'campaigns/x.yaml'],
  ['consents/elsa.yaml.txt', 'consents/elsa.yaml'],
  ['campaign/x.yaml', 'campaigns/x.yaml'],
  ['Brand.yaml', 'brand.yaml'],
  ['brand.yml', 'brand.yaml'],
  ['organization.yaml', 'organisation.yaml'],
];

describe('a file that is misspelt or misplaced', () => {
  it.each(rows)('%s is told to be %s', (key, should) => {
    expect(strays([key])).toMatchObject([{ file: key, rule: 'misplaced', hint: { sv: `Den ska heta ${should}.` } }]);
  });

  it('is told when nothing is near it', () => {
    expect(strays(['semester/plan.xlsx'])).toMatchObject([{ rule: 'unread-file', severity: 'error' }]);
  });

  it.each([
    ...['brand.yaml', 'logo.svg', 'README.md', 'campaigns/x.yaml', 'consents/x.yaml', 'vacancies/feeds.yaml'],
    ...['vacancies/varbi.json', 'stories/drafts/x/story.md', 'stories/approved/Vår förskola/elsa.jpg'],
    ...['stories/withdrawn/x/reason.txt', 'stories/drafts/x/notes/1.yaml', 'schemas/story.json', 'figures/left.csv'],
  ])('is not %s', (key) => {
    expect(strays([key])).toEqual([]);
  });
});

describe('a file that a program left', () => {
  it.each([
    ...['consents/._x.yaml', 'campaigns/._x.yaml', '.DS_Store', 'stories/drafts/x/.story.md.swp'],
    ...['stories/drafts/~$Elsa.docx', 'consents/.~lock.x.yaml#', 'campaigns/x.yaml~', 'Thumbs.db', '__MACOSX/a/b'],
  ])('%s is ignored', (key) => {
    expect(isIgnored(key)).toBe(true);
    expect(strays([key])).toEqual([]);
  });
});

describe('a path given to check', () => {
  it('means a file or a folder, or names the nearest that is there', async () => {
    const content = memoryStore();
    await content.put('stories/drafts/var-forskola/story.md', 'x');
    const asked = (path: string) => askedPaths({ content }, [path]);
    expect(await asked('./content/stories/drafts/')).toMatchObject([{ key: 'stories/drafts' }]);
    expect(await asked('content')).toMatchObject([{ key: '' }]);
    expect(await asked('stories/draft')).toMatchObject([{ key: null, nearest: 'stories/drafts' }]);
    expect(await asked('stories/drafts/var-forskol')).toMatchObject([{ nearest: 'stories/drafts/var-forskola' }]);
    expect(await asked('qqqqqqqqqq')).toMatchObject([{ key: null, nearest: null }]);
  });
});

describe('the id of a story', () => {
  it.each([
    ['Vår förskola', 'var-forskola'],
    ['index.html', 'index-html'],
    ['vi-bestammer-veckan', 'vi-bestammer-veckan'],
    ['../x', 'x'],
    ['🙂', 'namn-1f642'],
  ])('of %s is %s', (name, id) => {
    expect(storyIdOf(name)).toBe(id);
    expect(storyIdOf(id)).toBe(id);
  });
});
