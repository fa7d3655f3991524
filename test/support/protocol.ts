/** `PROTOCOL=jobs` runs the suites that script a server over kie.ai's jobs API instead, unchanged; the Vitest project `jobs` sets it. */
export const protocol = process.env['PROTOCOL'] === 'jobs' ? 'jobs' : 'aleph';

export const apiBase = `https://api.example.com/${protocol}`;
