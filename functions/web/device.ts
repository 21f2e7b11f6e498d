const BROWSERS: [RegExp, string][] = [
  [/Edg[A-Za-z]*\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/(?:OPiOS|Opera Mini)\/(\d+)/, 'Opera Mini'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/UC?Browser\/(\d+)/, 'UC Browser'],
  [/FxiOS\/(\d+)|Firefox\/(\d+)/, 'Firefox'],
  [/CriOS\/(\d+)|Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari\//, 'Safari'],
];

const SYSTEMS: [RegExp, string][] = [
  [/Android(?: (\d+))?/, 'Android'],
  [/(?:iPhone|CPU) OS (\d+)/, 'iOS'],
  [/Windows NT/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A browser and a system as it named itself, shortened: "Chrome 124, Android 10". Never more than that. */
export function deviceOf(userAgent = ''): string {
  const parts = [named(userAgent, BROWSERS), named(userAgent, SYSTEMS)];
  return parts.filter((part) => part !== undefined).join(', ') || 'tidak dikenal';
}

function named(userAgent: string, list: readonly [RegExp, string][]): string | undefined {
  for (const [pattern, name] of list) {
    const found = pattern.exec(userAgent);
    if (found) return [name, ...found.slice(1).filter(Boolean)].join(' ');
  }
  return undefined;
}
