import { expect, it } from 'vitest';
import { htmlToText } from './pasteText';

/** A numbered paragraph as Word puts it on the clipboard. */
const numbered = (no: number, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>` +
  `<![if !supportLists]><span lang=LT style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${no}.` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>` +
  `<span lang=LT>${words}<o:p></o:p></span></p>`;

const kaunas = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm} --></style></head><body lang=LT>
<!--StartFragment--><p class=MsoNormal>Kauno mieste\nsurengta 11 renginių:<o:p></o:p></p>
${Array.from({ length: 11 }, (_, i) =>
  numbered(
    i + 1,
    i === 4
      ? 'paskaita (<a href="https://www.kaunas.lt/paskaita"><span style="mso-bidi-font-weight:bold">aprašymas</span></a>)'
      : `renginys <b style='mso-bidi-font-weight:normal'>Nr. ${i + 1}</b>`,
  ),
).join('\n')}<!--EndFragment--></body></html>`;

it('keeps the eleven items and the link of a Word list, and nothing else', () => {
  const lines = htmlToText(kaunas).split('\n');
  expect(lines[0]).toBe('Kauno mieste surengta 11 renginių:');
  expect(lines.slice(1)).toHaveLength(11);
  expect(lines[1]).toBe('1. renginys Nr. 1');
  expect(lines[5]).toBe('5. paskaita (aprašymas (https://www.kaunas.lt/paskaita))');
  expect(lines[11]).toBe('11. renginys Nr. 11');
  expect(htmlToText(kaunas)).not.toMatch(/mso-|style|<|o:p/);
});

it.each([
  ['<ul><li>vienas</li><li>du</li></ul>', '• vienas\n• du'],
  ['<ol start="3"><li>trečias</li><li>ketvirtas</li></ol>', '3. trečias\n4. ketvirtas'],
  ['<p>Pirma</p><p>Antra<br>eilutė</p>', 'Pirma\nAntra\neilutė'],
  ['<a href="https://vrm.lrv.lt/">https://vrm.lrv.lt</a>', 'https://vrm.lrv.lt/'],
  ['<a href="javascript:alert(1)">spausti</a>', 'spausti'],
  ['<script>alert(1)</script><style>p{}</style>žodis', 'žodis'],
  [
    "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>ženklas</p>",
    '• ženklas',
  ],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
