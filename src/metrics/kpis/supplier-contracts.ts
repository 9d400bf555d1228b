import { given } from '../../model/fact.ts';
import { clausesMissing } from '../../records/contract-clauses.ts';
import { nameOf } from '../../records/entry.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { isPast } from '../past.ts';
import { supplierContracts as figureOf } from '../supplier-contracts.ts';
import { suppliersOn } from '../suppliers-on.ts';

export const supplierContracts = defineKpi({
  id: 'supplier-contracts',
  name: 'Suppliers with all required clauses',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['8.1'],
  controls: ['A.5.20'],
  measures: 'day',
  says: 'The share of suppliers active at the end of the period whose contract was in force and has every clause that their class asks for.',
  edges: [
    'Without a supplier there is no value.',
    'A contract without an end never runs out, and its last day still counts.',
    'The clauses are those that `supplier-security-clauses-missing` asks for by default.',
  ],
  of: (isms, _period, { asOf }) => {
    const { active, unknown } = suppliersOn(isms, asOf);
    const contracts = active.map((record) => {
      const contract = given(record.facts.contract)?.facts;
      return {
        hasContract: contract !== undefined,
        until: contract && given(contract.expires_on),
        missing: clausesMissing(record).length,
      };
    });
    const lost = unknown.length > 0 ? [{ why: 'ended, and not known when', count: unknown.length }] : [];
    const expired = contracts.filter(({ until }) => until !== undefined && until < asOf).length;
    return kpiFigure(
      { ...figureOf(contracts, asOf), excluded: lost },
      {
        parts: [
          part('expired', 'with a contract that has ended', 'count', expired),
          part('incomplete', 'lacking clauses', 'count', contracts.filter(({ missing }) => missing > 0).length),
        ],
        notes: [isPast(isms, asOf) && active.length > 0 && 'Clauses as they are recorded today'],
        isPartial: unknown.length > 0 || isPast(isms, asOf),
        cases: active.map(({ entry }) => nameOf(entry)),
      },
    );
  },
});
