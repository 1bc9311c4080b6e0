import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { modelFolder, openValueReader } from '#functions/adapters/value-reader/open-value-reader.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type TaggedStory, tagStory } from '#functions/jobs/tag-story.ts';
import { omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';
import { root } from '#test/repository/source-tree.ts';

const taxonomy = readFileSync(join(root, 'content/employer-values.yaml'), 'utf8');
const head = omarsStory
  .slice(0, omarsStory.indexOf('---\nKlockan'))
  .replace('Vi bestämmer veckan tillsammans', 'En tisdag');
const id = 'omars-vecka';

/** The product's own reader and the sample employer's fourteen values: what each part of them gives a story. */
describe.runIf(existsSync(join(modelFolder, 'encoder.onnx')))('the values of a story', { timeout: 60_000 }, () => {
  let deps: Deps;
  // The model takes seconds to open; what it gives depends on nothing else.
  const values = openValueReader(memoryStore());
  beforeEach(async () => {
    deps = { ...(await smallWorld()), values };
    await put(deps, { 'employer-values.yaml': taxonomy, [`stories/drafts/${id}/elsa.jpg`]: await widePicture() });
  });
  const tagged = async (body: string): Promise<TaggedStory> => {
    await put(deps, { [`stories/drafts/${id}/story.md`]: `${head}---\n${body}\n` });
    return (await tagStory(deps, id)) ?? expect.unreachable();
  };

  it.each([
    ['delaktighet', 'Jag ritade om passen för november, och de andra sa ja till förslaget.'],
    ['balans', 'Klockan tre åkte jag till förskolan och hämtade min dotter. Passet tog jag igen på torsdagen.'],
  ])('has %s first where no word tells it: the second reader shows it', async (value, body) => {
    const { reading, tags } = await tagged(body);
    expect(tags).toEqual([]);
    expect(reading.ranked[0]?.value).toBe(value);
    expect(body).toContain(reading.ranked[0]?.sentence);
  });

  it('has what is told outright, with the words: the lexicon marks it', async () => {
    const { tags } = await tagged('Jag är stolt över mitt yrke.');
    expect(tags.map(({ value, evidence }) => [value, evidence[0]?.pattern])).toEqual([['stolthet', 'stolt*']]);
  });

  it('has a city’s own value, which no sentence was labelled for, by what is told outright', async () => {
    const own =
      '  - { id: mod, name: { sv: Mod, en: Courage }, hashtag: Mod, patterns: { sv: { strong: [vågade] } } }\n';
    await put(deps, { 'employer-values.yaml': `${taxonomy.trimEnd()}\n${own}` });
    const { reading } = await tagged('Vi vågade säga nej.');
    expect(reading.ranked).toContainEqual({ value: 'mod', score: 2, likely: true, sentence: 'Vi vågade säga nej.' });
  });

  it.each([
    ['utveckling', 'Jag får handledning varje vecka.', 'Vi planerar för barnens utveckling och barns lärande.'],
    ['karriar', 'Jag gjorde karriär här.', 'Han hade en karriär på elitnivå.'],
  ])('has %s by its words, and not by their false friends', async (value, said, alike) => {
    const toldIn = async (body: string) => (await tagged(body)).tags.map((tag) => tag.value);
    expect(await toldIn(said)).toContain(value);
    expect(await toldIn(alike)).not.toContain(value);
  });
});
