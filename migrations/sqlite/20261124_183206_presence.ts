import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text,
  	\`since\` text NOT NULL,
  	\`seen_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presence_key_idx\` ON \`presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presence_seen_at_idx\` ON \`presence\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_item_idx\` ON \`presence\` (\`kind\`,\`item\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presence\`;`)
}
