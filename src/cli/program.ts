import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.js';
import type { AnalyzeOptions } from './analyze.js';
import type { AnnotateOptions } from './annotate.js';
import type { CheckOptions } from './check.js';
import type { ExtractOptions } from './extract.js';
import { MOST_THREADS } from './limits.js';
import { printable } from './printable.js';
import type { ReportOptions } from './report.js';
import type { ReuseOptions } from './reuse.js';
import { STATUS, type Status } from './status.js';

// The verbs are loaded when one is run: the help must not wait for them.

/** What a bare `crossread` says. */
export const START = `Crossread reads every account of one event against all the others: who claims what,
what does not add up, and who copied whom.

To begin, put the accounts of one event into a folder, one a file (.txt, .md or .html), and run

  crossread analyze FOLDER --report report.html

Then open report.html in a browser. For all commands: crossread --help
`;

const examples = (...lines: readonly [string, string][]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map(([what, line]) => `  ${what}\n    $ ${line}\n`).join('')}`;

/** Less than this is not enough for the program itself. */
const LEAST_MEMORY = 256;

const megabytes = (text: string): number => {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < LEAST_MEMORY) {
    throw new InvalidArgumentError(`It must be a number from ${String(LEAST_MEMORY)} on.`);
  }
  return count;
};

const threadCount = (text: string): number => {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_THREADS) {
    throw new InvalidArgumentError(`It must be a number from 1 to ${String(MOST_THREADS)}.`);
  }
  return count;
};

const named = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
};

const threads = (): Option =>
  new Option(
    '--threads <n>',
    'threads that read documents (default: one for each processor); the result is the same',
  ).argParser(threadCount);

const primaries = (): Option =>
  new Option(
    '--primary <name>',
    'a document that the others report on, by its path, file name or id; may be given again',
  ).argParser((name: string, before: readonly string[] | undefined) => [...(before ?? []), named(name)]);

/** The command line. Each verb hands its exit status to `done`. */
export const program = (done: (status: Status) => void): Command => {
  const crossread = new Command('crossread')
    .usage('[options] <command>')
    .description(
      'Reads every account of one event against all the others: who claims what, what does not add up, who copied whom.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help, or that of a command')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(crossread --help shows what there is)')
    .configureHelp({ helpWidth: 100 })
    .exitOverride()
    .allowExcessArguments()
    .action(() => {
      const [unknown] = crossread.args;
      if (unknown !== undefined) crossread.error(`error: there is no command '${printable(unknown)}'`);
      process.stdout.write(START);
      done(STATUS.done);
    })
    .addHelpText(
      'after',
      `${examples([
        'Read a folder of accounts of one event, and look at the result in a browser',
        'crossread analyze FOLDER --report report.html',
      ])}
Messages go to standard error, results to standard output; - stands for either where a file is named.
Exit status: 0 done, 1 done but some inputs were unusable, 2 wrong usage, 3 nothing could be done.`,
    );

  const verb = (name: string, description: string): Command =>
    crossread
      .command(name)
      .description(description)
      .showHelpAfterError(`(crossread ${name} --help shows how it is used)`)
      .helpOption('-h, --help', 'show this help')
      .configureHelp({ helpWidth: 100 })
      .exitOverride();

  verb('analyze', 'read accounts of one event against each other')
    .argument('<path...>', 'files, and folders with all that is in them; - for standard input')
    .option('--case <file>', 'keep everything in this case file, and go on from it next time', named)
    .option('--json <file>', 'write the analysis as JSON', named)
    .option('--report <file>', 'write the report, one HTML page that needs nothing else', named)
    .option('--title <text>', 'what to call the case (default: the name of the folder)', named)
    .addOption(primaries())
    .addOption(threads())
    .action(async (paths: string[], options: AnalyzeOptions) => {
      const { analyze } = await import('./analyze.js');
      done(await analyze(paths, options));
    })
    .addHelpText(
      'after',
      examples(
        ['What do the accounts in a folder say, and what does not add up?', 'crossread analyze dam-collapse'],
        [
          'The same, kept in a case file, with a report to read in a browser',
          'crossread analyze dam-collapse --case dam.case --report dam.html',
        ],
        [
          'What do the accounts make of a report, one of the files in the folder?',
          'crossread analyze dam-collapse --primary final-report.txt',
        ],
        ['The same for another program', 'crossread analyze dam-collapse --json - | jq .findings'],
      ),
    );

  verb('annotate', 'show what stands in each document by itself: who says what, figures, times, names')
    .argument('[file...]', 'files and folders')
    .option('--jsonl', 'read documents from standard input, one JSON object {"id", "text"} a line')
    .addOption(threads())
    .action(async (files: string[], options: AnnotateOptions) => {
      const { annotate } = await import('./annotate.js');
      done(await annotate(files, options));
    })
    .addHelpText(
      'after',
      examples(
        ['One JSON object a file', 'crossread annotate dam-collapse/*.txt'],
        [
          'In a pipe; streams of any length are read in constant memory',
          'crossread annotate --jsonl < documents.jsonl > annotations.jsonl',
        ],
      ),
    );

  verb('reuse', 'show which words documents share, and what that says of who copied whom')
    .option('--jsonl', 'read documents from standard input, one JSON object {"id", "text"} a line')
    .option('--documents', 'one object for every pair of documents instead of every pair of passages')
    .option(
      '--index <folder>',
      'keep what was read in a folder: more documents can be added, and a run that was cut off goes on',
    )
    .option(
      '--memory <megabytes>',
      'how much memory to use for a large collection; the rest stays on disk (default: 2048)',
      megabytes,
    )
    .addOption(threads())
    .action(async (options: ReuseOptions) => {
      const { reuse } = await import('./reuse.js');
      done(await reuse(options));
    })
    .addHelpText(
      'after',
      examples(
        ['Which of these documents derive from another?', 'crossread reuse --jsonl --documents < documents.jsonl'],
        [
          'What does a new document share with the many of an archive?',
          'crossread reuse --jsonl --index archive < new.jsonl',
        ],
      ),
    );

  verb('extract', 'show the document that is made of each file: its title, outlet, date and text')
    .argument('[file...]', 'files and folders')
    .option('--jsonl', 'read pages from standard input, one JSON object {"id", "html"} a line, "url" where known')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extract } = await import('./extract.js');
      done(await extract(files, options));
    })
    .addHelpText('after', examples(['What is read of a saved web page?', 'crossread extract page.html']));

  verb('check', 'hold a draft against a case, as an editor would: numbers, dates, quotations, sources, wording')
    .argument('<draft>', 'the file with the draft; - for text on standard input')
    .requiredOption('--against <case>', 'a case file that analyze --case made, or a folder of accounts', named)
    .option('--json <file>', 'write the notes as JSON', named)
    .option('--sarif <file>', 'write the notes as SARIF 2.1.0, which editors and code review show', named)
    .option('--annotations <file>', 'write the notes as W3C Web Annotations', named)
    .addOption(primaries())
    .action(async (path: string, options: CheckOptions) => {
      const { check } = await import('./check.js');
      done(await check(path, options));
    })
    .addHelpText(
      'after',
      `${examples(
        ['What in a draft do the accounts of the case not support?', 'crossread check draft.txt --against dam.case'],
        ['The same for an editor that reads SARIF', 'crossread check draft.txt --against dam.case --sarif draft.sarif'],
        ['What is being written, without a file', 'pbpaste | crossread check - --against dam-collapse'],
      )}
Exit status: 0 nothing to note, 1 notes, or an unusable input, 2 wrong usage, 3 nothing could be done.`,
    );

  verb('report', 'write the report of a case as one HTML page')
    .argument('<case>', 'a case file that analyze --case made')
    .option('--out <file>', 'where to write it (default: the name of the case with .html, in this folder)', named)
    .action(async (path: string, options: ReportOptions) => {
      const { report } = await import('./report.js');
      done(await report(path, options));
    })
    .addHelpText(
      'after',
      examples(['Look again at what an earlier run kept', 'crossread report dam.case --out dam.html']),
    );

  return crossread;
};

/** The exit status for an error of the command line's own, help and version among them. */
export const statusOfUsage = (error: CommanderError): Status => (error.exitCode === 0 ? STATUS.done : STATUS.usage);
