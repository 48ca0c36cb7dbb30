/**
 * Finds a Chromium or Chrome for the browser tests, or gets one: playwright's own download (the usual way, into `.browser/`), else, on
 * Debian as root, the distribution's package. Says which. `--required` makes it fail where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a browser that this script fetches is kept: outside node_modules, so that `npm ci` leaves it there. */
const OWN = join(root, '.browser');

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

/** Where installers put browsers that are not on the path. */
const usualPlaces = () => {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (process.platform !== 'win32')
    return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
    const folder = process.env[name];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folder ? programs.map(program => join(folder, program)) : [];
  });
};

/** The folders in which playwright keeps what it downloads: ours, the one that is set, and its own. */
const caches = () => {
  const own = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  return [
    OWN,
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    own[process.platform] ?? join(homedir(), '.cache/ms-playwright'),
  ].filter(folder => folder && existsSync(folder));
};

/** Programs in playwright's folders, the newest first: `chromium-1187/chrome-linux/chrome` and its like. */
const downloaded = () =>
  caches().flatMap(cache =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter(path =>
        /^chromium[^/\\]*[/\\].*[/\\](?:chrome|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)(?:\.exe)?$/.test(
          path,
        ),
      )
      .map(path => join(cache, path))
      .filter(path => statSync(path).isFile())
      .sort()
      .reverse(),
  );

const candidates = () => [
  ...['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'].flatMap(name => {
    const path = process.env[name];
    return path ? [{ path, how: `named by ${name}` }] : [];
  }),
  ...(process.env.PATH ?? '').split(delimiter).flatMap(folder =>
    NAMES.map(name => ({
      path: join(folder, process.platform === 'win32' ? `${name}.exe` : name),
      how: 'on the path',
    })),
  ),
  ...usualPlaces().map(path => ({ path, how: 'in its usual place' })),
  ...downloaded().map(path => ({ path, how: 'downloaded by playwright' })),
];

/** Whether it is there and starts: some distributions have a `chromium-browser` that only says how to install one. */
const version = path => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return null;
  }
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return 'version not asked';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d/.test(stdout) ? stdout.trim() : null;
};

/**
 * The first browser that starts, with its version and how it was found.
 * @returns {{ path: string, how: string, version: string } | null}
 */
export const findBrowser = () => {
  for (const { path, how } of candidates()) {
    const found = version(path);
    if (found !== null) return { path, how, version: found };
  }
  return null;
};

/**
 * Switches for tests: as root a Chromium does not start with its sandbox; the others keep it from the network.
 * @returns {string[]}
 */
export const switches = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const MINUTE = 60_000;

/** Runs an installer quietly; where it fails, says why in one line. */
const run = (command, words, env = {}) => {
  const called = command === process.execPath ? 'playwright-core install chromium' : [command, ...words].join(' ');
  console.log(`browser: ${called} (up to five minutes)`);
  const { status, error, stdout, stderr } = spawnSync(command, words, {
    encoding: 'utf8',
    timeout: 5 * MINUTE,
    env: { ...process.env, ...env },
  });
  if (status === 0) return true;
  const why = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').find(line => /^(?:Error|E):/i.test(line));
  console.log(`browser: that failed: ${error?.message ?? why ?? `it ended with ${status}`}`);
  return false;
};

const ways = [
  {
    how: 'downloaded by playwright into .browser/',
    get: () => {
      const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
      return run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: OWN });
    },
  },
  {
    how: "Debian's package, installed now",
    get: () =>
      existsSync('/etc/debian_version') &&
      process.getuid?.() === 0 &&
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        DEBIAN_FRONTEND: 'noninteractive',
      }),
  },
];

const HELP = `browser: none found, and none could be fetched. The browser tests need one. Do one of these:
  - install Chromium or Chrome with your system's installer (Debian: apt-get install chromium);
  - say where one is: CHROME_PATH=/path/to/chrome npm test;
  - with a connection: npx playwright-core install --with-deps chromium`;

const main = () => {
  const say = ({ path, version: which }, how) => console.log(`browser: ${path} (${which}), ${how}`);
  const there = findBrowser();
  if (there) return say(there, there.how);
  for (const { how, get } of ways) {
    const got = get() ? findBrowser() : null;
    if (got) return say(got, how);
  }
  console.log(HELP);
  if (process.argv.includes('--required')) process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
