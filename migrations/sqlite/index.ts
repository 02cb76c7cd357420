import * as migration_20261124_131310_initial from './20261124_131310_initial';

export const migrations = [
  {
    up: migration_20261124_131310_initial.up,
    down: migration_20261124_131310_initial.down,
    name: '20261124_131310_initial'
  },
];
