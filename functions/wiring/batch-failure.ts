/** Some records of a batch failed; the queue gives just those again. */
export class BatchFailure extends Error {
  override name = 'BatchFailure';
  readonly failed: readonly string[];
  constructor(failed: readonly string[], cause: unknown) {
    super(`${failed.length} of the batch failed and will be tried again.`, { cause });
    this.failed = failed;
  }
}
