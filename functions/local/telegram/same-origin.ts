const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether a request comes from a page of another origin, or under a foreign name for this machine
 * (DNS rebinding). Requests without a browser's headers, e.g. from tests, pass.
 * @param hosts names (with port) under which this machine may be called beside the loopback ones
 */
export function foreignOrigin(request: Request, hosts: string[] = []): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (!LOOPBACK.test(host) && !hosts.includes(host)) return true;
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)) return true;
  return site === 'cross-site' || site === 'same-site';
}
