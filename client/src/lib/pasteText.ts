import type { ClipboardEvent } from 'react';

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'TABLE',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'PRE',
  'DL',
  'DT',
  'DD',
]);
const ignored = new Set(['STYLE', 'SCRIPT', 'META', 'LINK', 'TITLE', 'HEAD', 'TEMPLATE', 'XML', 'O:P']);

// Blocks that stand beside each other share one line end; these two are kept.
const emptyLine = '\u0001';
const lineBreak = '\u0002';

/** What was copied from Word or a page, as plain text: lists and links stay, everything else is words. */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return write(page.body)
    .replace(/ *\n[\n ]*/g, '\n')
    .replaceAll(emptyLine, '')
    .replaceAll(lineBreak, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+$/, '').replace(/^ +/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (ignored.has(node.tagName)) return '';
  if (node.tagName === 'BR') return lineBreak;
  const words = [...node.childNodes].map(write).join('');
  if (node.tagName === 'A') return link(words, node.getAttribute('href') ?? '');
  if (node.tagName === 'TD' || node.tagName === 'TH') return `${words.trim()}\t`;
  if (!blocks.has(node.tagName)) return isWordMark(node) ? '' : words;
  const line = `${mark(node)}${words.trim()}`;
  return `\n${line === '' ? emptyLine : line}\n`;
}

function link(words: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return words;
  const said = words.trim();
  const same = said.replace(/\/$/, '') === address.replace(/\/$/, '');
  return said === '' || same ? address : `${words.trimEnd()} (${address})`;
}

/** Word draws the mark of a list itself: `<span style='mso-list:Ignore'>1.<span>…</span></span>`. */
const isWordMark = (node: Element) => /mso-list:\s*ignore/i.test(node.getAttribute('style') ?? '');

function mark(node: HTMLElement): string {
  if (node.tagName === 'LI') {
    const list = node.parentElement;
    if (list?.tagName !== 'OL') return '• ';
    const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
    return `${Number(list.getAttribute('start') ?? 1) + items.indexOf(node)}. `;
  }
  const style = node.getAttribute('style') ?? '';
  if (!/mso-list:/i.test(style) || isWordMark(node)) return '';
  const drawn = [...node.querySelectorAll('span')].find(isWordMark)?.textContent?.trim() ?? '';
  return /^(\d+|\p{L})[.)]/u.test(drawn) ? `${/^[^.)]+/.exec(drawn)?.[0] ?? ''}. ` : '• ';
}

/** For a text area's `onPaste`; plain text is left to the browser. */
export function pasteAsText(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData('text/html');
  if (html === '') return;
  event.preventDefault();
  insert(event.currentTarget, htmlToText(html));
}

function insert(area: HTMLTextAreaElement, text: string): void {
  // The only way that keeps the browser's undo.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
