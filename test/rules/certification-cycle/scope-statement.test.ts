import { describe, expect, it } from 'vitest';
import { isSameStatement, parting } from '../../../src/rules/certification-cycle/scope-statement.ts';

const SCOPE = 'Design and operation of the Acme platform';

describe('the scope on a certificate', () => {
  it.each([
    SCOPE,
    `${SCOPE}.`,
    `${SCOPE} .`,
    ` ${SCOPE} \n`,
    ` ${SCOPE}.\n`,
    'design AND operation of the ACME platform',
    'Design and   operation\n  of the\tAcme platform',
    // A wide letter, as some PDFs have them.
    'Desig\uFF4E and operation of the Acme platform',
  ])('is that of the scope document: %j', (printed) => {
    expect(isSameStatement(printed, SCOPE)).toBe(true);
    expect(isSameStatement(SCOPE, printed)).toBe(true);
  });

  it.each([
    'Design and operation of the Acme plat form',
    'Design and operation of the Acmeplatform',
    'Design and operation of the Acme platform, Leeds',
    'Design and operation. Of the Acme platform',
    '',
  ])('is another one: %j', (printed) => {
    expect(isSameStatement(printed, SCOPE)).toBe(false);
  });
});

describe('where two statements part', () => {
  it.each([
    ['Design and support of the Acme platform', '"support of the Acme" against "operation of the Acme"'],
    ['Operation', '"Operation" against "Design and operation of"'],
    ['Design and operation', '"its end" against "of the Acme platform"'],
    [' Design  and OPERATION of the Acme platform in Leeds', '"in Leeds" against "its end"'],
    ['Design and operation of the Acme shop', '"shop" against "platform"'],
  ])('%s', (printed, wanted) => {
    expect(parting(printed, SCOPE)).toBe(wanted);
  });
});
