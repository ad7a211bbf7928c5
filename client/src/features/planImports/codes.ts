/** Numbers with points between: "01.02.03", "1.1.2.4". */
export const isCode = (code: string): boolean => /^\d+(\.\d+)+$/.test(code);

/** "1.2.3", "01.02.03." and "01 02 03" are all meant as 01.02.03; longer codes stay as they are. */
export function readCode(typed: string): string | null {
  const numbers = typed
    .trim()
    .replace(/\.$/, '')
    .split(/[.\s]+/);
  if (numbers.length < 2 || numbers.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const pads = numbers.length === 3 && numbers.every((part) => part.length <= 2);
  return numbers.map((part) => (pads ? part.padStart(2, '0') : part)).join('.');
}
