import { SaxesParser, type SaxesTagNS } from 'saxes';

const ATOM = 'http://www.w3.org/2005/Atom';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element of a document, as a namespace-aware parser that stops at every error reads it. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a document.
 * @throws where it is not well-formed
 */
export function readXml(content: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = {
    name: '',
    namespace: '',
    attributes: new Map(),
    children: [],
    text: '',
  };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const pairs = Object.values(attributes).map(
      ({ local: name, uri: space, value }) =>
        [space === XML ? `xml:${name}` : name, value] as const,
    );
    const element = {
      name: local,
      namespace: uri,
      attributes: new Map(pairs),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(content).close();
  return root.children[0]!;
}

/** RFC 3339 as section 3.3 of RFC 4287 narrows it. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** RFC 4151, section 2.1. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*$/;
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
const MEDIA_TYPE = /^.+\/.+$/;

/**
 * Checks a feed against what RFC 4287 says a feed MUST be, by the sections of its text, as far as text feeds go.
 * @returns one line for each breach
 */
export function checkAtom(content: string): string[] {
  const feed = readXml(content);
  const found: string[] = [];
  const expect = (holds: boolean, section: string, what: string): void => {
    if (!holds) found.push(`${section}: ${what}`);
  };
  const isIri = (text: string): boolean => URL.canParse(text) && !/[\s<>"{}|\\^`]/.test(text);
  const all = (parent: XmlElement, name: string): XmlElement[] =>
    parent.children.filter((child) => child.name === name && child.namespace === ATOM);
  const times = (
    parent: XmlElement,
    name: string,
    least: number,
    most: number,
    section: string,
  ) => {
    const { length } = all(parent, name);
    expect(length >= least && length <= most, section, `${parent.name} has ${length} ${name}`);
  };
  const walk = (element: XmlElement): void => {
    expect(element.namespace === ATOM, '2', `${element.name} is in another namespace`);
    const language = element.attributes.get('xml:lang');
    expect(language === undefined || LANGUAGE.test(language), '2', 'xml:lang');
    const { name, text, attributes, children } = element;
    if (['id', 'uri', 'title', 'subtitle', 'summary', 'updated', 'published'].includes(name)) {
      expect(children.length === 0, '3.1', `${name} has elements inside`);
    }
    if (['title', 'subtitle', 'summary'].includes(name)) {
      expect(['text', undefined].includes(attributes.get('type')), '3.1.1', `${name} is not text`);
    }
    if (name === 'updated' || name === 'published') expect(DATE.test(text), '3.3', text);
    if (name === 'id') {
      expect(text.startsWith('tag:') ? TAG.test(text) : isIri(text), '4.2.6', text);
      expect(text === text.trim(), '4.2.6', 'white space');
    }
    if (name === 'author') times(element, 'name', 1, 1, '3.2.1');
    if (name === 'category') expect(Boolean(attributes.get('term')), '4.2.2.1', 'no term');
    if (name === 'category') expect(isIri(attributes.get('scheme') ?? 'a:b'), '4.2.2.2', 'scheme');
    if (name === 'link') {
      expect(isIri(attributes.get('href') ?? ''), '4.2.7.1', attributes.get('href') ?? 'no href');
      expect(MEDIA_TYPE.test(attributes.get('type') ?? 'a/b'), '4.2.7.3', 'type');
    }
    children.forEach(walk);
  };

  expect(feed.name === 'feed' && feed.namespace === ATOM, '4.1.1', 'the root is not a feed');
  walk(feed);
  for (const [name, least, most] of [
    ['id', 1, 1],
    ['title', 1, 1],
    ['updated', 1, 1],
    ['subtitle', 0, 1],
    ['author', 1, Infinity],
  ] as const) {
    times(feed, name, least, most, '4.1.1');
  }
  const entries = all(feed, 'entry');
  const alternates = (parent: XmlElement): string[] =>
    all(parent, 'link')
      .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
      .map(({ attributes }) => `${attributes.get('type')} ${attributes.get('hreflang')}`);
  for (const parent of [feed, ...entries]) {
    const kinds = alternates(parent);
    expect(new Set(kinds).size === kinds.length, '4.1.1', 'two alternates of a type and language');
  }
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated']) times(entry, name, 1, 1, '4.1.2');
    for (const name of ['published', 'summary']) times(entry, name, 0, 1, '4.1.2');
    const hasContent = all(entry, 'content').length > 0;
    expect(hasContent || alternates(entry).length > 0, '4.1.2', 'neither content nor alternate');
  }
  const ids = entries.map((entry) => all(entry, 'id')[0]?.text);
  expect(new Set(ids).size === ids.length, '4.1.1', 'two entries with one id');
  const self = all(feed, 'link').filter(({ attributes }) => attributes.get('rel') === 'self');
  expect(self.length === 1, '4.1.1 (SHOULD)', 'no link to itself');
  return found;
}
