import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Workplace } from './workplace.ts';

/** What it takes to follow an alarm: look, run again, send a dead letter again, put a new token. */
export const operatorStatements = ({ functions, queues, linkedIn }: Workplace): readonly PolicyStatement[] => {
  const deadLetters = functions.map((one) => one.deadLetters.queueArn);
  return [
    new PolicyStatement({
      sid: 'SeeAlarms',
      actions: [
        'cloudwatch:DescribeAlarms',
        'cloudwatch:GetMetricData',
        'cloudwatch:ListMetrics',
        'cloudwatch:GetDashboard',
      ],
      // These actions know no narrower resource.
      resources: ['*'],
    }),
    new PolicyStatement({
      sid: 'ReadLogs',
      actions: ['logs:FilterLogEvents', 'logs:GetLogEvents', 'logs:DescribeLogStreams', 'logs:StartQuery'],
      resources: functions.map((one) => one.logGroup.logGroupArn),
    }),
    new PolicyStatement({
      sid: 'RunAgain',
      actions: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
      resources: functions.map((one) => one.lambda.functionArn),
    }),
    new PolicyStatement({
      sid: 'ReadDeadLetters',
      actions: ['sqs:GetQueueAttributes', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:StartMessageMoveTask'],
      resources: deadLetters,
    }),
    new PolicyStatement({
      sid: 'SendAgain',
      actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
      resources: [...queues],
    }),
    new PolicyStatement({
      sid: 'PutNewToken',
      actions: ['secretsmanager:DescribeSecret', 'secretsmanager:PutSecretValue'],
      resources: [linkedIn.pattern],
    }),
  ];
};
