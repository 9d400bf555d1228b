import { describe, expect, it } from 'vitest';
import { type Exchange, violationsOf } from './conformance.ts';
import { DEVIATIONS } from './emulate-deviations.ts';

const LABEL = {
  id: 1,
  node_id: 'x',
  url: 'https://x.test/l',
  name: 'isms',
  description: null,
  color: 'ededed',
  default: false,
};

/** A request and an answer that are as GitHub describes them; each test spoils one thing. */
const RIGHT: Exchange = {
  method: 'POST',
  target: '/repos/acme/policies/labels',
  sent: { name: 'isms' },
  status: 201,
  contentType: 'application/json; charset=utf-8',
  received: LABEL,
};

function problemsWith(spoilt: Partial<Exchange>): readonly string[] {
  return violationsOf({ ...RIGHT, ...spoilt }).map(({ side, problem }) => `${side}: ${problem}`);
}

describe('the check against the description of GitHub', () => {
  it('has nothing to say about an exchange that is right', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each<[string, Partial<Exchange>, string]>([
    ['an operation that Holdfast does not use', { method: 'DELETE' }, 'request: no operation'],
    ['a path that GitHub does not have', { target: '/repos/acme/labels' }, 'request: no operation'],
    ['a body without what is required', { sent: {} }, "request: body  must have required property 'name'"],
    ['a body of another type', { sent: { name: 7 } }, 'request: body /name must be string'],
    [
      'a misspelt property of a body',
      { sent: { name: 'isms', colour: 'ededed' } },
      'request: body /colour is not declared',
    ],
    ['a body that is missing', { sent: undefined }, 'request: body'],
    ['an unknown query parameter', { target: `${RIGHT.target}?force=1` }, 'request: query force is not declared'],
    [
      'an answer without what is required',
      { received: { ...LABEL, name: undefined } },
      "response: body  must have required property 'name'",
    ],
    ['an answer of another type', { received: [LABEL] }, 'response: body  must be object'],
    [
      'an answer with null where none may be',
      { received: { ...LABEL, color: null } },
      'response: body /color must be string',
    ],
    ['an answer that is no JSON', { contentType: 'text/html', received: '<p>' }, 'response: content type text/html'],
    ['a status that is not documented', { status: 202 }, 'response: status 202 is not documented'],
  ])('reports %s', (_, spoilt, problem) => {
    expect(problemsWith(spoilt)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('lets null pass where the description says nullable', () => {
    expect(problemsWith({ received: { ...LABEL, description: null } })).toEqual([]);
  });

  it('reports a path parameter and a query parameter of the wrong type', () => {
    const wrong = { method: 'GET', sent: undefined, status: 200, received: [] };
    const numbered = { ...wrong, target: '/repos/acme/policies/issues/seven/comments' };
    expect(problemsWith(numbered)).toEqual(['request: path issue_number  must be integer']);
    expect(problemsWith({ ...wrong, target: '/repos/acme/policies/issues?state=any' })).toEqual([
      'request: query state  must be equal to one of the allowed values',
    ]);
  });

  it("accepts 403 with GitHub's error body from operations that do not list it", () => {
    expect(problemsWith({ status: 403, received: { message: 'Resource not accessible by integration' } })).toEqual([]);
    expect(problemsWith({ status: 403, received: { message: 403 } })).toEqual([
      'response: body /message must be string',
    ]);
  });

  it('never excuses a request', () => {
    const requests = violationsOf({
      ...RIGHT,
      method: 'PATCH',
      target: '/repos/a/b/issues/comments/x',
      sent: { text: '' },
    });
    expect(requests.length).toBeGreaterThan(1);
    for (const violation of requests.filter(({ side }) => side === 'request')) {
      expect(DEVIATIONS.some((deviation) => deviation.covers(violation))).toBe(false);
    }
  });
});
