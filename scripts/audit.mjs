// Asks npm whether anything that ships has a known weakness. Exit 0: nothing known. 1: something is. 2: npm could not be asked.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 30_000,
  shell: process.platform === 'win32',
});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = undefined;
}
const counts = report?.metadata?.vulnerabilities;
if (!counts) {
  console.error(`npm could not be asked: ${report?.message ?? 'no answer'}`);
  process.exitCode = 2;
} else {
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {}))
    console.error(`${name} ${range}: ${severity}`);
  process.exitCode = counts.total > 0 ? 1 : 0;
}
