import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { noteKey, noteText, readNotes } from '#functions/story/stories/note.ts';

const at = '2026-11-24T07:00:00Z';
const note = { by: 'eva.k: "chef"', at, about: '0a1b2c3d4e5f', text: 'Skriv mer.\n\n---\n\nOch sist: tack.' };

describe('a note beside a story', () => {
  it('is read as it was written, the oldest first', async () => {
    const content = memoryStore();
    const later = { ...note, at: '2026-11-25T07:00:00Z' };
    for (const one of [later, note]) await content.put(noteKey('drafts', 'elsa', one.at), noteText(one));
    expect(await readNotes({ content }, 'drafts', 'elsa')).toEqual({ notes: [note, later], findings: [] });
  });

  it.each(['', 'Skriv mer.', '---\nby: eva\n---\nSkriv mer.', `---\n${'a'.repeat(30_000)}`, '---\nby: [\n---\n'])(
    'that nobody can read is a finding, and keeps no other from being read: %j',
    async (text) => {
      const content = memoryStore();
      await content.put('stories/drafts/elsa/notes/a.md', text);
      await content.put(noteKey('drafts', 'elsa', at), noteText(note));
      const { notes, findings } = await readNotes({ content }, 'drafts', 'elsa');
      expect(notes).toEqual([note]);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings[0]?.file).toBe('stories/drafts/elsa/notes/a.md');
    },
  );
});
