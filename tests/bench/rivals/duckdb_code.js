// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes the records of bench_coding with DuckDB, in the two good forms: an equi-join with the
// conditions in WHERE ("where"), or the condition's number computed first and a join on it ("number").
// node duckdb_code.js RECORDS COUNTRY tabulate|rows where|number OUTPUT   -> prints milliseconds
const { DuckDBInstance } = require('@duckdb/node-api');

const conditions = [
  "outcome = 'death'",
  "outcome = 'injury' AND weapon IN ('1', '2')",
  "outcome = 'injury' AND weapon NOT IN ('1', '2')",
  "(outcome IS NULL OR outcome = 'none') AND age < 18",
  "(outcome IS NULL OR outcome = 'none') AND age >= 18 AND attempt = '1'",
  "(outcome IS NULL OR outcome = 'none') AND (age IS NULL OR (age >= 18 AND attempt <> '1'))",
  "attempt = '1' AND weapon = '1'",
  "attempt = '1' AND weapon <> '1'",
  "attempt <> '1' AND age < 18",
  "attempt <> '1' AND age >= 18 AND age < 65 AND outcome = 'death'",
  "attempt <> '1' AND age >= 65",
  "attempt <> '1' AND (age IS NULL OR (age >= 18 AND age < 65 AND outcome IS DISTINCT FROM 'death'))",
];
const whole = 1000000;

function joined(form, records) {
  const cases = conditions.map((condition, i) => `WHEN ${i + 1} THEN ${condition}`).join(' ');
  if (form === 'where')
    return `${records} r JOIN m ON r.code = m.code WHERE CASE m.kind WHEN 0 THEN true ${cases} END`;
  const numbers = (from, to) => conditions.slice(from, to)
    .map((condition, i) => `WHEN ${condition} THEN ${from + i + 1}`).join(' ');
  return `${records} r JOIN c ON r.code = c.code JOIN m ON m.code = r.code AND m.kind =
    CASE c.shape WHEN 0 THEN 0 WHEN 1 THEN CASE ${numbers(0, 6)} END ELSE CASE ${numbers(6, 12)} END END`;
}

async function main() {
  const [records, country, task, form, output] = process.argv.slice(2);
  const instance = await DuckDBInstance.create(':memory:');
  const database = await instance.connect();
  const start = process.hrtime.bigint();
  await database.run('SET threads = 2; SET preserve_insertion_order = false;');
  await database.run(`CREATE TABLE m AS SELECT code, kind, iccs, CAST(round(weight * ${whole}) AS BIGINT) AS weight,
    weight AS share, rule FROM read_csv('${country}', header = true, columns = {'code': 'VARCHAR', 'kind': 'UTINYINT',
    'iccs': 'VARCHAR', 'weight': 'DOUBLE', 'rule': 'VARCHAR'})`);
  await database.run(`CREATE TABLE c AS SELECT DISTINCT code, CASE WHEN kind = 0 THEN 0 WHEN kind <= 6 THEN 1 ELSE 2 END
    AS shape FROM m`);
  const source = `read_csv('${records}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'id': 'VARCHAR', 'code': 'VARCHAR', 'year': 'VARCHAR', 'region': 'VARCHAR', 'sex': 'VARCHAR',
    'age': 'INTEGER', 'attempt': 'VARCHAR', 'weapon': 'VARCHAR', 'outcome': 'VARCHAR', 'note': 'VARCHAR'})`;
  const from = joined(form, source);
  const query = task === 'tabulate'
    ? `SELECT m.iccs AS iccs, r.year AS year, r.sex AS sex, sum(m.weight) AS count FROM ${from} GROUP BY ALL`
    : `SELECT r.*, m.iccs AS iccs, 'coded' AS outcome_, CASE WHEN m.weight = ${whole} THEN '1'
       ELSE CAST(m.share AS VARCHAR) END AS share, m.rule AS rule FROM ${from}`;
  await database.run(`COPY (${query}) TO '${output}' (HEADER, DELIMITER ',')`);
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
}

main();
