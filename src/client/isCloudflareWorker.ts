interface Surroundings {
  navigator?: { userAgent?: string };
}

/** Whether this code runs in Cloudflare's workerd. */
export function isCloudflareWorker({ navigator }: Surroundings = globalThis): boolean {
  return navigator?.userAgent === 'Cloudflare-Workers';
}
