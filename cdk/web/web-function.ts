import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal, PolicyStatement as Statement } from 'aws-cdk-lib/aws-iam';
import { Architecture, type FunctionUrl, FunctionUrlAuthType, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionBundle } from '../function-bundle.ts';
import { explainWildcards } from '../guards/explain-wildcards.ts';

const root = join(import.meta.dirname, '..', '..');

export type WebFunctionProps = {
  /** File under `functions/wiring/web/`. */
  readonly name: 'newsroom-on-lambda' | 'gone-on-lambda';
  readonly statements: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
};

/** A function that answers requests of one distribution; its address refuses everybody else. */
export class WebFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly url: FunctionUrl;

  constructor(scope: Construct, id: string, { name, statements, environment }: WebFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new Statement({
        sid: 'WriteOwnLog',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of statements) role.addToPolicy(statement);
    explainWildcards(
      role,
      statements,
      'It shows pages below these prefixes, whose names are ids of stories and periods.',
    );
    this.lambda = new NodejsFunction(this, 'Function', {
      functionName: `${Stack.of(this).stackName}-${name.replace('-on-lambda', '-door')}`,
      entry: join(root, 'functions', 'wiring', 'web', `${name}.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: Duration.seconds(20),
      // A flood of requests stops here and not at the account's other functions.
      reservedConcurrentExecutions: 10,
      environment,
      bundling: functionBundle({ rendersPictures: false, drawsPages: false, readsValues: false }),
      awsSdkConnectionReuse: false,
      role,
      logGroup,
    });
    this.url = this.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }
}
