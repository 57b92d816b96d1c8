import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Match } from './match-route.ts';

const isText = (contentType = 'text/plain') =>
  /^(text\/|application\/(json|problem\+json|xml|x-www-form-urlencoded))/i.test(contentType);

const joined = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(',')]));

/** Values of a name that is given more than once are joined by commas. */
const queryOf = (search: URLSearchParams) => {
  const names = new Set(search.keys());
  return Object.fromEntries([...names].map((name) => [name, search.getAll(name).join(',')]));
};

const requestContext = (request: IncomingMessage, url: URL, { routeKey }: Match, requestId: string) => {
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: request.headers.host ?? 'localhost',
    domainPrefix: 'local',
    stage: '$default',
    requestId,
    routeKey,
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
    http: {
      method: request.method ?? 'GET',
      path: url.pathname,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: request.headers['user-agent'] ?? '',
    },
  };
};

/** The event that API Gateway would make of a request: HTTP API, payload format 2.0. */
export const gatewayEvent = (
  request: IncomingMessage,
  { url, match, body, requestId }: { url: URL; match: Match; body: Buffer; requestId: string },
): APIGatewayProxyEventV2 => {
  const isBase64Encoded = body.length > 0 && !isText(request.headers['content-type']);
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: joined(request.headers),
    pathParameters: match.pathParameters,
    queryStringParameters: queryOf(url.searchParams),
    requestContext: requestContext(request, url, match, requestId),
    ...(body.length > 0 ? { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') } : {}),
    isBase64Encoded,
  };
};

/** As long as a Lambda of the cloud may take, in milliseconds. */
const patience = 10_000;

/** The context that Lambda would hand over with an event. */
export const gatewayContext = (functionName: string, requestId: string): Context => {
  const end = Date.now() + patience;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `local:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: functionName,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
