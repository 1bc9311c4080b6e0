import { type Measures, measureNamespace } from '#functions/ground/run-report/measures-of.ts';

/**
 * Numbers as one line of CloudWatch's embedded metric format; null when there are none. All have one dimension, the pipeline.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const metricLine = (measures: Measures, pipeline: string, timestamp: number): string | null => {
  const names = Object.keys(measures);
  if (names.length === 0) return null;
  return JSON.stringify({
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: measureNamespace,
          Dimensions: [['Pipeline']],
          Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
    Pipeline: pipeline,
    ...measures,
  });
};
