/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, quotes around those with line breaks. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = at;
    const whole = quoted.exec(text);
    const end = whole ? at + whole[0].length : nextBreak(text, at);
    row.push(whole ? (whole[1] ?? '').replaceAll('""', '"') : text.slice(at, end));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      // A tab at the very end still opens an empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n').trim()));
}

function nextBreak(text: string, from: number): number {
  const found = text.slice(from).search(/[\t\r\n]/);
  return found < 0 ? text.length : from + found;
}

export function writeTable(rows: string[][]): string {
  const quote = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quote).join('\t')).join('\n');
}
