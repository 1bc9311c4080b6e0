type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
type Declared = { readonly Type: string; readonly Properties?: { readonly [name: string]: Value } };
export type Stack = {
  readonly Resources: Readonly<Record<string, Declared>>;
  /** What the stacks that it refers to put out. */
  readonly outputs?: Readonly<Record<string, Value>>;
};

export const account = '111122223333';
const region = 'eu-north-1';

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const nameIn = ({ Properties }: Declared, property: string, id: string): string => {
  const name = Properties?.[property];
  return typeof name === 'string' ? name : id;
};

/** ARNs as AWS would form them; ids stand in for the names that AWS makes up. */
const arns: Readonly<Record<string, (id: string, is: Declared) => string>> = {
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${id.toLowerCase()}`,
  'AWS::SQS::Queue': (id) => `arn:aws:sqs:${region}:${account}:${id}`,
  'AWS::SNS::Topic': (id) => `arn:aws:sns:${region}:${account}:${id}`,
  'AWS::IAM::Role': (id) => `arn:aws:iam::${account}:role/${id}`,
  'AWS::Logs::LogGroup': (id) => `arn:aws:logs:${region}:${account}:log-group:${id}:*`,
  'AWS::Lambda::Function': (id, is) => `arn:aws:lambda:${region}:${account}:function:${nameIn(is, 'FunctionName', id)}`,
  'AWS::Events::EventBus': (id) => `arn:aws:events:${region}:${account}:event-bus/${id}`,
  'AWS::Events::Rule': (id) => `arn:aws:events:${region}:${account}:rule/${id}`,
  'AWS::Scheduler::ScheduleGroup': (id, is) =>
    `arn:aws:scheduler:${region}:${account}:schedule-group/${nameIn(is, 'Name', id)}`,
  'AWS::CloudFront::KeyValueStore': (id) => `arn:aws:cloudfront::${account}:key-value-store/${id}`,
};

const refersToArn = ['AWS::SNS::Topic', 'AWS::CloudTrail::Trail'];

/** Types whose reference is a name of our own choice. */
const named: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::Scheduler::ScheduleGroup': 'Name',
};

/** Ref, Fn::GetAtt, Fn::Join and Fn::GetStackOutput replaced by what a deployment would put there. */
export const resolved = ({ Resources, outputs = {} }: Stack, value: Value): Value => {
  const arnOf = (id: string): string => {
    const is = Resources[id];
    const arn = is === undefined ? undefined : arns[is.Type];
    return is === undefined || arn === undefined ? `${id}.Arn` : arn(id, is);
  };
  const ref = (id: string): string => {
    const is = Resources[id];
    if (is === undefined) return pseudo[id] ?? id;
    if (refersToArn.includes(is.Type)) return arnOf(id);
    const property = named[is.Type];
    if (property !== undefined) return nameIn(is, property, id);
    return is.Type === 'AWS::S3::Bucket' ? id.toLowerCase() : id;
  };
  const into = (one: Value): Value => {
    if (one === null || typeof one !== 'object') return one;
    if (Array.isArray(one)) return one.map(into);
    const fields = one as Readonly<Record<string, Value>>;
    const [[name, given] = ['', null]] = Object.entries(fields);
    if (name === 'Ref') return ref(String(given));
    if (name === 'Fn::GetAtt') {
      const [id, attribute] = given as readonly string[];
      if (attribute === 'Arn') return arnOf(String(id));
      return attribute === 'QueueName' ? String(id) : `${id}.${attribute}`;
    }
    if (name === 'Fn::GetStackOutput') {
      const { OutputName } = given as { readonly OutputName: string };
      return outputs[OutputName] ?? OutputName;
    }
    if (name === 'Fn::Join') {
      const [between, parts] = given as readonly [string, readonly Value[]];
      return parts.map((part) => String(into(part))).join(between);
    }
    return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, into(inner)]));
  };
  return into(value);
};
