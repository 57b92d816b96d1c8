const rooms = 'contract|core|adapters|functions|infra|web|tools|test|bench';
const only = (folder, ...allowed) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${rooms})/`, pathNot: `^(${[folder, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    only('contract'),
    only('core', 'contract'),
    only('adapters', 'core', 'contract'),
    only('functions', 'adapters', 'core', 'contract'),
    only('infra', 'contract'),
    only('web', 'core', 'contract'),
    only('tools', 'functions', 'adapters', 'core', 'contract'),
    {
      name: 'contract-knows-zod-only',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: '.', pathNot: '^contract/|node_modules/zod/' },
    },
    {
      name: 'core-is-pure',
      comment: 'No SDK, no node:, no DOM: the engine also runs in a page without a network.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '.', pathNot: '^(core|contract)/|node_modules/zod/' },
    },
    {
      name: 'adapters-are-named-in-compose-only',
      severity: 'error',
      from: { path: '^(functions|tools)/', pathNot: '^(functions|tools)/compose[^/]*\\.ts$' },
      to: { path: '^adapters/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // the builder of the host's model has packages of its own
    exclude: { path: '^tools/host/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
