import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { NamedSecret } from './named-secret.ts';
import type { StageSettings } from './stage-settings.ts';
import type { Stores } from './stores.ts';

/** What every function stands on. */
export type PipelineContext = {
  /** The stack's name, which its metrics carry. */
  readonly pipeline: string;
  readonly settings: StageSettings;
  /** ARNs of the identity that digests are mailed from and of its settings; null: no mail. */
  readonly sender: readonly string[] | null;
  readonly stores: Stores;
  /** The edge's log lines. */
  readonly traffic: Bucket;
  readonly bus: EventBus;
  readonly linkedIn: NamedSecret;
  readonly platsbanken: NamedSecret;
  readonly teamtailor: NamedSecret;
};
