import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { newsroomPrefixes } from '#functions/wiring/web/newsroom-prefixes.ts';
import type { NewsroomSettings } from '../stage-settings.ts';
import type { Stores } from '../stores.ts';
import { addressOf, distributionName, explainDistribution } from './distribution-name.ts';
import { responseHeaders } from './response-headers.ts';
import { WebFunction } from './web-function.ts';

/**
 * The newsroom: every request goes to one function, which shows a page of the reports to those whom the employer's
 * sign-in names as readers, and sends everybody else there. CloudFront gives it a name and keeps nothing.
 */
export class NewsroomDistribution extends Construct {
  readonly distribution: Distribution;
  readonly door: WebFunction;
  readonly address: string;

  constructor(scope: Construct, id: string, { reports }: Stores, settings: NewsroomSettings) {
    super(scope, id);
    const secretName = `${Stack.of(this).stackName}/newsroom`;
    const secret = Secret.fromSecretNameV2(this, 'Secret', secretName);
    this.door = new WebFunction(this, 'Door', {
      name: 'newsroom-on-lambda',
      environment: {
        VARDAG_REPORTS: `s3://${reports.bucketName}`,
        VARDAG_SIGN_IN_ISSUER: settings.issuer,
        VARDAG_SIGN_IN_CLIENT_ID: settings.clientId,
        VARDAG_SIGN_IN_GROUPS_CLAIM: settings.groupsClaim,
        VARDAG_SIGN_IN_READERS: JSON.stringify(settings.readers),
        VARDAG_SIGN_IN_SECRET: secretName,
      },
      statements: [
        new PolicyStatement({
          sid: 'ReadPages',
          actions: ['s3:GetObject'],
          resources: newsroomPrefixes.map((prefix) => reports.arnForObjects(`${prefix}*`)),
        }),
        // Without it a key that is not there answers 403 instead of 404.
        new PolicyStatement({ sid: 'KnowWhatIsAbsent', actions: ['s3:ListBucket'], resources: [reports.bucketArn] }),
        new PolicyStatement({
          sid: 'ReadSignInSecret',
          actions: ['secretsmanager:GetSecretValue'],
          resources: [`${secret.secretArn}-??????`],
        }),
      ],
    });
    const request = new EdgeFunction(this, 'Request', {
      functionName: `${Stack.of(this).stackName}-newsroom-request`,
      code: FunctionCode.fromFile({ filePath: join(import.meta.dirname, '..', 'edge', 'newsroom-request.js') }),
      runtime: FunctionRuntime.JS_2_0,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      ...distributionName(this, settings.ownDomain),
      comment: `${Stack.of(this).stackName} newsroom`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: FunctionUrlOrigin.withOriginAccessControl(this.door.url),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: responseHeaders(this, 'Newsroom-headers'),
        functionAssociations: [{ function: request, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
    });
    explainDistribution(this.distribution, settings.ownDomain);
    this.address = addressOf(this.distribution, settings.ownDomain);
  }
}
