// A plan as a ministry sends it: a Word document with the approving act, the title and one table.
import { zip } from './zip.mjs';

/** @typedef {string[]} Row a single cell is a heading over the whole table */

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const columns = 5;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {string} text */
const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
/** @param {string} text @param {number} span */
const cell = (text, span) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
/** @param {Row} cells */
const row = (cells) =>
  `<w:tr>${cells.map((text) => cell(text, cells.length === 1 ? columns : 1)).join('')}</w:tr>`;

/** @param {string[]} head paragraphs above the table @param {Row[]} rows @returns {Buffer} */
export function planDocument(head, rows) {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  const body = `${head.map(paragraph).join('')}<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}${paragraph('')}<w:sectPr/></w:body></w:document>`,
  };
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zip(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(xml + text)])));
}

/** A later plan that nothing else is about. */
export const laterPlan = {
  name: 'planas-2030.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * @param {string} stranger an executor that the register does not know
 * @param {string} [act] number of the approving act, of which there is one plan
 * @returns {Buffer}
 */
export const laterPlanDocument = (stranger, act = '1V-901') =>
  planDocument(
    [
      'PATVIRTINTA',
      `Lietuvos Respublikos vidaus reikalų ministro 2029 m. gruodžio 3 d. įsakymu Nr. ${act}`,
      'KOVOS SU PREKYBA ŽMONĖMIS 2030–2032 METŲ VEIKSMŲ PLANAS',
    ],
    [
      ['Kodas', 'Priemonės ir veiksmai', 'Institucija', 'Vertinimo kriterijus 2030 m.', 'Lėšos 2030 m., tūkst. Eur'],
      ['1 uždavinys – stiprinti kovos su prekyba žmonėmis koordinavimą'],
      ['01.01.01.', 'Organizuoti komisijos posėdžius', 'VRM', 'Organizuotų posėdžių skaičius – 2', '2,02'],
      ['', '1 veiksmas. Atnaujinti komisijos sudėtį', 'VRM', 'Atnaujinta sudėtis iki 03-01', ''],
      ['01.01.02', 'Mokyti pareigūnus', `VRM, ${stranger}`, 'Organizuotų mokymų skaičius – 6', '10'],
      ['2 uždavinys – tobulinti prevenciją'],
      ['01.02.01', 'Šviesti visuomenę', 'Savivaldybės', 'pagal poreikį', '0'],
    ],
  );
