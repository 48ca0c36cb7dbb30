/**
 * Which room may see which. Run by `npm run check:architecture`, which also plants a violation of each rule and sees that it is caught.
 * `name` and `comment` are what a person reads when a rule is broken.
 */
const STAGES = ['annotate', 'relate', 'weigh', 'find', 'present'];

const BASE = ['model', 'text', 'languages'];

const CORE = [...BASE, ...STAGES, 'check'];

const room = names => `^src/(?:${[names].flat().join('|')})/`;

/** What a room sees of `src`, itself included; whatever else of `src` it imports is forbidden. */
const sees = (name, rooms, comment) => ({
  name: `${name}-sees`,
  severity: 'error',
  comment,
  from: { path: room(name) },
  to: { path: '^src/', pathNot: room([name, ...rooms]) },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'The words of the domain depend on nothing: no package, no Node, no other room.',
      from: { path: room('model') },
      to: { pathNot: room('model') },
    },
    sees('text', ['model'], 'Helpers on strings know the model and no stage.'),
    sees(
      'languages',
      ['model', 'text'],
      'What is particular to a language is data for the stages, not the other way round.',
    ),
    {
      name: 'languages-behind-their-interface',
      severity: 'error',
      comment:
        'A stage reads with the pack that it is given (languages/language.ts); which packs there are only src/languages knows.',
      from: { path: '^src/', pathNot: room('languages') },
      to: { path: '^src/languages/[a-z]{2,3}/' },
    },
    ...STAGES.map(stage =>
      sees(stage, BASE, 'A stage sees the model, text, languages and itself; stages meet in src/pipeline.ts alone.'),
    ),
    sees('check', ['find', ...BASE], 'A draft is held against a case by the rules of find.'),
    sees('ingest', BASE, 'Ingest makes documents; it knows of no stage and of no store.'),
    {
      name: 'corpus-sees',
      severity: 'error',
      comment: 'A collection on disk takes the steps of relate one by one; it knows of no terminal and no case.',
      from: { path: room('corpus') },
      to: {
        path: '^src/',
        pathNot: [room(['corpus', 'ingest', 'annotate', 'relate', 'present', ...BASE]), '^src/ready\\.ts$'],
      },
    },
    sees('store', ['model'], 'The case file keeps what the model names.'),
    sees('web', ['model', 'present'], 'Pages show what present hands them.'),
    {
      name: 'stages-meet-in-the-pipeline',
      severity: 'error',
      comment: 'Only src/pipeline.ts puts stages in order; src/index.ts may name them for others.',
      from: { path: '^src/[^/]+\\.ts$', pathNot: '^src/(?:pipeline|index)\\.ts$' },
      to: { path: room(['annotate', 'relate', 'weigh', 'find', 'check']) },
    },
    {
      name: 'cli-sees',
      severity: 'error',
      comment: 'The command line names the pipeline, ingest, the store, what is presented and the model.',
      from: { path: room('cli') },
      to: {
        path: '^src/',
        pathNot: [room(['cli', 'corpus', 'ingest', 'store', 'present', 'web', 'model', 'text']), '^src/[^/]+\\.ts$'],
      },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'The core touches no disk, network, clock or terminal.',
      from: { path: room(CORE) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-the-rim',
      severity: 'error',
      comment: 'Nothing inside depends on how it is called.',
      from: { path: '^src/', pathNot: [room('cli')] },
      to: { path: room('cli') },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'What ships depends on packages of "dependencies" alone.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads somewhere; what Vite makes while it builds is called virtual.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
      extensionAlias: { '.js': ['.ts', '.js'] },
    },
  },
};
