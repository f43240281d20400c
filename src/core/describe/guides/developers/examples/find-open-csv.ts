import type { Example } from './example.ts';

export const findOpenCsv: Example = {
  id: 'find-open-csv',
  title: 'Find the open CSV files of a publisher',
  about: 'One table lists every file and link of open data, with its dataset.',
  code: {
    curl: ({
      site,
      publisher,
    }) => `curl --fail --silent --show-error ${site}dumps/distributions.csv \\
  | grep '^${publisher}/' | grep ',csv,'
`,
    python: ({ site, publisher }) => `import csv
from io import TextIOWrapper
from urllib.request import urlopen

with urlopen("${site}dumps/distributions.csv") as answer:
    for row in csv.DictReader(TextIOWrapper(answer, "utf-8-sig", newline="")):
        if row["dataset_id"].startswith("${publisher}/") and row["format"] == "csv":
            print(row["dataset_id"], row["url"])
`,
    r: ({
      site,
      publisher,
    }) => `files <- read.csv("${site}dumps/distributions.csv", encoding = "UTF-8")
found <- startsWith(files$dataset_id, "${publisher}/") & files$format == "csv"
print(files[found, c("dataset_id", "url")])
`,
    javascript: ({
      site,
      publisher,
    }) => `const answer = await fetch("${site}dumps/catalogue.ndjson");
for (const line of (await answer.text()).trim().split("\\n")) {
  const { id, distributions = [] } = JSON.parse(line);
  if (!id.startsWith("${publisher}/")) continue;
  for (const { format, url } of distributions) {
    if (format === "csv") console.log(id, url);
  }
}
`,
  },
};
