import { describe, expect, it } from 'vitest';
import { accessLogFields } from '#functions/publishing/visits/access-log.ts';
import { all, aPipeline, target, templateOf } from './a-pipeline.ts';
import { edgeTemplate, template } from './template.ts';

type Behaviour = Readonly<Record<string, unknown>>;
const configs = (of = template) => all(of, 'AWS::CloudFront::Distribution').map(({ is }) => is['DistributionConfig']);
const [site, newsroom] = configs();
const headers = all(template, 'AWS::CloudFront::ResponseHeadersPolicy');
const doors = all(template, 'AWS::Lambda::Url');
const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/a';

describe.each([
  ['site', site],
  ['newsroom', newsroom],
])('the distribution of the %s', (name, config) => {
  const behaviour: Behaviour = config.DefaultCacheBehavior;

  it('is reached over https and only reads', () => {
    expect(behaviour['ViewerProtocolPolicy']).toBe('redirect-to-https');
    expect(behaviour['AllowedMethods']).toEqual(['GET', 'HEAD']);
    expect(config.CacheBehaviors).toBeUndefined();
  });

  it('reaches every origin with a signature, and none is open to others', () => {
    for (const origin of config.Origins) expect(origin.OriginAccessControlId).toBeDefined();
    for (const { is } of doors) expect(is['AuthType']).toBe('AWS_IAM');
  });

  it('answers with headers under which a page can run nothing and be framed by nobody', () => {
    const answer = headers.find(({ id }) => id === target(behaviour['ResponseHeadersPolicyId'] as never));
    const security = answer?.is['ResponseHeadersPolicyConfig'].SecurityHeadersConfig;
    const policy = security.ContentSecurityPolicy.ContentSecurityPolicy;
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(security.StrictTransportSecurity.AccessControlMaxAgeSec).toBeGreaterThanOrEqual(31_536_000);
    expect(security.ContentTypeOptions).toEqual({ Override: true });
  });

  it('demands TLS 1.2 as soon as it has a name of its own', () => {
    const ownDomain = { domain: 'jobba.nordhamn.example', certificate };
    const settings = { issuer: 'https://x.example', clientId: 'x', groupsClaim: 'groups', readers: ['x'], ownDomain };
    const named = configs(templateOf(aPipeline({ site: ownDomain, newsroom: settings })));
    for (const { ViewerCertificate, Aliases } of named) {
      expect(ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
      expect(Aliases).toEqual(['jobba.nordhamn.example']);
    }
    expect(named.length, name).toBe(2);
  });
});

describe('the public site', () => {
  it('asks a function for what is not in the bucket, so that a page that was taken down is answered as gone', () => {
    const [group] = site.OriginGroups.Items;
    expect(group.FailoverCriteria.StatusCodes.Items).toEqual([403, 404]);
    expect(site.Origins.map(({ S3OriginConfig }: Behaviour) => S3OriginConfig !== undefined)).toEqual([true, false]);
  });

  it('keeps a page at the edge for a minute at most', () => {
    const [policy] = all(template, 'AWS::CloudFront::CachePolicy');
    expect(policy?.is['CachePolicyConfig']).toMatchObject({ DefaultTTL: 60, MaxTTL: 60, MinTTL: 0 });
    const keys = policy?.is['CachePolicyConfig'].ParametersInCacheKeyAndForwardedToOrigin;
    expect(keys.CookiesConfig).toEqual({ CookieBehavior: 'none' });
  });
});

describe('the newsroom', () => {
  it('is behind one function for every path, and nothing of it is kept at the edge', () => {
    expect(newsroom.Origins).toHaveLength(1);
    expect(newsroom.Origins[0].S3OriginConfig).toBeUndefined();
    // The managed policies CachingDisabled and AllViewerExceptHostHeader.
    expect(newsroom.DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(newsroom.DefaultCacheBehavior.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
  });

  it('is not on the web unless the stage says where people sign in', () => {
    const without = templateOf(aPipeline({ newsroom: null }));
    expect(all(without, 'AWS::CloudFront::Distribution')).toHaveLength(1);
    expect(all(without, 'AWS::Lambda::Url')).toHaveLength(1);
  });
});

describe('the log of requests', () => {
  const deliveries = all(edgeTemplate, 'AWS::Logs::Delivery');

  it('is delivered for each distribution, without addresses, cookies and where a reader came from', () => {
    expect(deliveries).toHaveLength(2);
    for (const { is } of deliveries) {
      expect(is['RecordFields']).toEqual(expect.arrayContaining([...accessLogFields]));
      expect(is['RecordFields'].join(' ')).not.toMatch(/ip|cookie|referer|x-forwarded|country|asn|c-port/i);
    }
  });

  it('is forgotten after thirty days', () => {
    const [log] = all(template, 'AWS::S3::Bucket').filter(({ id }) => id.startsWith('Traffic'));
    const rules = log?.is['LifecycleConfiguration'].Rules;
    expect(rules).toContainEqual(expect.objectContaining({ ExpirationInDays: 30, Status: 'Enabled' }));
  });
});

describe('the stage', () => {
  it('carries its tags on everything that can have tags, so that its cost can be told', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::CloudFront::Distribution'])
      for (const { is } of all(template, type))
        expect(is['Tags']).toEqual(expect.arrayContaining([{ Key: 'pipeline', Value: 'vardag-test' }]));
  });

  it('tells the operators before a month costs too much', () => {
    const [one] = all(edgeTemplate, 'AWS::Budgets::Budget');
    expect(one?.is['Budget'].BudgetLimit).toEqual({ Amount: 20, Unit: 'USD' });
    expect(one?.is['NotificationsWithSubscribers']).toHaveLength(2);
  });

  it('keeps every bucket when the stack is destroyed', () => {
    for (const [id, resource] of Object.entries(template.findResources('AWS::S3::Bucket')))
      expect([id, resource['DeletionPolicy'], resource['UpdateReplacePolicy']]).toEqual([id, 'Retain', 'Retain']);
  });

  it('has a trail of who wrote approvals and records, that nobody can quietly change', () => {
    const [one] = all(template, 'AWS::CloudTrail::Trail');
    expect(one?.is).toMatchObject({ EnableLogFileValidation: true, IsLogging: true });
    const watched = JSON.stringify(one?.is['EventSelectors']);
    for (const prefix of ['stories/approved/', 'approvals/', 'publications/', 'receipts/', 'archive/'])
      expect(watched).toContain(prefix);
    expect(watched).not.toContain('"ReadWriteType":"All"');
  });

  it('mails over TLS alone, and does not mail at all without an address', () => {
    const [one] = all(template, 'AWS::SES::ConfigurationSet');
    expect(one?.is['DeliveryOptions']).toEqual({ TlsPolicy: 'REQUIRE' });
    expect(all(templateOf(aPipeline({ mailFrom: null })), 'AWS::SES::EmailIdentity')).toEqual([]);
  });
});
