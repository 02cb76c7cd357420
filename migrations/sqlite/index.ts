import * as migration_20261124_131310_initial from './20261124_131310_initial';
import * as migration_20261124_133547_audit from './20261124_133547_audit';
import * as migration_20261124_135850_keep_drafts from './20261124_135850_keep_drafts';
import * as migration_20261124_165009_picture_sizes from './20261124_165009_picture_sizes';
import * as migration_20261124_170431_find_by_day_and_name from './20261124_170431_find_by_day_and_name';
import * as migration_20261124_183206_presence from './20261124_183206_presence';
import * as migration_20261124_183711_site_and_navigation from './20261124_183711_site_and_navigation';
import * as migration_20261126_033624_file_language from './20261126_033624_file_language';

export const migrations = [
  {
    up: migration_20261124_131310_initial.up,
    down: migration_20261124_131310_initial.down,
    name: '20261124_131310_initial',
  },
  {
    up: migration_20261124_133547_audit.up,
    down: migration_20261124_133547_audit.down,
    name: '20261124_133547_audit',
  },
  {
    up: migration_20261124_135850_keep_drafts.up,
    down: migration_20261124_135850_keep_drafts.down,
    name: '20261124_135850_keep_drafts',
  },
  {
    up: migration_20261124_165009_picture_sizes.up,
    down: migration_20261124_165009_picture_sizes.down,
    name: '20261124_165009_picture_sizes',
  },
  {
    up: migration_20261124_170431_find_by_day_and_name.up,
    down: migration_20261124_170431_find_by_day_and_name.down,
    name: '20261124_170431_find_by_day_and_name',
  },
  {
    up: migration_20261124_183206_presence.up,
    down: migration_20261124_183206_presence.down,
    name: '20261124_183206_presence',
  },
  {
    up: migration_20261124_183711_site_and_navigation.up,
    down: migration_20261124_183711_site_and_navigation.down,
    name: '20261124_183711_site_and_navigation',
  },
  {
    up: migration_20261126_033624_file_language.up,
    down: migration_20261126_033624_file_language.down,
    name: '20261126_033624_file_language'
  },
];
