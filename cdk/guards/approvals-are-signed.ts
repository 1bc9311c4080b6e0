import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/**
 * Who puts an object under `stories/approved/` must tag it `approved-by` with their own identity, and the tag stays. S3's
 * event names only the account, so the tag is how the pipeline learns which person approved.
 */
export const approvalsAreSigned = (content: Bucket): readonly PolicyStatement[] => {
  const everyone = {
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    resources: [content.arnForObjects('stories/approved/*')],
  };
  return [
    new PolicyStatement({
      ...everyone,
      sid: 'ApprovalsAreSigned',
      actions: ['s3:PutObject', 's3:PutObjectTagging'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the policy language, filled in by IAM
      conditions: { StringNotEquals: { 's3:RequestObjectTag/approved-by': '${aws:userid}' } },
    }),
    new PolicyStatement({
      ...everyone,
      sid: 'ApprovalsStaySigned',
      actions: ['s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', 's3:PutObjectVersionTagging'],
    }),
  ];
};
