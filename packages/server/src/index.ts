export { serverOf, type LogLine, type ServerOptions } from './server.ts';
export { routes } from './routes/index.ts';
