/** `officer.json` with the key `list.title` becomes the message `officer.list.title`. */
export function merge(files: Record<string, Record<string, string>>): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const [path, texts] of Object.entries(files)) {
    const feature = path.replace(/^.*\//, '').replace(/\.json$/, '');
    for (const [key, text] of Object.entries(texts)) messages[`${feature}.${key}`] = text;
  }
  return messages;
}
