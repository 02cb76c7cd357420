import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`person_name\` text,
  	\`title\` text,
  	\`language\` text,
  	\`changed\` text,
  	\`from_revision\` numeric,
  	\`to_revision\` numeric,
  	\`from_facts\` numeric,
  	\`to_facts\` numeric,
  	\`detail\` text,
  	\`collection\` text,
  	\`item\` text,
  	\`person\` text,
  	\`address\` text,
  	\`request_id\` text,
  	\`sequence\` numeric NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_person_idx\` ON \`audit\` (\`person\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_sequence_idx\` ON \`audit\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_key_idx\` ON \`audit\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`collection_item_idx\` ON \`audit\` (\`collection\`,\`item\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit\`;`)
}
