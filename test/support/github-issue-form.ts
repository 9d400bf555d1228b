import * as z from 'zod';

/**
 * What GitHub asks of an issue form (GitHub Docs: "Syntax for issue forms", "Syntax for GitHub's form schema" and "Common
 * validation errors when creating issue forms").
 */
const words = z.string().regex(/\S/, 'is empty');
const id = z.string().regex(/^[A-Za-z\d_-]+$/, 'can only contain numbers, letters, - and _');
const label = words.refine(
  (text) => !/password|passphrase|credential|secret|token/i.test(text),
  'has a forbidden word',
);
const validations = z.strictObject({ required: z.boolean().optional() });
const options = z
  .array(words.refine((word) => word.toLowerCase() !== 'none', 'is reserved'))
  .min(1)
  .refine((all) => new Set(all).size === all.length, 'are not unique');
const asked = { label, description: words.optional() };
const typed = { ...asked, placeholder: words.optional(), value: words.optional() };

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.literal('input'),
    id: id.optional(),
    attributes: z.strictObject({
      ...typed,
      placeholder: z
        .string()
        .regex(/^\S.*$/)
        .optional(),
    }),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id: id.optional(),
    attributes: z.strictObject({ ...typed, render: words.optional() }),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: id.optional(),
    attributes: z.strictObject({
      ...asked,
      multiple: z.boolean().optional(),
      options,
      default: z.int().min(0).optional(),
    }),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: id.optional(),
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
    }),
  }),
]);

type Element = z.infer<typeof element>;

function unique(of: (one: Element) => readonly string[]): (body: readonly Element[]) => boolean {
  return (body) => {
    const all = body.flatMap(of);
    return new Set(all).size === all.length;
  };
}

export const githubIssueForm = z.strictObject({
  name: words,
  description: words,
  title: words.optional(),
  labels: z
    .array(words.max(50))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'are not unique')
    .optional(),
  assignees: z.array(words).min(1).optional(),
  projects: z.array(words).min(1).optional(),
  type: words.optional(),
  body: z
    .array(element)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'has no field to fill in')
    .refine(
      unique((one) => (one.type === 'markdown' || one.id === undefined ? [] : [one.id])),
      'has ids that are not unique',
    )
    .refine(
      unique((one) => (one.type === 'markdown' ? [] : [one.attributes.label])),
      'has labels that are not unique',
    ),
});

export type GitHubIssueForm = z.infer<typeof githubIssueForm>;
