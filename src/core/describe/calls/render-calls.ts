import { LANGUAGES, type Language } from '../guides/developers/examples/example.ts';
import { quoteShell, quoteText } from './quote-text.ts';

/** How an answer is best read. */
type AnswerKind = 'json' | 'csv' | 'text';

/** A program that makes one call, to be copied. */
export interface RenderedCall {
  readonly language: Language;
  /** As readers know it. */
  readonly label: string;
  readonly code: string;
}

/** Long enough for a slow service, short enough not to look like a hang. */
const WAIT_SECONDS = 30;

const PROGRAMS: Readonly<Record<Language, (url: string, kind: AnswerKind) => string>> = {
  curl: (url) =>
    `curl --fail --silent --show-error --location --globoff --max-time ${WAIT_SECONDS} ${quoteShell(url)}`,
  python: (url, kind) =>
    kind === 'csv'
      ? `import csv
from io import TextIOWrapper
from urllib.request import urlopen

url = ${quoteText(url)}
with urlopen(url, timeout=${WAIT_SECONDS}) as answer:
    for row in csv.DictReader(TextIOWrapper(answer, "utf-8-sig", newline="")):
        print(row)`
      : kind === 'json'
        ? `import json
from urllib.request import urlopen

url = ${quoteText(url)}
with urlopen(url, timeout=${WAIT_SECONDS}) as answer:
    data = json.load(answer)
print(json.dumps(data, indent=2))`
        : `from urllib.request import urlopen

url = ${quoteText(url)}
with urlopen(url, timeout=${WAIT_SECONDS}) as answer:
    print(answer.read().decode("utf-8", "replace"))`,
  r: (url, kind) =>
    kind === 'csv'
      ? `data <- read.csv(${quoteText(url)}, encoding = "UTF-8")
print(head(data))`
      : `answer <- readLines(${quoteText(url)}, warn = FALSE, encoding = "UTF-8")
cat(answer, sep = "\\n")`,
  javascript: (url, kind) => `const answer = await fetch(${quoteText(url)});
if (!answer.ok) throw new Error(\`\${answer.status} \${answer.statusText}\`);
console.log(${kind === 'json' ? 'JSON.stringify(await answer.json(), null, 2)' : 'await answer.text()'});`,
};

/**
 * Writes programs that ask one address and print the answer. Each runs as it stands, with nothing installed but the
 * language. The address is hostile text, and stays one string in every language.
 * @param mediaType of the answer, where it is known
 */
export function renderCalls(url: string, mediaType = ''): RenderedCall[] {
  const kind = kindOf(mediaType);
  // As programs send it: nothing but ASCII is left.
  const address = URL.canParse(url) ? new URL(url).href : url;
  return (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    language,
    label: LANGUAGES[language],
    code: PROGRAMS[language](address, kind),
  }));
}

function kindOf(mediaType: string): AnswerKind {
  if (/^application\/([a-z0-9.+_-]+\+)?json$/.test(mediaType)) return 'json';
  return mediaType === 'text/csv' ? 'csv' : 'text';
}
