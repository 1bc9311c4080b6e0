/** Part of the command line's contract (design section 10). */
export const exitCodes = { done: 0, needsPerson: 1, usage: 2, fault: 3 } as const;
