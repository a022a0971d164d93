import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeLimit } from './bytes-of.ts';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

const letter = 'Dear requester,\r\nWe spent £12,000.\r\n';

test.each([
  ['UTF-8', utf8(letter), letter, 'utf-8'],
  ['UTF-8 with a mark', utf8(`\ufeff${letter}`), letter, 'utf-8'],
  ['UTF-16 little-endian with a mark', utf16(`\ufeff${letter}`, true), letter, 'utf-16le'],
  ['UTF-16 big-endian with a mark', utf16(`\ufeff${letter}`, false), letter, 'utf-16be'],
  ['UTF-16 little-endian without a mark', utf16(letter, true), letter, 'utf-16le'],
  ['UTF-16 big-endian without a mark', utf16(letter, false), letter, 'utf-16be'],
  ['Windows-1252', latin1(letter), letter, 'windows-1252'],
  [
    'Windows-1252 quotes and a euro',
    latin1('It\x92s \x80500 \x96 \x93about\x94'),
    'It’s €500 – “about”',
    'windows-1252',
  ],
  ['UTF-8 with a Windows-1252 pound', latin1('Caf\xc3\xa9, \xc2\xa35 and \xa37'), 'Café, £5 and £7', 'utf-8'],
  ['UTF-8 cut in mid-character', latin1('\xc2\xa35 \xc2\xa36 \xe2\x82'), '£5 £6 â‚', 'utf-8'],
  ['an overlong form is not UTF-8', latin1('caf\xe9 \xc0\xaf'), 'café À¯', 'windows-1252'],
  ['Welsh in UTF-8', utf8('Cyngor Sŵn-y-môr'), 'Cyngor Sŵn-y-môr', 'utf-8'],
  [
    'a bullet lost to a control character',
    utf8(`${'Words. '.repeat(9)}\x07 item`),
    `${'Words. '.repeat(9)}\x07 item`,
    'utf-8',
  ],
  ['form feeds and old Mac line ends', utf8('Page 1\f\rPage 2\r'), 'Page 1\f\rPage 2\r', 'utf-8'],
  ['words that begin like a program', utf8('MZ Consulting was paid £300.'), 'MZ Consulting was paid £300.', 'utf-8'],
  ['words that begin like a picture', utf8('BM Systems supplied it.'), 'BM Systems supplied it.', 'utf-8'],
])('%s', (_, bytes, text, encoding) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

const zip = (inside: string) => latin1(`PK\x03\x04\x14\0\0\0\0\0${inside}`);

test.each([
  ['nothing', new Uint8Array(), { reason: 'empty' }],
  ['white space', utf8(' \r\n\t\u00a0\n'), { reason: 'empty' }],
  ['a mark alone', utf8('\ufeff'), { reason: 'empty' }],
  ['a UTF-16 mark alone', latin1('\xff\xfe'), { reason: 'empty' }],
  ['a mark and lines', utf8('\ufeff\n\n\u200b'), { reason: 'empty' }],
  ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), { reason: 'not-text', looksLike: 'a PDF' }],
  ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), { reason: 'not-text', looksLike: 'a picture (PNG)' }],
  ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), { reason: 'not-text', looksLike: 'a picture (JPEG)' }],
  ['a zip', zip('letters/a.txt'), { reason: 'not-text', looksLike: 'a zip archive' }],
  ['a docx', zip('[Content_Types].xml PK word/document.xml'), { reason: 'not-text', looksLike: 'a Word document' }],
  ['an xlsx', zip('[Content_Types].xml PK xl/workbook.xml'), { reason: 'not-text', looksLike: 'an Excel workbook' }],
  [
    'an ods',
    zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    { reason: 'not-text', looksLike: 'an OpenDocument spreadsheet' },
  ],
  [
    'a doc',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    { reason: 'not-text', looksLike: 'an old Word, Excel or Outlook file' },
  ],
  ['an RTF', latin1("{\\rtf1\\ansi \\'a312,000}"), { reason: 'not-text', looksLike: 'a rich text document (RTF)' }],
  ['a Windows program', latin1('MZ\x90\0\x03\0\0\0\x04'), { reason: 'not-text', looksLike: 'a program' }],
  ['zero bytes', new Uint8Array(64), { reason: 'not-text', looksLike: 'a binary file' }],
  ['a zero byte among few letters', latin1('abc\0def'), { reason: 'not-text', looksLike: 'a binary file' }],
  [
    'every byte there is',
    Uint8Array.from({ length: 256 }, (_, i) => i),
    { reason: 'not-text', looksLike: 'a binary file' },
  ],
  ['too much', new Uint8Array(sizeLimit + 1), { reason: 'too-large', bytes: sizeLimit + 1, limit: sizeLimit }],
])('refuses %s', (_, bytes, failure) => {
  expect(decode(bytes)).toEqual(failure);
});

const prose = fc
  .string({ unit: fc.constantFrom(...'abc £é–ŵ’\n0123456789,'), minLength: 1 })
  .filter((s) => s.trim() !== '');

test('what was written as UTF-8 comes back, with a mark or without', () => {
  fc.assert(
    fc.property(prose, fc.boolean(), (text, mark) => {
      expect(decode(utf8((mark ? '\ufeff' : '') + text))).toEqual({ text, encoding: 'utf-8' });
    }),
  );
});

test('what was written as UTF-16 with a mark comes back', () => {
  fc.assert(
    fc.property(prose, fc.boolean(), (text, little) => {
      expect(decode(utf16(`\ufeff${text}`, little))).toMatchObject({ text });
    }),
  );
});

test('a Windows-1252 pound sign is never lost', () => {
  const western = fc.string({ unit: fc.constantFrom(...'ab £1,.\n') });
  fc.assert(
    fc.property(western, western, (before, after) => {
      const read = decode(latin1(`${before}£${after}`));
      expect('text' in read && read.text).toBe(`${before}£${after}`);
    }),
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decode(bytes);
      expect('text' in read ? typeof read.text : read.reason).toMatch(/^(string|empty|not-text)$/);
    }),
  );
});
