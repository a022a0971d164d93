import { gzipSync } from 'node:zlib';
import { putInPng } from '../../src/project/png-chunk.ts';
import { correctionsOf, idOf, onePixel, sampleParts, sourceOf } from '../../src/project/testing/sample-project.ts';
import { formulas, markups, objectWords } from './markup.ts';

/** A file that means harm, or that nobody meant: how it comes in, under which name, with which bytes. */
export interface HostileInput {
  readonly way: 'text' | 'name' | 'bytes' | 'table' | 'project' | 'picture';
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/** A letter with the same words in every place that a screen or a file shows: name, reference, question, answer, product, supplier. */
const letterWith = (words: string, n: number): string => `Wexmoor ${words} District Council
Our reference: FOI ${words} ${n}
Date: 4 March 2025

1. How much did the council spend on its website ${words} in 2023/24?
£12,000 ${words}
2. Which customer relationship management (CRM) system does the council use?
${words}
3. What did each supplier ${words} cost in 2023/24?
${words}: £1,200
4. How many visitors did the website have in a month?
Refused under section 12. ${words}

See ${words} for more.
`;

const texts = (): HostileInput[] => [
  ...markups.map((words, n) => ({
    way: 'text' as const,
    what: `markup: ${words}`,
    name: `markup-${n}.txt`,
    bytes: utf8(letterWith(words, n)),
  })),
  ...markups.slice(0, 12).map((words, n) => ({
    way: 'text' as const,
    what: `a page of HTML with ${words}`,
    name: `page-${n}.html`,
    bytes: utf8(
      `<html><head><title>${words}</title></head><body><h1>Wexmoor Council</h1><table><tr><th>Question</th><th>Answer</th></tr><tr><td>1. Which CRM is used? ${words}</td><td>${words} Fernleaf</td></tr></table></body></html>`,
    ),
  })),
  ...formulas.map((words, n) => ({
    way: 'text' as const,
    what: `formula: ${words}`,
    name: `formula-${n}.txt`,
    bytes: utf8(letterWith(words, 100 + n)),
  })),
  ...objectWords.map((words, n) => ({
    way: 'text' as const,
    what: `a word of objects: ${words}`,
    name: `object-${n}.csv`,
    bytes: utf8(
      `${words},Question,Answer\n1,How much did ${words} cost in 2023/24?,"£1,200 to ${words}"\n2,Which CRM?,${words}\n`,
    ),
  })),
  ...[
    ['a word of 200,000 letters', 'x'.repeat(200_000)],
    ['right-to-left overrides', '\u202e£000,21\u202c \u2066hidden\u2069 \u200f'],
    ['control characters', Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('')],
    ['combining marks without end', `a${'\u0301'.repeat(20_000)}`],
    ['lone surrogates', '\ud83d \udca9 \ud800'],
    ['invisible letters', '\u200b\u200c\u200d\u2060\ufeff\u00ad'.repeat(500)],
    ['letters that look like others', 'Kеnt Соunty Cоuncil gоv.uk раypal'],
    ['a number without end', `£${'9'.repeat(5_000)}`],
    ['a number that is infinite', '£1e9999 and £-0 and £NaN and £Infinity'],
    ['JSON in an answer', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
    ['a thousand questions', Array.from({ length: 1_000 }, (_, i) => `${i}. Which?\nNone`).join('\n')],
    ['patterns that ruin slow recognisers', `${'a'.repeat(30_000)}!`.concat(' '.repeat(30_000), 'b')],
  ].map(([what, words], n) => ({
    way: 'text' as const,
    what: what as string,
    name: `odd-${n}.txt`,
    bytes: utf8(letterWith(words as string, 200 + n)),
  })),
];

const names = (): HostileInput[] =>
  [
    '....etcpasswd',
    '..\\..\\windows\\system32.txt',
    'C:\\Users\\reader\\secret.txt',
    '/etc/shadow',
    'CON.txt',
    'a\0b.txt',
    'a\nb\r\nc.txt',
    '\u202etxt.exe',
    '\u200b.txt',
    '<img src=x onerror=window.foilightWasBreached=1>.txt',
    '"><script>window.foilightWasBreached=1</script>.txt',
    'javascript:window.foilightWasBreached=1',
    '=1+1.csv',
    "+cmd|' /C calc'!A0.txt",
    '@SUM(1).txt',
    '__proto__',
    'constructor',
    'toString.txt',
    '#/delete-everything',
    '?query=1&b=2#hash.txt',
    '%2e%2e%2f.txt',
    '🙂.txt',
    `${'n'.repeat(5_000)}.txt`,
    `${'deep/'.repeat(300)}letter.txt`,
    ' ',
    '.',
    '..',
    'letter.txt ',
    'a,b;c"d\'e.txt',
    'naïve ﬁle ﷽.txt',
  ].map((name, n) => ({
    way: 'name',
    what: `a file called ${JSON.stringify(name.slice(0, 60))}`,
    name,
    bytes: utf8(`Wexmoor Council\n1. Which CRM does the council use?\nFernleaf ${n}\n`),
  }));

const bytes = (): HostileInput[] =>
  (
    [
      ['nothing', ''],
      ['one zero byte', '\0'],
      ['ten thousand zero bytes', '\0'.repeat(10_000)],
      ['bytes that are no UTF-8', `Council \xff\xfe\xfd 1. Which CRM?\nFernleaf \xc0\xaf`],
      ['UTF-8 cut in a letter', 'Council 1. How much?\n\xc2'],
      ['overlong UTF-8', '\xc0\xbcscript\xc0\xbe'],
      ['UTF-16 with an odd byte', '\xff\xfeA\0B\0C'],
      ['UTF-16 of lone surrogates', '\xff\xfe\x00\xd8\x00\xd8A\0'],
      ['only a byte order mark', '\xef\xbb\xbf'],
      ['UTF-32', '\xff\xfe\0\0A\0\0\0'],
      ['a PDF', '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'],
      ['a zip', `PK\x03\x04${'\0'.repeat(40)}word/document.xml`],
      ['a program', `MZ\x90\0${'\x01\x02\x03'.repeat(200)}`],
      ['an old Word file', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}`],
      ['a JPEG', `\xff\xd8\xff\xe0${'\x10JFIF'.repeat(50)}`],
      ['a database', `SQLite format 3\0${'\0\x01'.repeat(300)}`],
      ['noise', Array.from({ length: 4_000 }, (_, i) => String.fromCharCode((i * 7919 + (i >> 3)) & 0xff)).join('')],
    ] as const
  ).map(([what, text], n) => ({ way: 'bytes', what, name: `bytes-${n}.txt`, bytes: latin1(text) }));

const tables = (): HostileInput[] => {
  const districts = ['E07000008', 'E07000026', 'E07000228', 'E06000014'];
  const rows = (cell: (i: number) => string) => districts.map((gss, i) => `${gss},${cell(i)}`).join('\n');
  return (
    [
      ...objectWords.map(
        (word) => [`a column called ${word}`, `code,${word}\n${rows((i) => `${1000 + i}`)}\n`] as const,
      ),
      ...markups
        .slice(0, 6)
        .map(
          (words) =>
            [
              `a column called ${words}`,
              `code,"${words.replaceAll('"', '""')}"\n${rows((i) => `${2000 + i}`)}\n`,
            ] as const,
        ),
      [
        'numbers that are none',
        `code,population\n${rows((i) => ['NaN', 'Infinity', '-Infinity', '1e999'][i] ?? '')}\n`,
      ],
      [
        'nothing and less to divide by',
        `code,population\n${rows((i) => ['0', '-5', '-0', '0.0000000000001'][i] ?? '')}\n`,
      ],
      [
        'two thousand columns',
        `code,${Array.from({ length: 2_000 }, (_, i) => `c${i}`).join(',')}\n${rows((i) => `${i},`.repeat(2_000))}\n`,
      ],
      ['a quote never closed', `code,"population\n${rows((i) => `${1000 + i}`)}\n`],
      ['one council fifty thousand times', `code,population\n${'E07000008,5\n'.repeat(50_000)}`],
      ['formulas', `code,population\n${rows((i) => formulas[i] ?? '')}\n`],
      ['a head that is a formula', `=1+1,=cmd|x\n${rows((i) => `${1000 + i}`)}\n`],
    ] as const
  ).map(([what, text], n) => ({ way: 'table', what, name: `table-${n}.csv`, bytes: utf8(text) }));
};

const lines = (...all: readonly unknown[]): string =>
  [
    ...all.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
    JSON.stringify({ end: all.length }),
  ].join('\n');

const deep = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

const projectTexts = (): (readonly [what: string, text: string])[] => {
  const head = { foilight: 1, ...sampleParts.head };
  const source = sourceOf('a');
  const [correction] = correctionsOf(idOf('a'));
  const measure = source.analysis?.measures[0];
  const withMeasure = (change: object) => ({
    source: { ...source, quotesOnly: true, analysis: { ...source.analysis, measures: [{ ...measure, ...change }] } },
  });
  return [
    ...markups
      .slice(0, 8)
      .map(
        (words) =>
          [
            `a name and a reason of markup: ${words}`,
            lines(
              head,
              { source: { ...source, name: words, path: words } },
              { correction: { ...correction, why: words } },
            ),
          ] as const,
      ),
    ...objectWords.map((word) => [`a measure called ${word}`, lines(head, withMeasure({ id: word }))] as const),
    [
      'keys of prototypes',
      lines(head, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    ],
    [
      'settings of prototypes',
      lines(
        '{"foilight":1,"kind":"project","saved":"2026-11-22T08:00:00Z","extractor":"1","settings":{"__proto__":{"polluted":true}}}',
      ),
    ],
    ['settings that lead elsewhere', lines({ ...head, settings: { place: 'https://elsewhere.example/#/' } })],
    ['settings that run', lines({ ...head, settings: { place: 'javascript:window.foilightWasBreached=1' } })],
    ['settings of a megabyte', lines({ ...head, settings: { place: 'x'.repeat(1_000_000) } })],
    ['lists in lists', lines(head, `{"source":${deep('[', ']', 20_000)}}`)],
    [
      'objects in objects',
      lines(head, { stored: { key: 'a', value: 'x' } }, `{"stored":{"key":"b","value":${deep('{"a":', '}', 5_000)}}}`),
    ],
    [
      'a figure beyond the text',
      lines(head, withMeasure({ evidence: { spans: [[9_999, 10_000]], quote: '', rule: 'x' } })),
    ],
    ['a figure without end', lines(head, withMeasure({ figure: { kind: 'number', value: 1e308 } }))],
    [
      'names without end',
      lines(head, withMeasure({ figure: { kind: 'names', value: Array.from({ length: 5_000 }, (_, i) => `n${i}`) } })),
    ],
    [
      'an analysis with other words',
      lines(head, withMeasure({ evidence: { ...measure?.evidence, quote: '£99,999' } })),
    ],
    ['a head alone', JSON.stringify(head)],
    ['another program', '{"type":"FeatureCollection"}'],
    ['a version to come', lines({ ...head, foilight: 99 })],
    ['a version that is no number', lines({ ...head, foilight: '1' })],
    ['thirty megabytes of one letter', 'a'.repeat(30_000_000)],
    ['two hundred thousand empty lines', `${JSON.stringify(head)}\n${'\n'.repeat(200_001)}`],
  ];
};

const projects = (): HostileInput[] =>
  projectTexts().map(([what, text], n) => ({
    way: 'project',
    what,
    name: `project-${n}.foilight`,
    bytes: copy(gzipSync(text, { level: 1 })),
  }));

/** A PNG with bytes of ours in place of its own chunk's length, checksum or data. */
function pictures(): HostileInput[] {
  const good = gzipSync(lines({ foilight: 1, ...sampleParts.head }, { source: sourceOf('a') }));
  const whole = putInPng(onePixel, good);
  if (!(whole instanceof Uint8Array)) throw new Error(whole.refused);
  // Before IEND, which is 12 bytes: length, type, data, checksum.
  const chunk = whole.length - 12 - (12 + good.length);
  const changed = (at: number, ...values: number[]) => {
    const bytes = copy(whole);
    bytes.set(values, at);
    return bytes;
  };
  const carrying = (data: Uint8Array) => {
    const png = putInPng(onePixel, data);
    return png instanceof Uint8Array ? png : copy(onePixel);
  };
  const twice = copy(Buffer.concat([whole.subarray(0, whole.length - 12), whole.subarray(chunk)]));
  return (
    [
      ['a chunk longer than the file', changed(chunk, 0x7f, 0xff, 0xff, 0xff)],
      ['a chunk of four gigabytes', changed(chunk, 0xff, 0xff, 0xff, 0xff)],
      ['a chunk without length', changed(chunk, 0, 0, 0, 0)],
      ['a wrong checksum', changed(whole.length - 13, 0)],
      ['data changed on the way', changed(chunk + 40, 0, 0, 0)],
      ['a chunk cut short', copy(whole.subarray(0, chunk + 30))],
      ['two chunks of ours', twice],
      ['data that is no gzip', carrying(utf8('not a gzip file'))],
      ['data that grows a thousand times', carrying(gzipSync('a'.repeat(30_000_000)))],
      [
        'data with prototypes',
        carrying(
          gzipSync(
            lines(
              '{"foilight":1,"kind":"picture","saved":"2026-11-22T08:00:00Z","extractor":"1","title":"x","settings":{"__proto__":{"polluted":true}}}',
            ),
          ),
        ),
      ],
      ...markups
        .slice(0, 6)
        .map(
          (words) =>
            [
              `a headline of markup: ${words}`,
              carrying(gzipSync(lines({ foilight: 1, ...sampleParts.head, kind: 'picture', title: words }))),
            ] as const,
        ),
      ['a picture without data', copy(onePixel)],
      ['the first bytes of a picture', copy(onePixel.subarray(0, 8))],
      ['a head and nothing else', copy(onePixel.subarray(0, 20))],
      [
        'a picture with a program behind it',
        copy(Buffer.concat([onePixel, Buffer.from('<script>window.foilightWasBreached=1</script>')])),
      ],
    ] as const
  ).map(([what, bytes], n) => ({ way: 'picture', what, name: `picture-${n}.png`, bytes }));
}

/** All of them, over every way in. Made anew at each call: some are large. */
export const hostileInputs = (): HostileInput[] => [
  ...texts(),
  ...names(),
  ...bytes(),
  ...tables(),
  ...projects(),
  ...pictures(),
];
