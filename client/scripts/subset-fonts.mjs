// Cuts Noto Sans down to the letters of the European languages the pages use: the stock "latin-ext" files alone
// weigh 60 KB per weight. Run `node scripts/subset-fonts.mjs` after updating @fontsource/noto-sans and commit the result.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const latin = range(0x20, 0x7e) + range(0xa0, 0xff);
const latinExtA = range(0x100, 0x17f);
const signs = '–—‘’‚“”„•…‹›€−≤≥→←↑↓№';

for (const weight of [400, 600, 700]) {
  for (const [part, text] of [
    ['latin', latin + signs],
    ['latin-ext', latinExtA],
  ]) {
    const source = new URL(
      `../node_modules/@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff2`,
      import.meta.url,
    );
    const out = await subsetFont(await readFile(source), text, { targetFormat: 'woff2' });
    await writeFile(new URL(`../src/styles/fonts/noto-sans-${part}-${weight}.woff2`, import.meta.url), out);
  }
}
