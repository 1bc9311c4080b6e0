import { Stack, type StackProps } from 'aws-cdk-lib';
import type { CfnDistribution, Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { Alarms } from './alarms.ts';
import { SpendingLimit } from './spending-limit.ts';
import { trafficPrefix } from './web/traffic-log.ts';

/**
 * What a line about a request says: when, through which city's edge, what, with which answer, and which program asked, so
 * that robots can be left out of a count (`functions/publishing/visits/access-log.ts`). Not the address, not the cookies, not where
 * the reader came from.
 */
export const loggedFields = [
  'date',
  'time',
  'DistributionId',
  'x-edge-location',
  'x-edge-request-id',
  'cs-method',
  'cs-uri-stem',
  'cs-uri-query',
  'sc-status',
  'x-edge-result-type',
  'time-taken',
  'cs(User-Agent)',
] as const;

export type EdgeStackProps = StackProps & {
  /** Name of the pipeline's stack. */
  readonly pipeline: string;
  readonly operators: string | null;
  /** US dollars a month. */
  readonly budget: number;
  readonly log: Bucket;
  readonly distributions: Readonly<Record<string, Distribution>>;
};

/** What AWS keeps in us-east-1 for the whole world: logs and metrics of CloudFront, and budgets. No reader's data is stored there. */
export class EdgeStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { pipeline, operators, budget, log, distributions, ...props }: EdgeStackProps,
  ) {
    super(scope, id, { ...props, description: 'Vardag: logs and alarms of its pages, and its budget.' });
    const topic = alarmTopic(this, operators, 'cloudwatch', 'budgets');
    const alarms = new Alarms(this, 'Alarms', topic);
    new SpendingLimit(this, 'Spending', budget, pipeline, topic);
    // By the resources themselves: such a reference crosses regions without a name fixed beforehand and without code.
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: id,
      deliveryDestinationType: 'S3',
      destinationResourceArn: `${(log.node.defaultChild as CfnBucket).attrArn}/${trafficPrefix}`,
      outputFormat: 'w3c',
    });
    for (const [name, distribution] of Object.entries(distributions)) {
      const { attrId } = distribution.node.defaultChild as CfnDistribution;
      alarms.watchPages(name, attrId);
      const source = new CfnDeliverySource(this, `${name}-source`, {
        name: `${id}-${name}`,
        logType: 'ACCESS_LOGS',
        resourceArn: `arn:${this.partition}:cloudfront::${this.account}:distribution/${attrId}`,
      });
      const delivery = new CfnDelivery(this, `${name}-delivery`, {
        deliverySourceName: source.name,
        deliveryDestinationArn: destination.attrArn,
        recordFields: [...loggedFields],
        s3SuffixPath: `${name}/{yyyy}/{MM}/{dd}`,
        s3EnableHiveCompatiblePath: false,
      });
      delivery.addResourceDependency(source);
    }
  }
}
