import type { Output, OutputAddress, OutputContext, OutputFamily } from '../output.ts';
import { guideTwins } from './guide-twins.ts';
import { pageTwins } from './page-twins.ts';
import { renderQuestions } from './render-request-questions.ts';
import { renderAgreementTwin, renderRecordTwin } from './render-record-twin.ts';

const address = (path: string, about: string): OutputAddress => ({
  path,
  mediaType: 'text/markdown',
  about,
});

/**
 * Makes the family of Markdown twins: every page as Markdown, beside the page.
 * @param families all families, for the page that lists them; called only while rendering
 */
export function markdownTwins(families: () => readonly OutputFamily[]): OutputFamily {
  return {
    id: 'markdown',
    title: 'Markdown twins',
    about:
      'Every page as plain Markdown, for language models and terminals: add index.md to the address of the page. Publishers’ own words are marked as data.',
    standard: { title: 'CommonMark 0.31', url: 'https://spec.commonmark.org/0.31.2/' },
    stability: 'draft',
    addresses: [
      address('/index.md', 'The home page'),
      address('/{list}/page/{n}/index.md', 'The further pages of all data, and of changes'),
      address('/datasets/{publisher}/{slug}/index.md', 'A dataset'),
      address(
        '/datasets/{publisher}/{slug}/history/index.md',
        'What changed in a dataset’s record',
      ),
      address('/services/{publisher}/{slug}/index.md', 'A live feed or API'),
      address(
        '/{list}/{publisher}/{slug}/request/questions.md',
        'The questions of a request for data that is not open',
      ),
      address('/series/{publisher}/{slug}/index.md', 'A series'),
      address('/models/{publisher}/{slug}/index.md', 'A model'),
      address('/{list}/index.md', 'A page at the top: all data, themes, publishers, about'),
      address(
        '/{list}/{id}/index.md',
        'A theme, place, publisher, licence, format, insight, community or guide',
      ),
      address('/{list}/{id}/page/{n}/index.md', 'The further pages of a list'),
      address('/help/fields/{name}/index.md', 'The fields of one kind of file'),
      address('/help/problems/{family}/{code}/index.md', 'One problem that a check can find'),
    ],
    render: (context) => render(context, families()),
  };
}

function* render(context: OutputContext, families: readonly OutputFamily[]): Generator<Output> {
  const { catalogue, facts } = context;
  yield* pageTwins(context, families);
  for (const record of facts.listed) {
    yield renderRecordTwin(record, context);
    const questions = 'access' in record ? renderQuestions(record, context) : undefined;
    if (questions) yield questions;
  }
  for (const agreement of catalogue.agreements.values()) {
    yield renderAgreementTwin(facts.agreement(agreement), context);
  }
  yield* guideTwins(context);
}
