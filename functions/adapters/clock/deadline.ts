const lateError = (milliseconds: number): Error =>
  Object.assign(new Error(`No whole answer within ${milliseconds} ms.`), { name: 'TimeoutError', code: 'ETIMEDOUT' });

/**
 * Work that is over by its deadline, whatever it waits for: a name, a connection, an answer, the rest of one, or the pause before
 * another try. The signal lets go of what it holds.
 */
export const withinDeadline = async <T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const ending = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = lateError(milliseconds);
    late.reject(error);
    ending.abort(error);
  }, milliseconds);
  try {
    return await Promise.race([work(ending.signal), late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Whether another try of a call may still begin. Each try has a limit of its own, so that the call is over by the two together,
 * however often it may be tried.
 */
export const retryWindow = (milliseconds = 20_000): (() => boolean) => {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
};
