import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import type { Language } from '#functions/ground/language/language.ts';
import { type DeskWorld, deskPeople, servedWorld } from '#test/browser/desk-world.ts';
import { copySample } from '#test/browser/small-world.ts';

const from = Temporal.Instant.from('2026-10-12T06:00:00Z');

const sampleText = (): string => {
  const file = join(import.meta.dirname, '..', '..', '..', 'content/stories/approved/vi-bestammer-veckan/story.md');
  return readFileSync(file, 'utf8').split('\n---\n').slice(1).join('\n---\n');
};

/** Seven of ten are approved, two are drafts, one is withdrawn, as in a place that has gone on for years. */
const folderOf = (n: number): string => (n % 10 < 7 ? 'approved' : n % 10 < 9 ? 'drafts' : 'withdrawn');

export const storyName = (n: number): string => `vardagen-${String(n).padStart(4, '0')}`;

const storyOf = (n: number, body: string): string => {
  const front = {
    title: `En helt vanlig dag, del ${n}`,
    language: 'sv',
    people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
    unit: 'utbildning.forskolan-solrosen',
    occupation: '2343',
    goal: 'fler som söker jobb som förskollärare',
    callToAction: { text: 'Se lediga jobb', url: 'https://jobba.nordhamn.example/jobb/' },
    author: 'p-0101',
    values: ['delaktighet'],
  };
  return `---\n${stringify(front)}---\n${body}\n\nDet här var dag ${n} av många.\n`;
};

/** A served workspace with so many stories, none of them with a picture of its own. */
export const manyStories = async (count: number, language: Language): Promise<DeskWorld> => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-many-'));
  copySample(workspace);
  writeFileSync(join(workspace, 'content', 'people.yaml'), deskPeople);
  const body = sampleText();
  for (let n = 0; n < count; n += 1) {
    const folder = join(workspace, 'content', 'stories', folderOf(n), storyName(n));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'story.md'), storyOf(n, body));
  }
  return servedWorld(workspace, language, from);
};
