import { Duration, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  KeyValueStore,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { edgeCode } from '../edge/edge-code.ts';
import type { OwnDomain } from '../stage-settings.ts';
import type { Stores } from '../stores.ts';
import { addressOf, distributionName, explainDistribution } from './distribution-name.ts';
import { responseHeaders } from './response-headers.ts';
import { WebFunction } from './web-function.ts';

/** So long may a page stand at the edge after it was taken down. */
const atTheEdge = Duration.seconds(60);

/**
 * The public site: the bucket through CloudFront alone. What is not in the bucket is asked of a small function, which
 * answers 410 for a page that was taken down and 404 for what never was. A key `gone/<path>` hides a page within seconds.
 */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;
  readonly hidden: KeyValueStore;
  readonly gone: WebFunction;
  readonly address: string;

  constructor(scope: Construct, id: string, { site, reports }: Stores, own: OwnDomain | null) {
    super(scope, id);
    this.hidden = new KeyValueStore(this, 'Hidden', { comment: 'gone/<path>: the page answers 410' });
    this.gone = new WebFunction(this, 'Gone', {
      name: 'gone-on-lambda',
      environment: { VARDAG_REPORTS: `s3://${reports.bucketName}` },
      statements: [
        new PolicyStatement({
          sid: 'ReadWhatIsGone',
          actions: ['s3:GetObject'],
          resources: [reports.arnForObjects('gone/*'), reports.arnForObjects('notices/*')],
        }),
        // Without it a key that is not there answers 403 instead of 404.
        new PolicyStatement({ sid: 'KnowWhatIsAbsent', actions: ['s3:ListBucket'], resources: [reports.bucketArn] }),
      ],
    });
    const request = new EdgeFunction(this, 'Request', {
      functionName: `${Stack.of(this).stackName}-site-request`,
      code: FunctionCode.fromInline(edgeCode('site-request')),
      runtime: FunctionRuntime.JS_2_0,
      keyValueStore: this.hidden,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      ...distributionName(this, own),
      comment: `${Stack.of(this).stackName} site`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: new OriginGroup({
          primaryOrigin: S3BucketOrigin.withOriginAccessControl(site as IBucket),
          fallbackOrigin: FunctionUrlOrigin.withOriginAccessControl(this.gone.url),
          fallbackStatusCodes: [403, 404],
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        compress: true,
        responseHeadersPolicy: responseHeaders(this, 'Site-headers'),
        cachePolicy: new CachePolicy(this, 'Briefly', {
          cachePolicyName: `${Stack.of(this).stackName}-briefly`,
          defaultTtl: atTheEdge,
          maxTtl: atTheEdge,
          minTtl: Duration.seconds(0),
          enableAcceptEncodingGzip: true,
          enableAcceptEncodingBrotli: true,
        }),
        functionAssociations: [{ function: request, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
    });
    explainDistribution(this.distribution, own);
    this.address = addressOf(this.distribution, own);
  }
}
