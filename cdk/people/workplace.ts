import type { NamedSecret } from '../named-secret.ts';
import type { PipelineFunction } from '../pipeline-function.ts';
import type { Stores } from '../stores.ts';

/** What people's roles are about. */
export type Workplace = {
  readonly stores: Stores;
  readonly functions: readonly PipelineFunction[];
  /** ARNs of the work queues, where a dead letter is sent again. */
  readonly queues: readonly string[];
  readonly linkedIn: NamedSecret;
  /** ARN of the key-value store whose keys answer 410 at the edge. */
  readonly gone: string;
};
