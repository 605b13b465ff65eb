import pg from 'pg';
import { searchWords } from './many-inquiries.ts';

/**
 * Fills a fresh Request Tracker with so many tickets as our questions: two of seven are open, of 581 requestors, with six
 * transactions that each have a text, and the roles that it makes for every ticket. Straight into its tables, as it
 * makes them itself: by its own tools 10,000 take an hour.
 */
export async function fillWithTickets(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement.replaceAll('COUNT', String(count)));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Above whatever a fresh installation has. */
const users = 1_000;
const tickets = 10_000;
const groups = 10_000_000;

const made = `generate_series(1, COUNT) as n, lateral (select hashint4(n) & 2147483647 as spread) as spreading,
  lateral (select timestamp '2020-01-01 08:00' + make_interval(years => n % 6, mins => (n * 37) % 480000) as at) as moment`;

/** The same words in as many of them as in our questions. */
const words = `'Wij hebben een vraag over de indeling van onze gemeente ' || n || ' in een referentieregio. Wie is bevoegd?'
  || case when n % 10000 = 77 then ' Het gaat over het ${searchWords.rare}.' else '' end
  || case when n % 20 = 3 then ' Onze brandweerzone vraagt dit.' else '' end
  || case when n % 20 = 3 or n % 9 = 1 then ' Het gaat om een subsidie.' else '' end`;

const roles = `(values (1, 'Owner'), (2, 'Requestor'), (3, 'Cc'), (4, 'AdminCc')) as role (place, name)`;

const statements: readonly string[] = [
  `insert into principals (id, principaltype) select ${users} + n, 'User' from generate_series(1, 581) as n`,
  `insert into users (id, name, emailaddress, realname, creator, created)
    select ${users} + n, 'medewerker' || n, 'medewerker' || n || '@bestuur.test', 'Medewerker ' || n, 1, now()
    from generate_series(1, 581) as n`,
  `insert into tickets (id, effectiveid, queue, type, owner, subject, status, lastupdatedby, lastupdated, creator, created)
    select ${tickets} + n, ${tickets} + n, queue.id, 'ticket', nobody.id, 'Vraag van gemeente ' || n,
      case when n % 7 < 5 then 'resolved' else 'open' end, ${users} + 1 + spread % 581, at, ${users} + 1 + spread % 581, at
    from ${made}, (select id from queues where name = 'General') as queue,
      (select id from users where name = 'Nobody') as nobody`,
  `insert into principals (id, principaltype)
    select ${groups} + 4 * n + role.place, 'Group' from generate_series(1, COUNT) as n, ${roles}`,
  `insert into groups (id, name, domain, instance, creator, created)
    select ${groups} + 4 * n + role.place, role.name, 'RT::Ticket-Role', ${tickets} + n, 1, at from ${made}, ${roles}`,
  `insert into groupmembers (groupid, memberid)
    select ${groups} + 4 * n + role.place, case role.place when 1 then nobody.id else ${users} + 1 + spread % 581 end
    from ${made}, ${roles}, (select id from users where name = 'Nobody') as nobody where role.place < 3`,
  `insert into cachedgroupmembers (groupid, memberid, via, immediateparentid)
    select id, id, 0, id from groups where id > ${groups}`,
  `insert into cachedgroupmembers (groupid, memberid, via, immediateparentid)
    select groupid, memberid, 0, groupid from groupmembers where groupid > ${groups}`,
  'update cachedgroupmembers set via = id where via = 0',
  `insert into transactions (objecttype, objectid, type, creator, created)
    select 'RT::Ticket', ${tickets} + n, case place when 1 then 'Create' when 2 then 'Comment' else 'Correspond' end,
      ${users} + 1 + spread % 581, at + make_interval(days => place) from ${made}, generate_series(1, 6) as place
    order by n, place`,
  `insert into attachments (transactionid, subject, contenttype, contentencoding, content, headers, creator, created)
    select transactions.id, 'Vraag', 'text/plain', 'none', ${words}, 'Content-Type: text/plain; charset="utf-8"',
      transactions.creator, transactions.created
    from transactions, lateral (select objectid - ${tickets} as n) as ticket
    where objecttype = 'RT::Ticket' and objectid > ${tickets}`,
];
