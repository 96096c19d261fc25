// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs script.sql on records.csv, both in the working folder, and leaves its results there.
const fs = require('fs');
const { DuckDBInstance } = require('@duckdb/node-api');

async function main() {
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  await database.run(`CREATE VIEW records AS SELECT * FROM read_csv('records.csv', header = true, all_varchar = true,
    auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${header()}})`);
  const statements = await database.extractStatements(fs.readFileSync('script.sql', 'utf8'));
  for (let i = 0; i < statements.count; ++i)
    await (await statements.prepare(i)).run();
  for (const result of ['iccs_counts', 'iccs_totals', 'iccs_unknown'])
    await database.run(`COPY (SELECT * FROM ${result}) TO '${result}.csv' (HEADER, DELIMITER ',')`);
}

// Names of the columns; the header holds no line end.
function header() {
  const line = fs.readFileSync('records.csv', 'utf8').split('\n')[0];
  const cells = line.match(/"(?:[^"]|"")*"|[^,]+/g);
  return cells.map((cell) => (cell[0] === '"' ? cell.slice(1, -1).replace(/""/g, '"') : cell))
    .map((cell) => `'${cell.replace(/'/g, "''")}': 'VARCHAR'`).join(', ');
}

main().catch((error) => { console.error(error.message); process.exit(1); });
