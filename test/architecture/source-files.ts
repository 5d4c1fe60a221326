/** Reads the source as the architecture tests need it: which file imports what, and which names it uses. */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** Path below src/ without extension ("view/scene"), or a package's name as written ("lit/decorators.js"). */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing of it is left in the JavaScript. */
  readonly isTypeOnly: boolean;
  /** `import()`: loaded when asked for, not with the module. */
  readonly isDynamic: boolean;
  /** Names taken from the module; empty for `import()` and side effects. */
  readonly names: readonly string[];
}

export interface SourceFile {
  /** Path below src/ without extension: "view/scene". */
  readonly path: string;
  /** First folder: "view"; empty for a file directly below src/. */
  readonly folder: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** Everything that is published: the tools are left out. */
export function readSourceFiles(): readonly SourceFile[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('tools/'))
    .sort()
    .map(readSourceFile);
}

function readSourceFile(file: string): SourceFile {
  const text = readFileSync(`${root}src/${file}`, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const path = file.replace(/\.ts$/, '');
  const imports: Import[] = [];
  visitAll(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, ...targetOf(path, found.specifier) });
  });
  return { path, folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', imports, tree };
}

function targetOf(path: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '');
  return { target, isPackage: false };
}

export function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

type FoundImport = Pick<Import, 'isTypeOnly' | 'isDynamic' | 'names'> & { readonly specifier: string };

function importOf(node: ts.Node): FoundImport | undefined {
  if (ts.isImportDeclaration(node)) return staticImport(node.moduleSpecifier, node.importClause);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const specifier = textOf(node.moduleSpecifier);
    return { specifier, isTypeOnly: node.isTypeOnly, isDynamic: false, names: [] };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return { specifier: textOf(node.arguments[0]), isTypeOnly: false, isDynamic: true, names: [] };
  }
  return undefined;
}

function staticImport(module: ts.Expression, clause: ts.ImportClause | undefined): FoundImport {
  const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const hasOnlyTypes = named.length > 0 && !clause?.name && named.every((element) => element.isTypeOnly);
  return {
    specifier: textOf(module),
    isTypeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || hasOnlyTypes,
    isDynamic: false,
    names: named.map((element) => (element.propertyName ?? element.name).text),
  };
}

const textOf = (node: ts.Expression) => (ts.isStringLiteralLike(node) ? node.text : node.getText());
