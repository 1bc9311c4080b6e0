import { describe, expect, it } from 'vitest';
import { type DraftForm, draftFormOf, newDraft, savedDraft } from '#functions/story/stories/draft-form.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { sourceTree } from '#test/repository/source-tree.ts';

const samples = sourceTree().filter(({ path }) => /^content\/stories\/.*\/story\.md$/.test(path));

const formIn = (source: string): DraftForm => {
  const { story } = readStoryFile('drafts', 'en-vecka', source);
  return story === null ? expect.unreachable() : draftFormOf(story);
};

describe('the form of a draft', () => {
  it.each(samples)('leaves every byte of $path when nothing was changed', ({ text }) => {
    expect(savedDraft(text, formIn(text))).toBe(text);
  });

  it.each(samples)('changes one field of $path alone, and is read back', ({ text }) => {
    const form = { ...formIn(text), goal: 'fler sökande: nu', title: 'En "ny" rubrik # ett' };
    const saved = savedDraft(text, form) ?? expect.unreachable();
    expect(formIn(saved)).toEqual(form);
    const kept = text.split('\n').filter((line) => !/^(title|goal):/.test(line));
    expect(saved.split('\n').filter((line) => !/^(title|goal):/.test(line))).toEqual(kept);
  });

  const commented = `---
# Skriven på en buss.
title: 'Vår vecka'   # provisorisk
language: sv
people:
  - { name: Elsa, role: förskollärare, consent: elsa-2026 }  # hon läser på fredag
  - { name: Omar, role: kock, consent: omar-2026 }
unit: utbildning.solrosen
occupation: 2343
author: anna.k
secrecyReview: { by: eva.k, on: 2026-10-02 }
---
Klockan är sju.
`;

  it.each<readonly [string, Partial<DraftForm>, string, string]>([
    [
      'a role',
      {
        people: [
          { name: 'Elsa', role: 'rektor', consent: 'elsa-2026' },
          { name: 'Omar', role: 'kock', consent: 'omar-2026' },
        ],
      },
      'role: förskollärare',
      'role: rektor',
    ],
    [
      'a person less',
      { people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }] },
      '  - { name: Omar, role: kock, consent: omar-2026 }\n',
      '',
    ],
    ['a code that stands without its quotes', { occupation: '2343' }, '', ''],
    ['the title, in the quotes that it has', { title: 'Din vecka' }, "'Vår vecka'", "'Din vecka'"],
    [
      'a picture',
      { images: [{ file: 'a.jpg', alt: 'En sal.', focus: [0.5, 0.25] }] },
      '2026-10-02 }\n',
      '2026-10-02 }\nimages: [{ file: a.jpg, alt: En sal., focus: [0.5, 0.25] }]\n',
    ],
    ['the text', { text: 'Klockan är åtta.\r\n' }, 'sju', 'åtta'],
  ])('changes %s', (_, change, from, to) => {
    expect(savedDraft(commented, { ...formIn(commented), ...change })).toBe(commented.replace(from, to));
  });

  it('is refused for a file without facts on top, or whose facts do not hold', () => {
    expect(savedDraft('Bara text.', formIn(commented))).toBeNull();
    expect(savedDraft(commented.replace('people:', 'people: ['), formIn(commented))).toBeNull();
  });

  it('makes a file of its own of a new story', () => {
    const form: DraftForm = {
      title: 'Vår: vecka',
      language: 'sv',
      unit: 'utbildning',
      occupation: '2343',
      people: [],
      images: [],
      text: 'Klockan är sju.\n\n---\n\nSlut.',
    };
    const made = newDraft(form, 'p-0017');
    expect(made).toBe(
      '---\ntitle: "Vår: vecka"\nlanguage: sv\npeople: []\nunit: utbildning\noccupation: "2343"\nauthor: p-0017\n---\nKlockan är sju.\n\n---\n\nSlut.\n',
    );
    expect(formIn(made)).toEqual(form);
  });
});
