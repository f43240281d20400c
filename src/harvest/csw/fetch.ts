import { valueAt } from '../json-values.ts';
import { numberRecords } from '../page-by-offset.ts';
import { HarvestError, type Protocol, type RawRecord, type Reader } from '../protocol.ts';
import { decodeText, isAddress, pagesOfDocuments } from '../read-documents.ts';
import { findElements, readXml, wordsIn } from './read-xml.ts';

const ROWS = 50;

/** A source that never ends is broken; the limits of a run are lower than this. */
const MOST_PAGES = 10_000;

/** Records of ISO 19139 (with and without imagery), and of plain Dublin Core. */
const RECORDS = new Set(['MD_Metadata', 'MI_Metadata', 'Record', 'SummaryRecord', 'BriefRecord']);

/**
 * Reads a catalogue by CSW 2.0.2: `GetRecords` page by page, asking for ISO 19139 as a posted document, which every
 * server must take. Also reads a file or folder of saved answers or single records.
 */
export const fetchCsw: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (isAddress(url) && !/\.xml(?:$|[?#])/i.test(url)) return readPages(url, reader);
  return pagesOfDocuments(reader, url, ({ path, text }) =>
    isAddress(path) || /\.xml$/i.test(path) ? savedRecords(text, path) : [],
  );
};

function savedRecords(text: string, path: string): RawRecord[] {
  const records = recordsIn(readXml(text), path);
  if (records.length === 0) throw new Error('it has no record of ISO 19139 or Dublin Core');
  return records;
}

async function* readPages(url: string, reader: Reader): ReturnType<Protocol['fetch']> {
  const address = url.replace(/[?#][^]*$/, '');
  let start = 1;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await reader.read(address, {
      method: 'POST',
      body: requestFor(start),
      contentType: 'application/xml',
      accept: 'application/xml',
    });
    const answer = parseAnswer(decodeText(reply.body), reply.url);
    const [results] = findElements(answer, new Set(['SearchResults']));
    const numberAt = (name: string): number => Number(wordsIn(valueAt(results, name)) ?? NaN);
    const total = numberAt('@numberOfRecordsMatched');
    const records = recordsIn(results, `page ${page}`);
    yield { records, total: Number.isInteger(total) ? total : undefined };
    const next = numberAt('@nextRecord');
    const following = next > 0 ? next : start + records.length;
    // Servers write 0 after the last page, or a number beyond the total.
    const done =
      next === 0 || records.length === 0 || (Number.isInteger(total) && following > total);
    if (done || following <= start) return;
    start = following;
  }
}

function parseAnswer(text: string, url: string): unknown {
  try {
    const answer = readXml(text);
    const [report] = findElements(answer, new Set(['ExceptionReport']));
    if (!report) return answer;
    const [exception] = findElements(report, new Set(['Exception']));
    throw new Error(wordsIn(valueAt(exception, 'ExceptionText')) ?? 'it reports an exception');
  } catch (error) {
    throw new HarvestError(`${url}: ${(error as Error).message}`);
  }
}

function recordsIn(document: unknown, path: string): RawRecord[] {
  return numberRecords(findElements(document, RECORDS), path);
}

function requestFor(start: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:gmd="http://www.isotc211.org/2005/gmd" service="CSW" version="2.0.2" resultType="results" startPosition="${start}" maxRecords="${ROWS}" outputSchema="http://www.isotc211.org/2005/gmd"><csw:Query typeNames="gmd:MD_Metadata"><csw:ElementSetName>full</csw:ElementSetName></csw:Query></csw:GetRecords>`;
}
