import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { rooms } from '../../arrows.ts';

const room = '^app/rooms/([^/]+)/';
const frontDoor = '(model\\.ts$|texts\\.ts$|engine/|commands/|queries/)';
const roles = '^app/rooms/people/model\\.ts$';
const types = '^db/';
const tests = '\\.(test|slow\\.test)\\.tsx?$|^test/';
const npm = 'node_modules/';

/** One sentence of the house as a rule of dependency-cruiser: nothing `from` imports anything `to`. */
type Rule = IRegularForbiddenRuleType;

/**
 * The import rules of ARCHITECTURE.md: what each kind of file in a room may know, how rooms know each other,
 * and that furniture and foundations know no room.
 */
export const rules: readonly Rule[] = [
  forbid('model-imports-nothing', { path: `${room}model\\.ts$` }, { path: '.' }),
  forbid(
    'policy-knows-models-only',
    { path: `${room}policy\\.ts$` },
    { pathNot: [`^app/rooms/$1/model\\.ts$`, roles, '^app/platform/context\\.ts$'] },
  ),
  forbid('engine-is-pure', { path: `${room}engine/` }, { pathNot: ['^app/rooms/$1/(engine/|model\\.ts$)'] }),
  forbid(
    'queries-only-read',
    { path: `${room}queries/` },
    {
      pathNot: [
        '^app/rooms/$1/(model\\.ts$|engine/|queries/)',
        `^app/rooms/[^/]+/(model\\.ts$|engine/|queries/)`,
        '^app/platform/',
        types,
        `${npm}kysely/`,
      ],
    },
  ),
  forbid(
    'commands-do-not-know-the-screen',
    { path: `${room}commands/` },
    {
      path: [
        '^app/rooms/[^/]+/(pages|views|elements|papers)/',
        '^app/design/',
        '^app/reception',
        `${npm}hono/`,
      ],
    },
  ),
  forbid(
    'views-only-draw',
    { path: `${room}views/` },
    {
      path: [
        '^app/rooms/[^/]+/(commands|forms\\.ts|access\\.ts|pages)',
        '^app/reception(/(?!page\\.ts$|asked-day\\.ts$|entered-fields\\.ts$)|\\.ts$)',
      ],
    },
  ),
  forbid(
    'views-take-types-of-queries-only',
    { path: `${room}views/` },
    { path: '^app/rooms/[^/]+/queries/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'mails-are-pure',
    { path: `${room}mails/` },
    {
      pathNot: [
        '^app/rooms/$1/(model|texts)\\.ts$',
        '^app/rooms/$1/mails/',
        '^app/platform/(post|day|dutch-writing)\\.ts$',
      ],
    },
  ),
  forbid(
    'rooms-stand-at-the-desk-only-with-pages',
    { path: room, pathNot: [`${room}(pages|views|api)/`, tests] },
    { path: '^app/reception' },
  ),
  forbid(
    'pages-know-little-of-the-desk',
    { path: `${room}pages/` },
    { path: '^app/reception', pathNot: '^app/reception/(page|goal|asked-day|entered-fields)\\.ts$' },
  ),
  forbid(
    'api-knows-of-the-desk-what-an-endpoint-is',
    { path: `${room}api/` },
    { path: '^app/reception', pathNot: '^app/reception/endpoint[a-z-]*\\.ts$' },
  ),
  forbid(
    'api-draws-nothing',
    { path: `${room}api/` },
    {
      path: [
        '^app/rooms/[^/]+/(pages|views|elements|mails|papers|forms\\.ts|access\\.ts)',
        '^app/design/',
        `${npm}hono/`,
      ],
    },
  ),
  forbid(
    'rooms-touch-no-machine',
    { path: room, pathNot: tests },
    {
      path: ['^node:', '^fs$', '^crypto$', `${npm}(pg|pg-boss|nodemailer|@hono)/`],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'zod-stays-in-forms',
    {
      path: '^app/',
      pathNot: [
        `${room}(forms\\.ts$|api/)`,
        '^app/reception/(endpoint[a-z-]*\\.ts$|api/)',
        '^app/platform/(settings|checked-form)\\.ts$',
        tests,
      ],
    },
    { path: `${npm}zod/` },
  ),
  forbid(
    'rooms-enter-by-the-front-door',
    { path: room, pathNot: tests },
    { path: '^app/rooms/', pathNot: ['^app/rooms/$1/', `^app/rooms/[^/]+/${frontDoor}`] },
  ),
  ...Object.entries(rooms).map(([name, { knows }]) =>
    forbid(
      `undrawn-arrow-from-${name}`,
      { path: `^app/rooms/${name}/`, pathNot: tests },
      { path: '^app/rooms/', pathNot: [name, ...knows].map((known) => `^app/rooms/${known}/`).concat(roles) },
    ),
  ),
  forbid(
    'design-knows-no-room',
    { path: '^app/design/' },
    { path: '^app/(?!design/)|^db/|^node:', pathNot: tests },
  ),
  forbid(
    'platform-knows-no-room',
    { path: '^app/platform/', pathNot: tests },
    { path: '^app/(?!platform/)|^demo/' },
  ),
  forbid(
    'nobody-ships-tests',
    { path: '^(app|demo|db)/', pathNot: tests },
    { path: ['^test/', '^e2e/', '^bench/'] },
  ),
  forbid('no-rings', {}, { circular: true }),
];

function forbid(
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  const tested = 'pathNot' in from || name === 'no-rings' ? from : { ...from, pathNot: tests };
  return { name, severity: 'error', from: tested, to };
}
