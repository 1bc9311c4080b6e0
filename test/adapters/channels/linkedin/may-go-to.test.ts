import { describe, expect, it } from 'vitest';
import { isLoopback, mayGoTo, refuseForeignHost } from '#functions/adapters/channels/linkedin/may-go-to.ts';

describe('the guard of hosts', () => {
  it.each([
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/rest/posts', true],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4001/rest/posts', false],
    ['http://127.0.0.1:4000', 'https://127.0.0.1:4000/rest/posts', false],
    ['http://127.0.0.1:4000', 'https://api.linkedin.com/rest/posts', false],
    ['http://127.0.0.1:4000', 'https://www.linkedin.com/dms-uploads/1', false],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000@attacker.example/', false],
    ['http://localhost:4000/linkedin', 'http://localhost:4000/linkedin/rest/posts', true],
    ['https://api.linkedin.com', 'https://api.linkedin.com/rest/posts', true],
    ['https://api.linkedin.com', 'https://www.linkedin.com/dms-uploads/1', true],
    ['https://api.linkedin.com', 'http://www.linkedin.com/dms-uploads/1', false],
    ['https://api.linkedin.com', 'https://www.linkedin.com.attacker.example/', false],
    ['https://api.linkedin.com', 'https://user:secret@www.linkedin.com/', false],
    ['https://stand-in.example', 'https://www.linkedin.com/dms-uploads/1', false],
    ['https://stand-in.example', '/relative', false],
  ])('with %s, a request to %s may go: %s', (base, address, may) => {
    expect(mayGoTo(base, address)).toBe(may);
  });

  it('names the hosts and not the path, which may hold a key', () => {
    expect(() => refuseForeignHost('http://127.0.0.1:4000', 'https://api.linkedin.com/rest/x?key=k')).toThrow(
      /^A request to api\.linkedin\.com was refused: LinkedIn is set to be 127\.0\.0\.1:4000\.$/,
    );
  });

  it.each([
    ['http://127.0.0.1:1', true],
    ['http://127.8.9.1', true],
    ['http://localhost:1', true],
    ['http://[::1]:1', true],
    ['https://api.linkedin.com', false],
    ['http://127.0.0.1.example', false],
  ])('knows whether %s is this machine: %s', (base, loopback) => {
    expect(isLoopback(new URL(base))).toBe(loopback);
  });
});
