const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS|Chromium/, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** What a browser says it is, as its owner would say it: "Firefox, Windows"; null when it is none that people know. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const of = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(userAgent))?.[1];
  return [of(browsers), of(systems)].filter(Boolean).join(', ') || null;
}
