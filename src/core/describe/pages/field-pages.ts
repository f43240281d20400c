import { stringify } from 'yaml';
import {
  fieldGuide,
  type FieldGuideField,
  type FieldGuideSchema,
} from '../../schema/field-guide.ts';
import { codeWords, link, present, words } from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';

/** Site path of the guide to the fields. */
export const FIELDS_PATH = '/help/fields/';

const TITLE = 'Guide to the fields';

/** Describes the guide to the fields: of all kinds of file, and of each. */
export function fieldPages(): PageModel[] {
  const index: PageModel = {
    path: FIELDS_PATH,
    title: TITLE,
    lead: 'Every field of every kind of file in the register, made from the schemas that the checks use.',
    isOurs: true,
    blocks: [
      {
        is: 'cards',
        unit: { one: 'field', many: 'fields' },
        cards: fieldGuide.map(({ name, title, description, fields }) => ({
          label: title,
          description: description.replaceAll('`', ''),
          path: `${FIELDS_PATH}${name}/`,
          count: fields.length,
        })),
      },
    ],
    sections: [],
  };
  return [index, ...fieldGuide.map(fieldPage)];
}

function fieldPage({ name, title, description, fields }: FieldGuideSchema): PageModel {
  const needed = fields.filter(({ depth, required }) => depth === 0 && required);
  return {
    path: `${FIELDS_PATH}${name}/`,
    title,
    documentTitle: `Fields: ${title}`,
    kicker: TITLE,
    breadcrumbs: [{ label: TITLE, path: FIELDS_PATH }],
    lead: description.replaceAll('`', ''),
    isOurs: true,
    sections: [
      ...(needed.length > 0
        ? [
            {
              id: 'needed',
              title: 'Always needed',
              blocks: [
                {
                  is: 'list',
                  look: 'tags',
                  items: needed.map((field) => [link(field.title, `#${field.path}`)]),
                } as const,
              ],
            },
          ]
        : []),
      {
        id: 'all-fields',
        title: 'All fields',
        blocks: [
          {
            is: 'items',
            look: 'plain-list',
            itemLook: fields.map(({ depth }) => `field field--depth-${Math.min(depth, 3)}`),
            ids: fields.map(({ path }) => path),
            items: fields.map(fieldBlocks),
          },
        ],
      },
    ],
  };
}

function fieldBlocks(field: FieldGuideField): Block[] {
  const { allowed, description, examples, limits, name, path, title, type } = field;
  const conditions = [
    ...field.requiredWhen.map((when) => `Needed when ${when}.`),
    ...field.forbiddenWhen.map((when) => `Not allowed when ${when}.`),
  ];
  return present<Block>([
    {
      is: 'heading',
      words: present<Inline>([
        { is: 'code', text: path },
        ` ${title} `,
        field.required && { is: 'badge', text: 'Always needed', look: 'live' },
      ]),
    },
    words(undefined, ...codeWords(description)),
    ...conditions.map((condition) => words('small', ...codeWords(condition))),
    words('small muted', ...codeWords(`${[type, ...limits].join('; ')}.`)),
    allowed.length > 0 && words('small', `One of: ${allowed.join(', ')}`),
    examples.length > 0 && {
      is: 'yaml',
      label: `Example of ${path}`,
      text: stringify({ [name]: examples[0] }).trim(),
    },
  ]);
}
