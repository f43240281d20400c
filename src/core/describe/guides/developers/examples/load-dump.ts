import type { Example } from './example.ts';

export const loadDump: Example = {
  id: 'load-dump',
  title: 'Load the whole catalogue',
  about: 'To count and compare, one file is quicker than many requests.',
  code: {
    curl: ({
      site,
    }) => `curl --fail --silent --show-error --remote-name ${site}dumps/catalogue.csv \\
  --remote-name ${site}dumps/SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS
`,
    python: ({ site }) => `import csv
from collections import Counter
from io import TextIOWrapper
from urllib.request import urlopen

with urlopen("${site}dumps/catalogue.csv") as answer:
    rows = list(csv.DictReader(TextIOWrapper(answer, "utf-8-sig", newline="")))
print(len(rows), "datasets")
for level, number in Counter(row["access_level"] for row in rows).most_common():
    print(number, level)
`,
    r: ({ site }) => `datasets <- read.csv("${site}dumps/catalogue.csv", encoding = "UTF-8")
cat(nrow(datasets), "datasets\\n")
print(table(datasets$access_level))
`,
    javascript: ({ site }) => `const answer = await fetch("${site}dumps/catalogue.ndjson");
const datasets = (await answer.text()).trim().split("\\n").map((line) => JSON.parse(line));
console.log(datasets.length, "datasets");
console.log(datasets.filter(({ access }) => access.level === "open").length, "open");
`,
  },
};
