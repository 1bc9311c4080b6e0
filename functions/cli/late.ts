/** An action that is loaded when its command is called: most of the pipeline is no matter of most commands. */
export const late =
  <Args extends readonly unknown[]>(load: () => Promise<(...args: Args) => Promise<void>>) =>
  async (...args: Args): Promise<void> =>
    (await load())(...args);
