/** Numbers with points between: "01.02.03", "1.1.2.4". */
export const isCode = (code: string): boolean => /^\d{1,2}(\.\d{1,3}){1,4}$/.test(code);

/** "1.2.3", "01.02.03." and "01 02 03" are all meant as 01.02.03; longer codes stay as they are. */
export function readCode(typed: string): string | null {
  const numbers = typed
    .trim()
    .replace(/\.$/, '')
    .split(/[.\s]+/);
  if (!isCode(numbers.join('.'))) return null;
  const pads = numbers.length === 3 && numbers.every((part) => part.length <= 2);
  return numbers.map((part) => (pads ? part.padStart(2, '0') : part)).join('.');
}
