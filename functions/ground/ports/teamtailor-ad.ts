/** What is ours of a job at Teamtailor: the story block in its text. All else in the job is the employer's. */
export type TeamtailorAd = {
  /** The block as `markedBlock` writes it; null when no story is to stand there. */
  readonly block: string | null;
  /** Blocks that stood there before, or may have, whose words may not be left behind. */
  readonly earlier: readonly string[];
  /** SHA-256 of the employer's own text as its feed has it: when that changes, the job is looked at anew. */
  readonly around: string;
};
