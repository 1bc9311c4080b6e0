import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

export type Guarded = {
  readonly sid: string;
  readonly bucket: Bucket;
  readonly prefixes: readonly string[];
  readonly actions: readonly string[];
  /** ARNs, or patterns of ARNs, of the roles that remain. */
  readonly by: readonly string[];
};

/** Refuses actions below some prefixes to all but some roles: administrators included, whatever their own policies allow. */
export const onlyBy = ({ sid, bucket, prefixes, actions, by }: Guarded): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...actions],
    resources: prefixes.map((prefix) => bucket.arnForObjects(`${prefix}*`)),
    conditions: { ArnNotLike: { 'aws:PrincipalArn': [...by] } },
  });
