import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { LinkedInSecret } from './linkedin-secret.ts';
import type { PlatsbankenSecret } from './platsbanken-secret.ts';
import type { StageSettings } from './stage-settings.ts';
import type { Stores } from './stores.ts';

/** What every function stands on. */
export type PipelinePlace = {
  readonly settings: StageSettings;
  readonly stores: Stores;
  readonly bus: EventBus;
  readonly linkedIn: LinkedInSecret;
  readonly platsbanken: PlatsbankenSecret;
};
