/** Texts of about `size` characters that ask more of a reader than any letter would: each must take time in proportion to its length. */
export function tortures(size: number): Record<string, string> {
  const full = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const letter = (body: string): string =>
    `Wexmoor District Council\n\nDear requester\n\n1. How much did you spend on your website?\n${body}\n\nYours sincerely\n`;
  const counted = (row: (n: number) => string): string => {
    const rows: string[] = [];
    for (let n = 1, length = 0; length < size; n++) {
      const next = row(n);
      rows.push(next);
      length += next.length + 1;
    }
    return rows.join('\n');
  };
  const runs = Object.fromEntries(
    [...' -.,:;*_"\'(/…–|=~?#\u00a0\t1aA', '. ', ', ', '- ', 'a ', 'A ', '1 ', '1,', 'a.b', '£ '].map((piece) => [
      `a run of ${JSON.stringify(piece)} in a question`,
      letter(`We spent £12,000 on it.\n2. What is it${full(piece)}x?\nIt is${full(piece)}x and`),
    ]),
  );
  return {
    ...runs,
    'one line of words': full('the council spends money on its website '),
    'one long answer': letter(full('we spent some money on it and then we went on ')),
    spaces: full(' '),
    'spaces between words': full('a                    '),
    tabs: full('\t'),
    'tabs between words': full('a\tb\t'),
    newlines: full('\n'),
    'lines of one letter': full('a\n'),
    pipes: full('|'),
    'rows of pipes': full('| a | b |\n'),
    rules: full('|---'),
    'opening round brackets': full('('),
    'opening square brackets': full('['),
    'opening links': full('[a]('),
    'less than': full('<'),
    'opening tags': full('<a '),
    'nested tables': full('<table><tr><td>'),
    'cells of HTML': full('<td>a'),
    'nested lists': full('<ul><li>a'),
    'paragraphs of HTML': `<html><body>${full('<p>Q1 What is spent?</p><p>&pound;12,000</p>')}</body></html>`,
    digits: full('1234567890'),
    'dotted ones': full('1.'),
    'dotted letters': full('a.'),
    commas: full(','),
    'commas between words': full('a,b,'),
    quotes: full('"'),
    'quote marks of e-mail': full('>'),
    'quoted lines': full('> a\n'),
    'deeper and deeper quotes': counted((n) => `${'>'.repeat(n % 60)} what is it?`),
    ampersands: full('&amp;'),
    pounds: full('£'),
    'pounds and digits': full('£1,2'),
    hyphens: full('-'),
    'hyphens between words': full('a-'),
    dots: full('.'),
    'dots and spaces': full('. '),
    underscores: full('_'),
    asterisks: full('*'),
    'bold never closed': full('**a '),
    backquotes: full('`'),
    backslashes: full('\\'),
    hashes: full('#'),
    'question marks': full('?'),
    'an open CSV quote': `a,b\n"${full('x,y\n')}`,
    'open CSV quotes': full('"a,b\n'),
    'one long word': full('x'),
    'long words': full(`${'x'.repeat(5000)} `),
    'names of councils': full('Wexmoor Council '),
    'capitalised words': full('Wexmoor And Ashmere Upon '),
    'known councils': full('Kent County Council, Leeds City Council '),
    dates: full('10 July 2025, '),
    'days without years': full('on 10 July '),
    years: full('2022/23 '),
    addresses: full('foi@wexmoor.gov.uk '),
    'at signs': full('a@'),
    links: full('https://www.wexmoor.gov.uk/a-b/c '),
    'Question 1 again': full('Question 1\n'),
    'Question 1 on one line': full('Question 1 '),
    'Q1 N/A': full('Q1 N/A\n'),
    'numbered N/A': counted((n) => `${n}. N/A`),
    'numbered questions': counted(
      (n) => `${n}. How much did the council spend on thing ${n}?\nWe spent £${n},000 on it.`,
    ),
    'questions, then answers': `${counted((n) => `${n}. How much was spent on thing ${n}?`).slice(0, size / 2)}\n\nResponse\n\n${counted((n) => `${n}. £${n},000`).slice(0, size / 2)}`,
    'unlabelled questions': counted((n) => `Does the council run service ${n}?\nYes`),
    'one letter again and again': letter(full('in total \n(a) ')),
    'runs of quoted and own lines': full('> What is it?\nIt is.\n'),
    'ruled lines in words': letter(full('____a ')),
    salutations: full('Dear Sir\n'),
    'sign-offs': full('Yours sincerely\n'),
    'from lines': full('From: foi@wexmoor.gov.uk\nSent: 10 July 2025\nTo: someone\nSubject: FOI\nYes\n'),
    'wrapped lines': full('and so the council went on and on about its website without ever a stop and\n'),
    bullets: full('- a thing: 12\n'),
    'a Markdown table': `| No | Question | Answer |\n|---|---|---|\n${counted((n) => `| ${n} | How many visitors had page ${n}? | ${n}00 |`)}`,
    'a tabbed table': `No\tQuestion\tAnswer\n${counted((n) => `${n}\tHow many visitors had page ${n}?\t${n}00`)}`,
    'a spaced table': `No   Question                          Answer\n${counted((n) => `${String(n).padEnd(5)}${`How many visitors had page ${n}?`.padEnd(40)}${n}00`)}`,
    'a CSV table': `No,Question,Answer\n${counted((n) => `${n},How many visitors had page ${n}?,"${n},000"`)}`,
    'an HTML table': `<table><tr><th>Question</th><th>Answer</th></tr>${counted((n) => `<tr><td>${n}. How many visitors?</td><td>${n}</td></tr>`)}</table>`,
    'one row of many cells': `| ${full('a | ')}|\n|---|\n`,
    exemptions: full('Section 43(2) of the Act applies to questions 1 to 9. '),
    'the same refusal': counted(
      (n) => `${n}. What is it?\nThis information is not held. Questions 1 to ${n} are refused under section 12.`,
    ),
    'form feeds': full('Page 1 of 9\fWexmoor District Council\n'),
    'combining marks': full('e\u0301'),
    'pairs of surrogates': full('\u{1f4a9} '),
    'lone surrogates': full('\ud83d'),
    'soft hyphens': full('a\u00ad'),
    'null characters': full('\0'),
    'carriage returns': full('\r'),
  };
}
