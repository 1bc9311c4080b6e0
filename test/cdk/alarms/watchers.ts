import type { Template } from 'aws-cdk-lib/assertions';
import { all, target } from '../a-pipeline.ts';
import { resolved, type Stack } from '../iam/resolved.ts';
import { edgeTemplate, template } from '../template.ts';
import type { Call, Picture, Point } from './point.ts';

type Statistic = 'Sum' | 'Maximum' | 'Minimum' | 'Average';
type Named = {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
};

/** The properties of an alarm that say when it fires, as CloudFormation names them. */
type Watched = Named & {
  readonly Statistic: Statistic;
  readonly Period: number;
  readonly AlarmName: string;
  /** Several metrics, of which the last is worked out from the others. */
  readonly Metrics?: readonly {
    readonly Expression?: string;
    readonly MetricStat?: { readonly Metric: Named; readonly Stat: Statistic; readonly Period: number };
  }[];
  readonly EvaluationPeriods: number;
  readonly DatapointsToAlarm?: number;
  readonly Threshold: number;
  readonly ComparisonOperator: 'GreaterThanOrEqualToThreshold' | 'LessThanThreshold';
  readonly TreatMissingData: 'breaching' | 'notBreaching';
};

const main = template.toJSON() as Stack & { readonly Outputs: Readonly<Record<string, { readonly Value: never }>> };
const outputs = Object.fromEntries(
  Object.entries(main.Outputs).map(([name, { Value }]) => [name, resolved(main, Value)]),
);

const plain = (of: Template, value: unknown): unknown =>
  resolved({ ...(of.toJSON() as Stack), outputs }, value as never);

/** `vardag-test-x` and `vardag-test-edge-x` are x. */
const shortName = (name: string): string => name.replace(/^vardag-test-(edge-)?/, '');

export const alarms: readonly Watched[] = [template, edgeTemplate].flatMap((of) =>
  all(of, 'AWS::CloudWatch::Alarm').map(({ is }) => plain(of, is) as Watched),
);

const statistics: Readonly<Record<Statistic, (values: readonly number[]) => number>> = {
  Sum: (values) => values.reduce((a, b) => a + b, 0),
  Maximum: (values) => Math.max(...values),
  Minimum: (values) => Math.min(...values),
  Average: (values) => values.reduce((a, b) => a + b, 0) / values.length,
};

const isOf = ({ Namespace, MetricName, Dimensions = [] }: Named, point: Point): boolean =>
  point.namespace === Namespace &&
  point.metric === MetricName &&
  Dimensions.length === Object.keys(point.dimensions).length &&
  Dimensions.every(({ Name, Value }) => point.dimensions[Name] === Value);

const sumOfFilled = 'FILL(errors, 0) + FILL(failures, 0)';

/** An alarm as the metrics that it adds up; the one expression that the stack uses fills what is missing with zero. */
const partsOf = (alarm: Watched) => {
  const { Metrics, Statistic, Period } = alarm;
  if (Metrics === undefined) return { parts: [{ Metric: alarm as Named, Stat: Statistic }], Period, filled: false };
  if (!Metrics.some(({ Expression }) => Expression === sumOfFilled)) throw new Error('An expression nobody knows.');
  const parts = Metrics.flatMap(({ MetricStat }) => MetricStat ?? []);
  return { parts, Period: parts[0]?.Period ?? 0, filled: true };
};

const breaches = (alarm: Watched, value: number | null): boolean => {
  if (value === null) return alarm.TreatMissingData === 'breaching';
  return alarm.ComparisonOperator === 'LessThanThreshold' ? value < alarm.Threshold : value >= alarm.Threshold;
};

/** "M out of N" over the last periods, as CloudWatch reads an alarm. */
const fires = (alarm: Watched, points: readonly Point[]): boolean => {
  const { parts, Period, filled } = partsOf(alarm);
  const minutes = Period / 60;
  const valueIn = (n: number): number | null => {
    const within = points.filter(({ minutesAgo }) => minutesAgo >= n * minutes && minutesAgo < (n + 1) * minutes);
    const values = parts.map(({ Metric, Stat }) => {
      const own = within.filter((point) => isOf(Metric, point)).map(({ value }) => value);
      return own.length === 0 ? null : statistics[Stat](own);
    });
    const [only = null] = values;
    return filled ? values.reduce((sum: number, value) => sum + (value ?? 0), 0) : only;
  };
  const periods = Array.from({ length: alarm.EvaluationPeriods }, (_, n) => valueIn(n));
  const breaching = periods.filter((value) => breaches(alarm, value));
  return breaching.length >= (alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods);
};

type Pattern = Readonly<Record<string, unknown>>;
type Rule = { readonly Name: string; readonly EventPattern: Pattern };

const topics = all(template, 'AWS::SNS::Topic').map(({ id }) => id);
/** Rules that tell the operators of a call to AWS. */
export const rules: readonly Rule[] = all(template, 'AWS::Events::Rule')
  .filter(({ is }) => is['Targets'].some(({ Arn }: { Arn: never }) => topics.includes(String(target(Arn)))))
  .map(({ is }) => plain(template, is) as Rule);

const matches = (pattern: Pattern, given: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value = given[field];
    if (!Array.isArray(wanted)) return matches(wanted as Pattern, (value ?? {}) as Readonly<Record<string, unknown>>);
    return wanted.some((one) => {
      if (typeof one === 'object') return (one as { readonly exists: boolean }).exists === (value !== undefined);
      return one === value;
    });
  });

export const watcherNames = [...alarms.map((one) => one.AlarmName), ...rules.map((one) => one.Name)].map(shortName);

const tells = (calls: readonly Call[], { EventPattern }: Rule): boolean =>
  calls.some((call) => matches(EventPattern, call));

/** Who calls for a person, seeing this. */
export const calledBy = ({ points, calls }: Picture): readonly string[] =>
  [
    ...alarms.filter((alarm) => fires(alarm, points)).map((one) => one.AlarmName),
    ...rules.filter((rule) => tells(calls, rule)).map((one) => one.Name),
  ]
    .map(shortName)
    .sort();
