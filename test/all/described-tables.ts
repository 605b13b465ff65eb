import { join } from 'node:path';
import ts from 'typescript';
import { clone } from '../../e2e/running-site.ts';

/** The columns of a table by name, each with whether it can be null. */
export type Columns = ReadonlyMap<string, boolean>;

/**
 * The tables that `db/types.ts` describes, as `schema.table`, with the columns that a query gets from them and
 * whether those can be null. Throws where the file cannot be understood.
 */
export function describedTables(): ReadonlyMap<string, Columns> {
  const file = join(clone, 'db', 'types.ts');
  const options = ts.readConfigFile(join(clone, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions;
  const { options: parsed } = ts.convertCompilerOptionsFromJson(options, clone);
  const program = ts.createProgram([file], parsed);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const database = source?.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Database',
  );
  if (database === undefined) throw new Error(`${file} has no interface Database`);
  return new Map(
    propertiesOf(checker, checker.getTypeAtLocation(database)).map(([table, type]) => [
      table,
      new Map(propertiesOf(checker, type).map(([column, held]) => [column, canBeNull(checker, held)])),
    ]),
  );
}

function propertiesOf(checker: ts.TypeChecker, type: ts.Type): [string, ts.Type][] {
  return checker.getPropertiesOfType(type).map((one) => [one.name, checker.getTypeOfSymbol(one)]);
}

/** Where Kysely tells reading from writing apart, reading counts. */
function canBeNull(checker: ts.TypeChecker, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    if (part.flags & ts.TypeFlags.Null) return true;
    const read = part.getProperty('__select__');
    return read !== undefined && canBeNull(checker, checker.getTypeOfSymbol(read));
  });
}
