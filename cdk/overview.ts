import { Duration, Stack } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type Measure, measureNamespace } from '#functions/ground/run-report/measures-of.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import type { PublicationQueue } from './publication-queue.ts';

/** One page for an operator: what was published and what was not, what waits, what fails, how long it takes. */
export class Overview extends Construct {
  constructor(
    scope: Construct,
    id: string,
    functions: readonly PipelineFunction[],
    queues: readonly PublicationQueue[],
  ) {
    super(scope, id);
    const pipeline = Stack.of(this).stackName;
    const measure = (metricName: Measure, statistic: string, period: Duration): Metric =>
      new Metric({ namespace: measureNamespace, metricName, dimensionsMap: { Pipeline: pipeline }, statistic, period });
    const graph = (title: string, left: Metric[]): GraphWidget =>
      new GraphWidget({ title, left, width: 12, height: 6 });
    const hourly = (name: Measure): Metric => measure(name, Stats.SUM, Duration.hours(1));
    new Dashboard(this, 'Page', {
      dashboardName: pipeline,
      widgets: [
        [
          graph('Publications an hour', (['Published', 'Refused', 'Missed', 'NeedsPerson'] as const).map(hourly)),
          graph(
            'Seconds that a publication waits',
            queues.map(({ queue, channel }) =>
              queue.metricApproximateAgeOfOldestMessage({ label: channel, statistic: Stats.MAXIMUM }),
            ),
          ),
        ],
        [
          graph(
            'Failures',
            functions.map(({ lambda, handler }) => lambda.metricErrors({ label: handler })),
          ),
          graph(
            'Longest run, milliseconds',
            functions.map(({ lambda, handler }) => lambda.metricDuration({ label: handler, statistic: Stats.MAXIMUM })),
          ),
        ],
        [
          graph(
            'Dead letters',
            functions.map(({ deadLetters, handler }) =>
              deadLetters.metricApproximateNumberOfMessagesVisible({ label: handler, statistic: Stats.MAXIMUM }),
            ),
          ),
          graph('Days that the access to LinkedIn lasts', [measure('AccessDaysLeft', Stats.MINIMUM, Duration.days(1))]),
        ],
      ],
    });
  }
}
