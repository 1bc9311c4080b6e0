import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { HandlerName } from '#functions/subscriptions.ts';
import { functionBundle } from './function-bundle.ts';
import { functionEnvironment } from './function-environment.ts';
import { functionPermissions } from './function-permissions.ts';
import { functionTable } from './function-table.ts';
import { explainWildcards } from './guards/explain-wildcards.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { secureQueue } from './secure-queue.ts';

const root = join(import.meta.dirname, '..');

const keysAreIds =
  'Keys of a store are story, campaign and publication ids, so a grant ends below a bucket or a prefix; the bucket policies hold besides.';

export type PipelineFunctionProps = {
  readonly handler: HandlerName;
  readonly place: PipelineContext;
  /** Where `<handler>.ts` is. */
  readonly entryFolder: string;
};

/** A function of the pipeline with its own role, log group and dead letters; its row of the table says the rest. */
export class PipelineFunction extends Construct {
  readonly handler: HandlerName;
  readonly lambda: NodejsFunction;
  /** Every wake of this function that was given up, whoever gave it up, as it was sent. */
  readonly deadLetters: Queue;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, { handler, place, entryFolder }: PipelineFunctionProps) {
    super(scope, id);
    this.handler = handler;
    const shape = functionTable[handler];
    this.deadLetters = secureQueue(this, 'DeadLetters', { retentionPeriod: Duration.days(14) });
    this.logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const statements = functionPermissions(shape, place, this.logGroup);
    for (const statement of statements) this.role.addToPolicy(statement);
    explainWildcards(this.role, statements, keysAreIds);

    this.lambda = new NodejsFunction(this, 'Function', {
      functionName: `${Stack.of(this).stackName}-${handler}`,
      entry: join(entryFolder, `${handler}.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: shape.memory,
      timeout: Duration.seconds(shape.timeout),
      ...(shape.atOnce === null ? {} : { reservedConcurrentExecutions: shape.atOnce }),
      maxEventAge: Duration.seconds(shape.wake.staleAfter),
      retryAttempts: shape.wake.retries,
      deadLetterQueue: this.deadLetters,
      environment: functionEnvironment(place, shape),
      bundling: functionBundle(shape),
      awsSdkConnectionReuse: false,
      role: this.role,
      logGroup: this.logGroup,
    });
  }
}
