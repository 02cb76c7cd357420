import * as migration_20261124_122943_initial from './20261124_122943_initial';

export const migrations = [
  {
    up: migration_20261124_122943_initial.up,
    down: migration_20261124_122943_initial.down,
    name: '20261124_122943_initial'
  },
];
