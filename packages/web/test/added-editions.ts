import type { Page } from 'playwright-core';

/** A saved page in the shape of the state database, with words of our own and what attackers put into such pages. */
const savedPage = (edition: string, consent: string): string => `<!doctype html>
<!-- saved from url=(0064)https://zan.gov.kz/client/#!/doc/81164/rus/${edition} -->
<html><head><title>Уголовно-процессуальный кодекс Республики Казахстан</title>
<script>window.harmed = 'script'</script></head>
<body onload="window.harmed = 'onload'"><nav><a href="javascript:window.harmed = 'link'">Меню базы</a></nav>
<h1>Уголовно-процессуальный кодекс Республики Казахстан</h1>
<p>Пересказ для проверки, не официальный текст.</p>
<h2>Глава 63. О соглашениях</h2>
<h3><a name="z4001"></a>Статья 612. Что расследуется по соглашению</h3>
<p>1. По соглашению расследуются:</p><p>1) деяния не тяжелее тяжких — по сделке;<img src="x" onerror="window.harmed = 'onerror'"></p>
<h3><a name="z4002"></a>Статья 613. Когда возможна сделка</h3>
<p>1. Сделка возможна, когда:</p><p>1) человек сам её хочет;</p><p>2) он не спорит с обвинением;</p>
<p>3) потерпевший согласен${consent}.</p>
<p>2. Сделки нет, если кто-то из потерпевших против.<svg onload="window.harmed = 'svg'"></svg></p>
<p>Сноска. Статья 613 с изменениями от 27.12.2019 № 292-VI.</p>
</body></html>`;

/** Two editions of one text, as files a user has. */
export const editions = [
  { name: 'upk-2025.html', mimeType: 'text/html', buffer: Buffer.from(savedPage('16.09.2025', '')) },
  { name: 'upk-2026.html', mimeType: 'text/html', buffer: Buffer.from(savedPage('01.07.2026', ' письменно')) },
];

/** Adds both editions on the page of official texts. */
export async function addEditions(page: Page): Promise<void> {
  await page.locator('main input[type=file]').setInputFiles(editions);
  await page.locator('main h3').nth(1).waitFor();
}
