import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { rolesOf } from '../people/permission-set.ts';
import { approvalsAreSigned } from './approvals-are-signed.ts';
import { onlyBy } from './only-by.ts';

/** Who may change what in the content, whatever other policies say: the bucket itself refuses the others. */
export const contentGuards = (content: Bucket): readonly PolicyStatement[] => [
  ...approvalsAreSigned(content),
  onlyBy({
    sid: 'OnlyCommunicatorsApprove',
    bucket: content,
    prefixes: ['stories/approved/'],
    actions: ['s3:PutObject', 's3:PutObjectTagging'],
    by: rolesOf(content, 'communicator'),
  }),
  onlyBy({
    sid: 'OnlyTheseTakeBack',
    bucket: content,
    prefixes: ['stories/approved/'],
    actions: ['s3:DeleteObject'],
    by: rolesOf(content, 'communicator', 'officer', 'break-glass'),
  }),
  onlyBy({
    sid: 'OnlyTheOfficerKeepsConsents',
    bucket: content,
    prefixes: ['consents/'],
    actions: ['s3:PutObject', 's3:DeleteObject'],
    by: rolesOf(content, 'officer', 'break-glass'),
  }),
  onlyBy({
    sid: 'OnlyTheLawErasesVersions',
    bucket: content,
    prefixes: [''],
    actions: ['s3:DeleteObjectVersion'],
    by: rolesOf(content, 'break-glass'),
  }),
];
