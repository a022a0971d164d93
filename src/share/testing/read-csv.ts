/**
 * A strict reader of RFC 4180 of our own, so that the writer is not checked by itself: CRLF after every record, all records as
 * long as the first, quotation marks only around a whole field. Throws where a file is none such.
 */
export function readCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const wrong = (what: string): Error => new Error(`${what} at ${at}: ${JSON.stringify(csv.slice(at, at + 20))}`);
  while (at < csv.length) {
    let field = '';
    if (csv[at] === '"') {
      for (at++; ; ) {
        const close = csv.indexOf('"', at);
        if (close < 0) throw wrong('no closing mark');
        field += csv.slice(at, close);
        at = close + 1;
        if (csv[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const end = /[,\r\n"]/.exec(csv.slice(at));
      const to = end ? at + end.index : csv.length;
      field = csv.slice(at, to);
      at = to;
    }
    record.push(field);
    if (csv[at] === ',') {
      at++;
      continue;
    }
    if (csv.slice(at, at + 2) !== '\r\n') throw wrong('neither a comma nor the end of a line');
    at += 2;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw wrong('no end of the last line');
  const width = records[0]?.length;
  if (records.some(({ length }) => length !== width)) throw wrong('records of several lengths');
  return records;
}
