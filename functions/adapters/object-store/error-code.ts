/** The system's word for a fault (`ENOENT`, `EEXIST`, …), or null when the fault has none. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Runs `work`; the named faults give `otherwise` instead. */
export const unless = async <Value, Other>(
  codes: readonly string[],
  otherwise: Other,
  work: () => Promise<Value>,
): Promise<Value | Other> => {
  try {
    return await work();
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return otherwise;
    throw error;
  }
};
