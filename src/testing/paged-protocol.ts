import { HarvestError, type Protocol } from '../harvest/protocol.ts';

/** A record as the source of these tests has it. */
export interface PagedRecord {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly page?: string;
  readonly groups?: readonly { readonly name: string }[];
}

/** One page of its answer. */
export interface PagedAnswer {
  readonly total?: number;
  readonly records: readonly PagedRecord[];
  /** Address of the next page. */
  readonly next?: string;
}

/** A small protocol, so that tests of the run need none of the real ones: pages of JSON with a link. */
export const pagedProtocol: Protocol = {
  async *fetch({ settings }, reader) {
    let url: string | undefined = settings.url;
    for (let page = 1; url !== undefined; page += 1) {
      const { body, url: from } = await reader.read(url, { accept: 'application/json' });
      const answer = parse(body);
      yield {
        total: answer.total,
        records: answer.records.map((value, index) => ({
          place: `page ${page}, record ${index + 1}`,
          value,
        })),
      };
      url = answer.next === undefined ? undefined : new URL(answer.next, from).href;
    }
  },
  map({ place, value }) {
    const { id, title, summary, page } = value as PagedRecord;
    if (title === '') {
      return { rejection: { code: 'no-title', place, identifier: id, reason: 'It has no title.' } };
    }
    return {
      record: {
        identifier: id,
        url: page,
        unmapped: {},
        dataset: {
          title,
          summary: summary ?? 'One of the records that the source of these tests has to give.',
          status: 'current',
          themes: ['environment'],
          access: { level: 'open' },
          licence: 'ogl-uk-3-0',
          frequency: 'unknown',
        },
      },
    };
  },
};

function parse(body: Uint8Array): PagedAnswer {
  try {
    return JSON.parse(Buffer.from(body).toString()) as PagedAnswer;
  } catch {
    throw new HarvestError('The answer is not JSON; expected a page of records.');
  }
}
