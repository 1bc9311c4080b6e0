import { directoryStore } from '#functions/adapters/object-store/directory.ts';

/**
 * A process of its own that tries to create, and to add to, the same objects as its rivals. Prints what it won:
 * `node racing-writer.ts ROOT NAME ROUNDS`.
 */
const [root = '', name = '', rounds = '0'] = process.argv.slice(2);
const store = directoryStore(root);
const decoder = new TextDecoder();
const created: string[] = [];

const addOne = async (): Promise<void> => {
  const seen = await store.get('counter');
  const next = String(Number(decoder.decode(seen?.body)) + 1);
  const outcome = await store.put('counter', next, { ifMatch: seen?.etag ?? '' });
  if (!outcome.written) await addOne();
};

for (let round = 0; round < Number(rounds); round += 1) {
  const outcome = await store.put(`slots/${round}`, name, { ifAbsent: true });
  if (outcome.written) created.push(`slots/${round}`);
  await addOne();
}
process.stdout.write(JSON.stringify(created));
