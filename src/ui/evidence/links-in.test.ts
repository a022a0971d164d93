import { expect, test } from 'vitest';
import { linksIn } from './links-in.ts';

test.each<[string, string[]]>([
  ['See https://www.wexmoor.example/spending.', ['https://www.wexmoor.example/spending']],
  ['(http://wexmoor.example/a?b=1&c=2)', ['http://wexmoor.example/a?b=1&c=2']],
  ['[the log](https://wexmoor.example/log)', ['https://wexmoor.example/log']],
  ['twice https://a.example/x and https://a.example/x', ['https://a.example/x']],
  ['javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd', []],
  ['https://www.bank.example@elsewhere.example/', []],
  ['https://user:secret@elsewhere.example/', []],
  ['https://localhost/ http://intranet/', []],
  ['https://wexmoor.example/\u202egnp.exe', ['https://wexmoor.example/gnp.exe']],
  ['https://аpple.example/', ['https://xn--pple-43d.example/']],
  ['<a href="https://wexmoor.example/q">', ['https://wexmoor.example/q']],
  ['<a href="https://wexmoor.example/?a=1&amp;b=2">', ['https://wexmoor.example/?a=1&b=2']],
  ['no link', []],
])('%j has %j', (text, links) => {
  expect(linksIn(text).map(({ href }) => href)).toEqual(links);
});

test('of hundreds the first fifty are offered', () => {
  const text = Array.from({ length: 300 }, (_, i) => `https://wexmoor.example/${i}`).join('\n');
  expect(linksIn(text)).toHaveLength(50);
});
