import { serveConfig } from '../serve-config'
import config from './config'

await serveConfig(config)
