import { absolute, collectionAddress, downloadAddress } from './addresses.ts';
import { apiPath } from '../site.ts';

/** A program that a reader can copy and run. */
export interface Example {
  /** What runs it. */
  name: 'curl' | 'Python' | 'R' | 'JavaScript';
  code: string;
}

/**
 * How to read the files from the usual languages, without anything that has to be installed first.
 * @param home absolute address of the home page; ends in `/`
 */
export function examples(home: string): Example[] {
  const table = downloadAddress(home, 'position_list.csv');
  return [
    {
      name: 'curl',
      code: `curl --fail --silent --show-error ${absolute(home, `${apiPath}index.json`)} --output index.json
curl --fail --silent --show-error ${downloadAddress(home, 'atlas.sqlite')} --output atlas.sqlite
ls -l index.json atlas.sqlite`,
    },
    {
      name: 'Python',
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${table}") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
for row in rows[:3]:
    print(row["date"], row["stance"], row["holders_en"])
print(len(rows), "positions")`,
    },
    {
      name: 'R',
      code: `positions <- read.csv("${table}", encoding = "UTF-8")
print(table(positions$stance))
cat(nrow(positions), "positions\\n")`,
    },
    {
      name: 'JavaScript',
      code: `const answer = await fetch('${collectionAddress(home, 'positions')}');
const { records } = await answer.json();
const against = records.filter(({ facts }) => facts.stance === 'opposes');
for (const { facts, title } of against) console.log(facts.date, title.en);
console.log(records.length, 'positions');`,
    },
  ];
}

export type QueryName = 'stances' | 'holders' | 'search' | 'sources' | 'secondHand';

/**
 * Five questions to the database.
 * @param phrase words to look for, such as the title of an entry
 */
export function queries(phrase: string): { name: QueryName; sql: string }[] {
  // An FTS5 phrase within a string of SQL: each has its own quotes to double.
  const match = `"${phrase.replaceAll('"', '""')}"`.replaceAll("'", "''");
  return [
    {
      name: 'stances',
      sql: `SELECT proposition_en, stance, count(*) AS positions
FROM position_list
GROUP BY proposition_en, stance
ORDER BY proposition_en, positions DESC;`,
    },
    {
      name: 'holders',
      sql: `SELECT s.title_en, count(*) AS positions
FROM relations AS r
JOIN stakeholders AS s ON s.id = r.to_id
WHERE r.from_collection = 'positions' AND r.field = 'holders'
GROUP BY s.id
ORDER BY positions DESC, s.title_en
LIMIT 10;`,
    },
    {
      name: 'search',
      sql: `SELECT collection, id, title, snippet(search, -1, '[', ']', '…', 12) AS found
FROM search
WHERE search MATCH '${match}' AND language = 'en'
ORDER BY rank
LIMIT 10;`,
    },
    {
      name: 'sources',
      sql: `SELECT s.title_en, count(*) AS citations
FROM relations AS r
JOIN sources AS s ON s.id = r.to_id
WHERE r.to_collection = 'sources' AND r.at IS NOT NULL
GROUP BY s.id
ORDER BY citations DESC, s.title_en;`,
    },
    {
      name: 'secondHand',
      sql: `SELECT l.date, l.stance, l.holders_en, l.via
FROM position_list AS l
WHERE NOT EXISTS (
  SELECT 1 FROM positions_evidence AS e
  WHERE e.entry_id = l.position AND e.attribution IN ('direct', 'spokesperson')
)
ORDER BY l.date;`,
    },
  ];
}
