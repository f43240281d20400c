/** The facts of a citation, all plain text. */
export interface CitationFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** `2026`, `2026-11` or `2026-11-03`; absent where the date of the data is not known. */
  readonly date?: string | undefined;
  readonly url: string;
  /** Name of the register that lists the data. */
  readonly register: string;
}

export interface Citations {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** Renders one citation in the forms that people paste: text, BibTeX (`@misc`) and RIS (`TY  - DATA`). */
export function renderCitations(facts: CitationFacts): Citations {
  return { text: citeText(facts), bibtex: citeBibtex(facts), ris: citeRis(facts) };
}

function citeText({ publisher, date, title, register, url }: CitationFacts): string {
  return `${publisher} (${date?.slice(0, 4) ?? 'no date'}). ${title} [Dataset]. ${register}. ${url}`;
}

function citeBibtex({ id, title, publisher, date, url, register }: CitationFacts): string {
  const fields = {
    title: `{${escapeBibtex(title)}}`,
    author: `{${escapeBibtex(publisher)}}`,
    ...(date && { year: date.slice(0, 4) }),
    howpublished: escapeBibtex(register),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id.replace('/', ':')},\n${lines.join(',\n')}\n}`;
}

function citeRis({ title, publisher, date, url, register }: CitationFacts): string {
  const [year, month = '', day = ''] = (date ?? '').split('-');
  return [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', publisher],
    ...(year
      ? [
          ['PY', year],
          ['DA', `${year}/${month}/${day}/`],
        ]
      : []),
    ['DB', register],
    ['UR', url],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/[\r\n]+/g, ' ')}`)
    .join('\n');
}

/** TeX gives these characters a meaning; a title must not. */
function escapeBibtex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}]/g, '')
    .replace(/[#$%&_]/g, (character) => `\\${character}`)
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
}
