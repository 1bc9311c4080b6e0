import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/**
 * Who puts an object under `stories/approved/` must tag it `approved-by` with their own identity. S3's event names only
 * the account, so the tag is how the pipeline learns which person approved.
 */
export const approvalsAreSigned = (content: Bucket): PolicyStatement =>
  new PolicyStatement({
    sid: 'ApprovalsAreSigned',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject', 's3:PutObjectTagging'],
    resources: [content.arnForObjects('stories/approved/*')],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the policy language, filled in by IAM
    conditions: { StringNotEquals: { 's3:RequestObjectTag/approved-by': '${aws:userid}' } },
  });
