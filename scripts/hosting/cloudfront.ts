import { securityHeaders } from '../../src/headers.ts';

/**
 * The headers as CloudFront takes them (`create-response-headers-policy`): those it knows under names of their own,
 * and the rest. `Cache-Control` stays with the objects.
 */
export function cloudFrontPolicy(name: string): string {
  const {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': transport,
    ...rest
  } = securityHeaders;
  const { 'X-Content-Type-Options': _nosniff, 'Referrer-Policy': referrer, ...custom } = rest;
  const items = Object.entries(custom).map(([header, value]) => ({
    Header: header,
    Value: value,
    Override: true,
  }));
  const { 'Access-Control-Allow-Origin': origin } = custom;
  return `${JSON.stringify(
    {
      Name: name,
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
        StrictTransportSecurity: {
          Override: true,
          AccessControlMaxAgeSec: Number(/\d+/.exec(transport ?? '')?.[0] ?? 0),
        },
      },
      CorsConfig: {
        AccessControlAllowOrigins: { Quantity: 1, Items: [origin] },
        AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
        AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
      CustomHeadersConfig: {
        Quantity: items.filter(({ Header }) => !Header.startsWith('Access-Control-')).length,
        Items: items.filter(({ Header }) => !Header.startsWith('Access-Control-')),
      },
    },
    null,
    2,
  )}\n`;
}
