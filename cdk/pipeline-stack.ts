import { join } from 'node:path';
import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { alarmTopic } from './alarm-topic.ts';
import { Alarms } from './alarms.ts';
import { EventBackbone } from './event-backbone.ts';
import { Evidence } from './guards/evidence.ts';
import { GuardWatch } from './guards/guard-watch.ts';
import { pagesAreThePipelines, recordsAreThePipelines } from './guards/only-the-pipeline-writes.ts';
import { MailSender } from './mail-sender.ts';
import { NamedSecret } from './named-secret.ts';
import { NumbersCatalogue } from './numbers-catalogue.ts';
import { Overview } from './overview.ts';
import { PersonPolicies } from './people/person-policies.ts';
import { PipelineFunction } from './pipeline-function.ts';
import { Schedules } from './schedules.ts';
import type { StageSettings } from './stage-settings.ts';
import { Stores } from './stores.ts';
import { NewsroomDistribution } from './web/newsroom-distribution.ts';
import { SiteDistribution } from './web/site-distribution.ts';
import { trafficLog } from './web/traffic-log.ts';

const handlers = join(import.meta.dirname, '..', 'functions', 'handlers');
const tick: HandlerName = 'start-due';
/** Woken so often that failures show before anything is given up. */
const busy: readonly HandlerName[] = [tick, 'publish-story'];

export type PipelineStackProps = StackProps & {
  readonly settings: StageSettings;
  /** Where the functions' entries are; the handlers of this repository by default. */
  readonly entryFolder?: string;
};

/** The pipeline in the order a story travels: where it lies, who acts, when, who reads, who may what, who watches. */
export class PipelineStack extends Stack {
  readonly trafficLog: Bucket;
  readonly distributions: Readonly<Record<string, Distribution>>;

  constructor(scope: Construct, id: string, { settings, entryFolder = handlers, ...props }: PipelineStackProps) {
    super(scope, id, { ...props, description: "Vardag: publishes employees' own everyday stories." });
    const stores = new Stores(this, 'Stores', settings);
    const backbone = new EventBackbone(this, 'Events');
    const linkedIn = new NamedSecret(this, 'LinkedIn', `${id}/linkedin`);
    const platsbanken = new NamedSecret(this, 'Platsbanken', `${id}/platsbanken`);
    const teamtailor = new NamedSecret(this, 'Teamtailor', `${id}/teamtailor`);
    const schedules = new Schedules(this, 'Schedules', settings.timeZone);
    const mail = settings.mailFrom === null ? null : new MailSender(this, 'Mail', settings.mailFrom);
    const topic = alarmTopic(this, settings.operators, 'cloudwatch');
    const alarms = new Alarms(this, 'Alarms', topic);
    const sender = mail?.arns ?? null;
    this.trafficLog = trafficLog(this, 'Traffic');
    const { bus } = backbone;
    const secrets = { linkedIn, platsbanken, teamtailor };
    const place = { pipeline: id, settings, stores, bus, ...secrets, sender, traffic: this.trafficLog };

    const functions = subscriptions.map((subscription) => {
      const { handler } = subscription;
      const wakes = new PipelineFunction(this, handler, { handler, place, entryFolder });
      backbone.wake(wakes, subscription, stores.content);
      schedules.wake(wakes, subscription);
      // The next tick does what a failed one could not, so its letters are nobody's work.
      if (handler === tick) alarms.watchTick(wakes);
      else alarms.watchDeadLetters(wakes);
      if (busy.includes(handler)) alarms.watchErrors(wakes, subscription.queue);
      return wakes;
    });
    for (const statement of recordsAreThePipelines(stores, functions)) stores.records.addToResourcePolicy(statement);
    stores.site.addToResourcePolicy(pagesAreThePipelines(stores, functions));

    const site = new SiteDistribution(this, 'Site', stores, settings.site);
    const newsroom =
      settings.newsroom === null ? null : new NewsroomDistribution(this, 'Newsroom', stores, settings.newsroom);
    this.distributions = {
      site: site.distribution,
      ...(newsroom === null ? {} : { newsroom: newsroom.distribution }),
    };
    const queues = backbone.queues.map(({ queue }) => queue.queueArn);
    new PersonPolicies(this, 'People', { stores, functions, queues, linkedIn, gone: site.hidden.keyValueStoreArn });

    for (const queue of backbone.queues) alarms.watchQueue(queue);
    alarms.watchSchedules(schedules.group.scheduleGroupName);
    alarms.watchPublications();
    if (mail !== null) alarms.watchMail();
    new GuardWatch(this, 'Guards', stores, new Evidence(this, 'Evidence', stores), topic);
    new Overview(this, 'Overview', functions, backbone.queues);
    new NumbersCatalogue(this, 'Numbers', stores);

    for (const name of ['content', 'records', 'reports', 'site'] as const)
      new CfnOutput(this, `${name}Bucket`, { value: stores[name].bucketName });
    new CfnOutput(this, 'SiteAddress', { value: site.address });
    if (newsroom !== null) new CfnOutput(this, 'NewsroomAddress', { value: newsroom.address });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs would record who reads. Who approved is in the tag of an object, who wrote a record in its entry.',
    });
  }
}
