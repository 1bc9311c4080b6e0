import { describe, expect, test } from 'vitest';
import { jsonLog } from '#functions/adapters/log/json-log.ts';

const logged = (write: (log: ReturnType<typeof jsonLog>) => void) => {
  const lines: string[] = [];
  write(jsonLog({ job: 'publish-story' }, { write: (line) => lines.push(line) }));
  return lines;
};
const factOf = (name: string, value: string | number | boolean | null) =>
  JSON.parse(logged((log) => log.info('A projection.', { [name]: value }))[0] ?? '')[name];

describe('the JSON log', () => {
  test('writes one line a message with its level, its facts and its context', () => {
    const lines = logged((log) => {
      log.info('The story was posted.', { publication: '3f-a.b.linkedin', attempt: 2 });
      log.warn('A number\ncould not be read.');
    });
    expect(lines.join('').split('\n')).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      message: 'The story was posted.',
      job: 'publish-story',
      publication: '3f-a.b.linkedin',
      attempt: 2,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'warn' });
  });

  test('does not let a projection stand in for the level or the message', () => {
    const [line = ''] = logged((log) => log.warn('True.', { level: 'info', message: 'False.' }));
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', message: 'True.' });
  });

  test.each([
    ['externalId', 'urn:li:share:7141138937766391808'],
    ['slot', '2026-11-24T09:00[Europe/Stockholm]'],
    ['key', 'stories/approved/vår-vecka/story.md'],
    ['approval', '9f2c'.repeat(16)],
    ['impressions', null],
    ['count', 0],
    ['paused', false],
  ])('lets %s through', (name, value) => {
    expect(factOf(name, value)).toBe(value);
  });

  test.each([
    ['reason', 'Vi bestämmer veckan tillsammans'],
    ['recipient', 'ledning@nordhamn.example'],
    ['url', 'https://example.com/?access_token=abc'],
    ['authorization', 'Bearer abc'],
    ['value', 'x'.repeat(161)],
    ['token', 'abc'],
    ['name', 'Elsa'],
    ['displayName', 'Elsa'],
  ])('withholds %s when it may be a text, an address, a name or a token', (name, value) => {
    expect(factOf(name, value)).toBe('(withheld)');
  });
});
