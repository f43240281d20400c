import { parquetReadObjects } from 'hyparquet';
import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';
import MarkdownIt from 'markdown-it';
import { Parser } from 'n3';
import Papa from 'papaparse';
import { parse } from 'yaml';

/** Everything switched on, so that everything a reader may take for structure shows. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/**
 * Reads every text out of a file with a parser that is not the one that wrote it. A text that had become structure,
 * or had swallowed some, would not come out as it went in.
 * @throws if the file does not parse, or nobody has said how to read its media type
 */
export async function textsOf(mediaType: string, content: string | Uint8Array): Promise<string[]> {
  const [essence] = mediaType.split(';');
  const read = READERS.find(({ type }) => type.test(essence!));
  if (!read) throw new Error(`No reader for ${mediaType}: add one to read-output.ts`);
  return read.texts(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

type Read = (bytes: Uint8Array) => string[] | Promise<string[]>;

const READERS: readonly { readonly type: RegExp; readonly texts: Read }[] = [
  { type: /^application\/(.+\+)?json$/, texts: asText((text) => strings(JSON.parse(text))) },
  {
    type: /^application\/x-ndjson$/,
    texts: asText((text) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => strings(JSON.parse(line))),
    ),
  },
  { type: /^application\/yaml$/, texts: asText((text) => strings(parse(text))) },
  { type: /^(?:application|image)\/(.+\+)?xml$/, texts: asText(xmlTexts) },
  { type: /^text\/turtle$/, texts: asText(turtleTexts) },
  { type: /^text\/csv$/, texts: asText(csvTexts) },
  { type: /^text\/markdown$/, texts: asText(markdownTexts) },
  { type: /^text\/plain$/, texts: asText((text) => text.split('\n')) },
  { type: /^application\/vnd\.apache\.parquet$/, texts: parquetTexts },
];

function asText(read: (text: string) => string[]): Read {
  return (bytes) => read(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function xmlTexts(text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return nodeTexts(document.root);
  } finally {
    document.dispose();
  }
}

/** Text of each element that holds nothing but text, and the values of attributes. */
function nodeTexts(element: XmlElement): string[] {
  const found = element.attrs.map(({ value }) => value);
  let own = '';
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) found.push(...nodeTexts(node));
    else if (node instanceof XmlText) own += node.content;
  }
  return [...found, own];
}

function turtleTexts(text: string): string[] {
  return new Parser().parse(text).map(({ object }) => object.value);
}

async function parquetTexts(bytes: Uint8Array): Promise<string[]> {
  // The reader takes a separate buffer, without what lies around it in memory.
  return strings(await parquetReadObjects({ file: Uint8Array.from(bytes).buffer }));
}

function csvTexts(text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  const width = data[0]!.length;
  const odd = data.findIndex((row) => row.length !== width);
  if (odd !== -1)
    throw new Error(`Row ${odd} has ${data[odd]!.length} cells; the head has ${width}`);
  const formula = data
    .flat()
    .find((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
  if (formula !== undefined) throw new Error(`A spreadsheet would run ${JSON.stringify(formula)}`);
  // A single quote keeps a spreadsheet from running what follows; it is not a part of the text, but a second one is.
  return data.flat().map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, ''));
}

function markdownTexts(text: string): string[] {
  const head = /^---\n(.*?)\n---\n/s.exec(text);
  const tokens = markdown.parse(head ? text.slice(head[0].length) : text, {});
  const found = head ? strings(parse(head[1]!)) : [];
  for (const { type, content, children } of tokens) {
    if (type === 'html_block') throw new Error(`HTML in Markdown: ${content}`);
    if (type === 'fence') found.push(content);
    if (type !== 'inline') continue;
    let link = '';
    for (const child of children!) {
      if (child.type === 'html_inline') throw new Error(`HTML in Markdown: ${child.content}`);
      if (child.type === 'link_open') link = '';
      else if (child.type === 'link_close') found.push(link);
      else if (child.type === 'code_inline') found.push(child.content);
      else link += child.content;
    }
  }
  return found;
}
