import { environment } from './dotenv.mjs'

// Imported before anything that reads the configuration.
Object.assign(process.env, environment(process.cwd()))
