import type { Node } from 'constructs';
import type { Language } from '#functions/ground/language/language.ts';

/** A name of one's own for a distribution. The certificate is ACM's, in us-east-1, where CloudFront looks for it. */
export type OwnDomain = { readonly domain: string; readonly certificate: string };

/** Where people of the newsroom sign in, and whom of them it lets in. */
export type NewsroomSettings = {
  /** The employer's OpenID Connect issuer: an https address without a trailing slash. */
  readonly issuer: string;
  readonly clientId: string;
  /** The claim that names a person's groups. */
  readonly groupsClaim: string;
  /** Members of any of these groups may read; nobody else may. */
  readonly readers: readonly string[];
  readonly ownDomain: OwnDomain | null;
};

/** What differs between stages and employers; everything else is the same wherever it stands. */
export type StageSettings = {
  /** Where the stores and functions are. Edge logs and edge alarms are always in us-east-1, which AWS demands. */
  readonly region: string;
  /** IANA name of the employer's zone: schedules are local time. */
  readonly timeZone: string;
  readonly language: Language;
  /** Where alarms are mailed; null leaves the topic to be subscribed by hand. */
  readonly operators: string | null;
  /** Null: the address that CloudFront gives, which cannot demand TLS 1.2. */
  readonly site: OwnDomain | null;
  /** Null: the newsroom is not on the web. */
  readonly newsroom: NewsroomSettings | null;
  /** The address that digests are mailed from; null: no mail. */
  readonly mailFrom: string | null;
  /** A large language model of Amazon Bedrock that reads values; null: none, and no text leaves for one. */
  readonly valuesModel: string | null;
  /** A timestamping authority that the record's roots are sent to each night; null: none. */
  readonly timestamp: string | null;
  /** Days that a month's readings of posts are kept, as the employer's `retention.yaml` has decided of numbers; null: always. */
  readonly numbersKept: number | null;
  /** US dollars a month that nobody has to be told about. */
  readonly budget: number;
};

/** `stages.<stage>` in `cdk.json`; an unknown stage is a fault, never a default. */
export const readStage = (node: Node, stage: string): StageSettings => {
  const stages: Readonly<Record<string, StageSettings>> = node.getContext('stages');
  const settings = stages[stage];
  if (settings === undefined)
    throw new Error(`No stage "${stage}" in cdk.json; known: ${Object.keys(stages).join(', ')}.`);
  return settings;
};
