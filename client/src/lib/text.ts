/** The beginning of a text in one line: whole sentences where they fit, else whole words and an ellipsis. */
export function oneLine(text: string, longest = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = line.slice(0, longest);
  // A sentence ends after a word; "VRM." and "tūkst." are not its end.
  const sentence = /^.{40,}[\p{Ll}\d)“](?<!\s\p{Ll}{1,5})[.!?](?= \p{Lu})/u.exec(start);
  if (sentence) return sentence[0];
  return `${start.slice(0, start.lastIndexOf(' ')).replace(/[,;:–-]$/, '')}…`;
}

/** First letter small, unless the word is an abbreviation. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLocaleLowerCase('lt') + text.slice(1) : text;
}

/** "A, B ir C". */
export function joinNames(names: string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
}
