/** Part of the command line's contract (README.md#the-command-line). */
export const exitCodes = { done: 0, needsPerson: 1, usage: 2, fault: 3 } as const;
