import { sql } from 'kysely';

/** The name of the province that `organization` lies in or works for, as a column of a query over it. */
export const provinceName = sql<string | null>`(
  select province.name from parties.organization as province
  where province.kind = 'province' and province.province_nis = organization.province_nis
  order by province.valid_from desc limit 1
)`;
