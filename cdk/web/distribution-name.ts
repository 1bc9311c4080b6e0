import { Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { type Distribution, type DistributionProps, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { OwnDomain } from '../stage-settings.ts';

/** By which name, and how safely, a distribution is reached. */
export const distributionName = (scope: Construct, own: OwnDomain | null): Partial<DistributionProps> =>
  own === null
    ? {}
    : {
        domainNames: [own.domain],
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', own.certificate),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      };

export const addressOf = (distribution: Distribution, own: OwnDomain | null): string =>
  `https://${own?.domain ?? distribution.distributionDomainName}`;

export const explainDistribution = (distribution: Distribution, own: OwnDomain | null): void => {
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR3',
      reason:
        'Logs are delivered by CloudFront standard logging v2, which this rule does not know, without addresses and cookies.',
    },
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Job seekers are everywhere: the pages are meant for the public, in every country they may read from.',
    },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'Pages are files and take no input; the newsroom behind its sign-in answers only signed requests, ten at once.',
    },
  );
  if (own === null)
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason:
        "CloudFront's own name cannot demand TLS 1.2; the stage has no domain yet, and with one TLS 1.2 is demanded.",
    });
};
