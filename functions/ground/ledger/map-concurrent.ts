/** So many requests under way at a time: a store answers each after some milliseconds, whatever the others ask. */
const width = 16;

/**
 * Does the same with each of many, several at a time; the answers come in the order of the items. When one fails, no other is
 * begun, and those under way are waited for.
 */
export const mapConcurrent = async <Item, Answer>(
  items: Iterable<Item>,
  act: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const waiting = items[Symbol.iterator]();
  const answers: Answer[] = [];
  const faults: unknown[] = [];
  let begun = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && faults.length === 0; next = waiting.next()) {
      const place = begun;
      begun += 1;
      try {
        answers[place] = await act(next.value);
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  if (faults.length > 0) throw faults[0];
  return answers;
};
