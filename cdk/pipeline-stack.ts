import { join } from 'node:path';
import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { Alarms } from './alarms.ts';
import { EventBackbone } from './event-backbone.ts';
import { LinkedInSecret } from './linkedin-secret.ts';
import { PipelineFunction } from './pipeline-function.ts';
import { PlatsbankenSecret } from './platsbanken-secret.ts';
import { Schedules } from './schedules.ts';
import type { StageSettings } from './stage-settings.ts';
import { Stores } from './stores.ts';

const handlers = join(import.meta.dirname, '..', 'functions', 'handlers');

export type PipelineStackProps = {
  readonly settings: StageSettings;
  /** Where the functions' entries are; the handlers of this repository by default. */
  readonly entryFolder?: string;
};

/** The pipeline in the order a story travels: where it lies, what is said about it, who acts, when, and who watches. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, entryFolder = handlers }: PipelineStackProps) {
    super(scope, id, { description: "Vardag: publishes employees' own everyday stories." });
    const stores = new Stores(this, 'Stores', settings.eraser);
    const backbone = new EventBackbone(this, 'Events');
    const linkedIn = new LinkedInSecret(this, 'LinkedIn', `${id}/linkedin`);
    const platsbanken = new PlatsbankenSecret(this, 'Platsbanken', `${id}/platsbanken`);
    const schedules = new Schedules(this, 'Schedules', settings.timeZone);
    const alarms = new Alarms(this, 'Alarms', settings.operators);
    const place = { settings, stores, bus: backbone.bus, linkedIn, platsbanken };

    for (const subscription of subscriptions) {
      const { handler } = subscription;
      const wakes = new PipelineFunction(this, handler, { handler, place, entryFolder });
      backbone.wake(wakes, subscription, stores.content);
      schedules.wake(wakes, subscription);
      alarms.watchFunction(wakes);
      if (handler === tick) alarms.watchTick(wakes);
    }
    for (const queue of backbone.queues) alarms.watchQueue(queue);

    for (const name of ['content', 'records', 'reports', 'site'] as const)
      new CfnOutput(this, `${name}Bucket`, { value: stores[name].bucketName });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs would record who reads. Who approved is in the tag of an object, who wrote a record in its entry.',
    });
  }
}

const tick: HandlerName = 'start-due';
