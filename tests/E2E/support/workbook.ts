import { crc32, inflateRawSync } from 'node:zlib';

/** A downloaded template, to be filled in as Excel would: text into the cells under a heading. */
export class Workbook {
  private readonly parts: Map<string, Buffer>;

  constructor(file: Buffer) {
    this.parts = unzip(file);
  }

  /** Puts a text into the row of an obligation. */
  fill(obligationId: string, heading: string, text: string): this {
    const [name, sheet] = this.sheet();
    const letter = new RegExp(`<x:c r="([A-Z]+)1"[^>]*><x:is><x:t[^>]*>${escaped(heading)}</x:t>`).exec(sheet)?.[1];
    const row = [...sheet.matchAll(/<x:row .*?<\/x:row>/gs)].map(([xml]) => xml).find((xml) => xml.includes(obligationId));
    if (!letter || !row) throw new Error(`No cell ${heading} of ${obligationId}.`);
    const filled = row.replace(
      new RegExp(`<x:c r="(${letter}\\d+)" s="(\\d+)"(?: t="\\w+")?(?: ?/>|>.*?</x:c>)`, 's'),
      (_, at: string, style: string) =>
        `<x:c r="${at}" s="${style}" t="inlineStr"><x:is><x:t xml:space="preserve">${text}</x:t></x:is></x:c>`,
    );
    if (filled === row) throw new Error(`The cell ${heading} was not filled in.`);
    this.parts.set(name, Buffer.from(sheet.replace(row, filled)));
    return this;
  }

  bytes(): Buffer {
    return zip(this.parts);
  }

  private sheet(): [string, string] {
    for (const [name, part] of this.parts) {
      const text = part.toString('utf8');
      if (text.includes('<x:sheetProtection')) return [name, text];
    }
    throw new Error('No sheet to fill in.');
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function unzip(file: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength!);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + size);
    parts.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength! + extra! + comment!;
  }
  return parts;
}

/** Stored, not packed: enough for a reader. */
function zip(parts: Map<string, Buffer>): Buffer {
  const [files, records]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, data] of parts) {
    const title = Buffer.from(name);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(0x0800, 2);
    sizes.writeUInt32LE(crc32(data), 10);
    sizes.writeUInt32LE(data.length, 14);
    sizes.writeUInt32LE(data.length, 18);
    sizes.writeUInt16LE(title.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), sizes, title, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), sizes, tail, title]));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
