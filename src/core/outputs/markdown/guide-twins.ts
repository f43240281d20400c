import { guides } from '../../generated/guides.ts';
import {
  GUIDES,
  guidePage,
  guideValues,
  type GuideName,
  type GuideValue,
} from '../../describe/guides/guide-page.ts';
import { escapeText } from '../../words/escape-markdown.ts';
import type { Output, OutputContext } from '../output.ts';
import { renderPageModel } from './render-page-model.ts';

/** What a page fills into its guide: `{props.place}`. */
const PLACEHOLDER = /\{props\.(\w+)\}/g;

/** Renders the twins of the guides from the texts that their pages are made of. */
export function* guideTwins(context: OutputContext): Generator<Output> {
  const values = new Map(
    Object.entries(guideValues(context)).map(([key, value]) => [key, written(value, context)]),
  );
  for (const name of GUIDES) {
    yield renderPageModel(guidePage(name, context), context, fill(name, values));
  }
}

/** @throws if the guide uses a value that is not filled in */
function fill(name: GuideName, values: ReadonlyMap<string, string>): string {
  return guides.get(name)!.replace(PLACEHOLDER, (_, key: string) => {
    const value = values.get(key);
    if (value === undefined) {
      throw new Error(`src/content/${name}.mdx uses props.${key}; add it to guide-page.ts`);
    }
    return value;
  });
}

/** Words, or an address between the brackets of a link. */
function written(value: GuideValue, { absolute }: OutputContext): string {
  if (typeof value === 'string') return escapeText(value);
  const address = 'path' in value ? absolute(value.path) : value.url;
  return address.replace(/[()<>\\\s]/g, encodeURIComponent);
}
