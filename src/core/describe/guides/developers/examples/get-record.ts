import type { Example } from './example.ts';

export const getRecord: Example = {
  id: 'get-record',
  title: 'Get one record',
  about: 'As JSON, as linked data, or as a row of the table.',
  code: {
    curl: ({ site, dataset }) =>
      `curl --fail --silent --show-error ${site}datasets/${dataset}.jsonld`,
    python: ({ site, dataset }) => `import json
from urllib.request import urlopen

with urlopen("${site}api/v1/datasets/${dataset}.json") as answer:
    dataset = json.load(answer)
print(dataset["title"])
print(dataset["access"]["level"])
`,
    r: ({
      site,
      dataset,
    }) => `datasets <- read.csv("${site}dumps/catalogue.csv", encoding = "UTF-8")
print(t(datasets[datasets$id == "${dataset}", ]))
`,
    javascript: ({
      site,
      dataset,
    }) => `const answer = await fetch("${site}api/v1/datasets/${dataset}.json");
const { title, access } = await answer.json();
console.log(title);
console.log(access.level);
`,
  },
};
