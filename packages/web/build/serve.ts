import { createServer, preview } from 'vite';
import { buildSite, configOf } from './build.ts';

const port = Number(process.env['PORT'] ?? 5173);
if (process.argv.includes('--dev')) {
  const server = await createServer({ ...configOf('site'), server: { port } });
  await server.listen();
  server.printUrls();
} else {
  await buildSite();
  const server = await preview({ ...configOf('site'), preview: { port } });
  server.printUrls();
}
