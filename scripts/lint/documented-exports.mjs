/**
 * A lint rule: every exported function, constant and interface has a comment that says what it means. A union of literals or a name for
 * another type may speak for itself.
 */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    docs: { description: 'an exported name says what it means' },
    schema: [],
    messages: { missing: '"{{name}}" is exported: say in a /** */ what it means, its units, how it fails.' },
  },
  create(context) {
    const documented = node =>
      context.sourceCode.getCommentsBefore(node).some(({ type, value }) => type === 'Block' && value.startsWith('*'));
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!declaration || declaration.type === 'TSTypeAliasDeclaration' || documented(node)) return;
        const named = declaration.id ?? declaration.declarations?.[0]?.id;
        context.report({ node, messageId: 'missing', data: { name: named?.name ?? 'this' } });
      },
    };
  },
};
