export { serverOf, type LogLine, type ServerOptions } from './server.ts';
export { routes } from './routes/index.ts';
export { siteIn, type Site } from './site/site-files.ts';
export { judgePool } from './judge/judge-pool.ts';
