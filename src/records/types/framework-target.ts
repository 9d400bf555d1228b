import { interval } from '../../calendar/interval.ts';
import { given } from '../../model/fact.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { statusWord } from '../entry.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, referenceOrUrl, text } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

/** Another framework that the organisation wants to meet, its scope and its day (4.2, A.5.31). */
export const frameworkTarget = defineRecord({
  type: 'framework-target',
  kind: 'register',
  prefix: 'FWK',
  states: ['considered', 'targeted', 'certified', 'dropped'],
  finalStates: ['dropped'],
  inForceStates: ['targeted', 'certified'],
  brokenOffStates: ['dropped'],
  clauses: ['4.2'],
  controls: ['A.5.31'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    framework: says(
      'Which framework it is.',
      required(
        choice([
          'soc2-tsc-2017',
          'iso22301-2019',
          'iso20000-1-2018',
          'pci-dss-4.0.1',
          'gdpr',
          'hipaa-security-rule',
          'nist-csf-2.0',
        ]),
      ),
    ),
    categories: says(
      'The parts of the framework that are meant, where it has parts: `security`, `availability`.',
      list(text()),
    ),
    target_date: date(),
    out_of_scope: says(
      'Requirements that do not apply, each with its reason.',
      rows({
        requirement: says('The requirement that does not apply.', required(text())),
        why: says('Why it does not apply.', required(text())),
      }),
    ),
    extra_evidence: says(
      'What meets a requirement that ISO/IEC 27001 does not reach.',
      rows({
        requirement: says('The requirement that is met by something else.', required(text())),
        ref: required(referenceOrUrl()),
      }),
    ),
  },
  obligations: ({ entry, facts }) =>
    statusWord(entry) === 'certified'
      ? []
      : dutyOn(entry, facts.target_date, {
          kind: 'framework-target',
          what: `Meeting ${given(facts.framework) ?? 'the framework'}`,
        }),
});
