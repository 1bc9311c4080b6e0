import { describe, expect, it } from 'vitest';
import { type EventName, eventTypes } from '#functions/ground/events/catalogue.ts';
import { subscriptions } from '#functions/subscriptions.ts';
import { codeIn, planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
const kebab = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
const rows = subscriptions.map(({ handler }) => handler as string).sort();

/** Files that AWS starts. */
const handlersIn = (of: SourceTree) =>
  codeIn(of, 'functions/handlers')
    .filter(({ text }) => /export const handler\b/.test(text))
    .map(({ path }) => path.replace(/^functions\/handlers\/|\.ts$/g, ''))
    .sort();

describe('the table of subscriptions', () => {
  it('has a row for every handler, and a handler for every row', () => {
    expect(handlersIn(tree)).toEqual(rows);
  });

  it('notices a handler without a row, and a row without a handler', () => {
    const more = planted(tree, 'functions/handlers/gossip.ts', 'export const handler = 1;\n');
    expect(handlersIn(more)).not.toEqual(rows);
    expect(handlersIn(tree.filter(({ path }) => path !== 'functions/handlers/start-due.ts'))).not.toEqual(rows);
  });

  it('names each handler once, and wakes each by something', () => {
    expect(new Set(rows).size).toBe(rows.length);
    const asleep = subscriptions.filter(
      ({ schedules, events, content }) => schedules.length + events.length + content.length === 0,
    );
    expect(asleep).toEqual([]);
  });

  it('names only events that exist', () => {
    const names = new Set<string>(Object.keys(eventTypes));
    const unknown = (events: readonly string[]) => events.filter((name) => !names.has(name));
    expect(unknown(subscriptions.flatMap(({ events }) => events))).toEqual([]);
    expect(unknown(['StoryGossiped'])).toEqual(['StoryGossiped']);
  });
});

describe('every event', () => {
  const names = Object.keys(eventTypes) as EventName[];
  it.each(names)('%s has a file of its own, its own name, and an example that its schema takes', (name) => {
    const { name: own, detail, example, version } = eventTypes[name];
    expect([own, version]).toEqual([name, 1]);
    expect(detail.parse(example)).toEqual(example);
    expect(detail.safeParse({}).success).toBe(false);
    expect(tree.map(({ path }) => path)).toContain(`functions/ground/events/${kebab(name)}.ts`);
  });

  it('is in the catalogue', () => {
    const files = codeIn(tree, 'functions/ground/events').filter(({ text }) => /= eventType\(/.test(text));
    expect(files).toHaveLength(names.length);
  });
});
