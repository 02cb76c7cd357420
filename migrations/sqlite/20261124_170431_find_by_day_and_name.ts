import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

const dayIn = (zone: string | null, date: string) => {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone || 'UTC' }).format(new Date(date))
  } catch {
    return date.slice(0, 10)
  }
}

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_text_idx\` ON \`publications_texts\` (\`text\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`day\` text;`)
  // What names a publication is rewritten with it, and found by it.
  await db.run(sql`CREATE INDEX \`publications_texts_parent\` ON \`publications_texts\` (\`parent_id\`,\`path\`,\`text\`);`)
  await db.run(sql`CREATE INDEX \`collection_language_state_kind_date_idx\` ON \`publications\` (\`collection\`,\`language\`,\`state\`,\`kind\`,\`date\`);`)
  await db.run(sql`CREATE INDEX \`collection_language_state_kind_day_idx\` ON \`publications\` (\`collection\`,\`language\`,\`state\`,\`kind\`,\`day\`);`)

  // What was published before: names out of `|a:1|b:2|`, and the day where it happens.
  await db.run(sql`INSERT INTO \`publications_texts\` (\`order\`, \`parent_id\`, \`path\`, \`text\`)
    WITH RECURSIVE \`part\` (\`id\`, \`rest\`, \`one\`, \`n\`) AS (
      SELECT \`id\`, substr(\`related\`, 2), '', 0 FROM \`publications\` WHERE \`related\` LIKE '|%'
      UNION ALL
      SELECT \`id\`, substr(\`rest\`, instr(\`rest\`, '|') + 1), substr(\`rest\`, 1, instr(\`rest\`, '|') - 1), \`n\` + 1
      FROM \`part\` WHERE instr(\`rest\`, '|') > 0
    )
    SELECT \`n\`, \`id\`, 'names', \`one\` FROM \`part\` WHERE \`one\` <> '';`)
  await db.run(sql`UPDATE \`publications\` SET \`day\` = substr(\`date\`, 1, 10);`)
  const events = await db.all<{ id: string; date: string; zone: string | null }>(
    sql`SELECT \`id\`, \`date\`, json_extract(\`content\`, '$.fields.timeZone') AS \`zone\` FROM \`publications\` WHERE \`collection\` = 'events' AND \`content\` IS NOT NULL;`,
  )
  for (const { id, date, zone } of events)
    await db.run(sql`UPDATE \`publications\` SET \`day\` = ${dayIn(zone, date)} WHERE \`id\` = ${id};`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP INDEX \`collection_language_state_kind_date_idx\`;`)
  await db.run(sql`DROP INDEX \`collection_language_state_kind_day_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`day\`;`)
}
