import { unzip, zip } from './zip.mjs';

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
