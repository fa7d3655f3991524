import { json } from '../support/startUpstream.js';
import type { Attack } from './Attack.js';

const address = '/api/aleph/download?taskId=own-1';
const anyUrl = {
  guardResultUrl: (value: string) => Object.assign(new URL(value), { username: '', password: '' }),
};
const anyType = { guardResultType: () => undefined };

/** A finished task with its result at an address; the file itself is `file`. */
const finished =
  (
    resultVideoUrl: (origin: string) => string,
    file: { type: string; body: string; headers?: Record<string, string> } = {
      type: 'video/mp4',
      body: 'secret',
    },
  ) =>
  ({ upstream }: Pick<Parameters<Attack['isSafe']>[0], 'upstream'>) => {
    upstream.answer = ({ url }, response) => {
      if (url.includes('record-info'))
        json(response, {
          code: 200,
          msg: 'success',
          data: {
            taskId: 'own-1',
            paramJson: JSON.stringify({ prompt: 'Sea\r\nX-Injected: 1"; filename="evil.html /etc/x' }),
            successFlag: 1,
            response: { resultVideoUrl: resultVideoUrl(upstream.origin) },
          },
        });
      else response.writeHead(200, { 'content-type': file.type, ...file.headers }).end(file.body);
    };
  };

/** Nothing of the file comes out, and nobody asked for it. */
const isNotFetched =
  (resultVideoUrl: (origin: string) => string): Attack['isSafe'] =>
  async (proxy) => {
    finished(resultVideoUrl)(proxy);
    const { status, text } = await proxy.send(address);
    return status >= 400 && !text.includes('secret') && proxy.upstream.requests.length === 1;
  };

const internal: Readonly<Record<string, (origin: string) => string>> = {
  'an address in numbers': (origin) => `${origin}/internal`,
  'a local name': (origin) => `${origin.replace('127.0.0.1', 'localhost')}/internal`,
  'IPv4 as one number': (origin) => `${origin.replace('127.0.0.1', '2130706433')}/internal`,
  'IPv4 in hexadecimal': (origin) => `${origin.replace('127.0.0.1', '0x7f.1')}/internal`,
  'a password in front': (origin) => `${origin.replace('//', '//user:pass@')}/internal`,
};

/** What a proxy does that trusts a name: quotes end it, line breaks start a header. */
const plainName = {
  attachmentHeader: (name: string) => `attachment; filename="${name}"`.replace(/[\r\n]+/g, '; x-injected='),
};

export const downloads: Readonly<Record<string, readonly Attack[]>> = {
  'header injection': [
    ['a quote that ends the file name', /filename="evil/],
    ['a line break in the file name', /x-injected=/i],
    ['a path in the file name', /[/\\]etc/],
  ].map(([name, injected]) => ({
    name: String(name),
    without: { ...plainName, downloadName: (prompt: unknown) => String(prompt) },
    isSafe: async (proxy) => {
      finished((origin) => `${origin}/file`)(proxy);
      const { status, headers } = await proxy.send(address);
      const disposition = headers.get('content-disposition') ?? '';
      return (
        status === 200 && disposition.startsWith('attachment') && !(injected as RegExp).test(disposition)
      );
    },
  })),
  'download of private addresses': Object.entries(internal).map(([name, url]) => ({
    name,
    without: anyUrl,
    options: { resultHosts: undefined },
    isSafe: isNotFetched(url),
  })),
  'download of hosts that are not the app’s': [
    {
      name: 'another port of the same machine',
      without: anyUrl,
      options: { resultHosts: ['127.0.0.1:1'] },
      isSafe: isNotFetched((origin) => `${origin}/internal`),
    },
    {
      name: 'the cloud’s metadata service',
      without: { guardResultUrl: () => new URL('data:video/mp4,secret') },
      options: { resultHosts: undefined },
      isSafe: isNotFetched(() => 'http://169.254.169.254/latest/meta-data'),
    },
    {
      name: 'plain http to a public name',
      without: { guardResultUrl: () => new URL('data:video/mp4,secret') },
      options: { resultHosts: undefined },
      isSafe: isNotFetched(() => 'http://cdn.example.com/a.mp4'),
    },
  ],
  'a download that is no video': ['text/html', 'image/svg+xml', 'application/json'].map((type) => ({
    name: type,
    without: anyType,
    isSafe: async (proxy) => {
      finished((origin) => `${origin}/file`, { type, body: '<script>alert(1)</script>' })(proxy);
      const { status, text } = await proxy.send(address);
      return status === 502 && !text.includes('<script>');
    },
  })),
  'a download that a browser might run': [
    {
      name: 'as a page',
      without: { downloadHeaders: { 'content-type': 'text/html' } },
      isSafe: async (proxy) => {
        finished((origin) => `${origin}/file`)(proxy);
        return (await proxy.send(address)).headers.get('content-type') === 'video/mp4';
      },
    },
    {
      name: 'outside of a sandbox',
      without: { downloadHeaders: {} },
      isSafe: async (proxy) => {
        finished((origin) => `${origin}/file`)(proxy);
        return (await proxy.send(address)).headers.get('content-security-policy') === 'sandbox';
      },
    },
    {
      name: 'guessed to be something else',
      without: { headers: {} },
      isSafe: async (proxy) => {
        finished((origin) => `${origin}/file`)(proxy);
        return (await proxy.send(address)).headers.get('x-content-type-options') === 'nosniff';
      },
    },
  ],
};
