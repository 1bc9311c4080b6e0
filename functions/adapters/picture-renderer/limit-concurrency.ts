/** Lets so many pieces of work in at a time; the others wait in the order in which they came. */
export const limitConcurrency = (most: number): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody who comes later slips in between.
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
};
