import { nameOf } from '../../records/entry.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { documentCurrencyOf } from '../document-currency.ts';
import { documentsOn } from '../documents-on.ts';

export const documentCurrency = defineKpi({
  id: 'document-currency',
  name: 'Documents within review date',
  headline: true,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['7.5.2'],
  controls: ['A.5.1'],
  measures: 'day',
  says: 'The share of documents in force whose next review was not past: policies, procedures, standards, guidelines, the scope, the statement of applicability, the risk method and plans.',
  edges: [
    'Due today is current.',
    'Drafts and what was superseded or withdrawn are left out.',
    'A document for which no day of review can be worked out is not current.',
    'With no document in force there is no value, and `mandatory-document-missing` tells what has to be there.',
    'For a day that is past the log of reviews and older dates tell; a document of which they do not is left out, and said.',
  ],
  of: (isms, _period, { asOf }) => {
    const documents = documentsOn(isms, asOf);
    const known = documents.filter(({ state }) => state === 'in-force');
    const figure = documentCurrencyOf(isms, asOf);
    const overdue = known.filter(({ due }) => due !== undefined && due < asOf);
    const lost = documents.length - known.length;
    return kpiFigure(figure, {
      parts: [
        part('overdue', 'past their review', 'count', overdue.length),
        part('undated', 'without a day of review', 'count', known.filter(({ due }) => due === undefined).length),
      ],
      notes: [
        documents.length === 0 && 'No document was in force',
        lost > 0 && `How ${lost} stood on ${asOf} is not recorded`,
      ],
      isPartial: lost > 0,
      cases: known.map(({ entry }) => nameOf(entry)),
    });
  },
});
