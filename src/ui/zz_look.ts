import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { assets, assetPaths } from './assets.ts'
import { gallery } from './gallery.tsx'
for (const [k,p] of Object.entries(assetPaths)) { const a=assets.get(p)!; console.log(k, a.body.length, a.gzip?.length, a.br?.length) }
for (const [k,g] of Object.entries(gallery)) { const t=performance.now(); const h=g(); for(let i=0;i<20;i++) g(); console.log(k,h.length,((performance.now()-t)/21).toFixed(1)+' ms') }
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
const s = createServer((q, r) => { const a = assets.get(q.url!); if (a) { r.setHeader('content-type', a.type); r.end(a.body); return }
  const g = (gallery as any)[q.url!.slice(1)]; if(!g){r.statusCode=404;r.end('x');return}
  r.setHeader('content-type','text/html; charset=utf-8'); r.setHeader('content-security-policy', csp); r.end(g()) })
await new Promise<void>(ok => s.listen(0, '127.0.0.1', ok)); const base = `http://127.0.0.1:${(s.address() as any).port}`
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8'); let runs=0
for (const name of Object.keys(gallery)) for (const scheme of ['light','dark'] as const) for (const w of [1280,768,320]) {
  const c = await b.newContext({ viewport: { width: w, height: w===320?800:900 }, colorScheme: scheme, bypassCSP: true })
  const p = await c.newPage(); p.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log(name,w,m.text()) }); p.on('pageerror', e=>console.log(name,'PAGEERR',e.message))
  await p.goto(`${base}/${name}`); await p.evaluate(() => document.fonts.ready)
  await p.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png`, fullPage: true })
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth); if (over>0) console.log('OVERFLOW',name,w,over)
  await p.evaluate(axe); const v = await p.evaluate(async () => (await (window as any).axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })).violations.map((x: any) => x.id+': '+x.nodes.slice(0,3).map((n: any)=>n.html.slice(0,140)+' '+(n.any[0]?.message??'')).join(' | '))); runs++
  if (v.length) console.log(name,w,scheme,v)
  await c.close()
 }
console.log('axe runs', runs)
for (const n of Object.keys(gallery)) { const c2 = await b.newContext(); const p2 = await c2.newPage(); p2.on('console', m=>console.log('CSP',n,m.type(),m.text())); p2.on('pageerror',e=>console.log(e.message)); await p2.goto(`${base}/${n}`); await p2.waitForTimeout(100); await c2.close() }
// open popovers, axe
for (const sel of ['.kt-menu-button','.kt-account__button']) { const c = await b.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true }); const p = await c.newPage(); await p.goto(`${base}/werkvoorraad`); await p.click(sel); await p.evaluate(axe); console.log(sel, await p.evaluate(async () => (await (window as any).axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa'] })).violations.map((x: any)=>x.id+x.nodes[0].html))); await p.screenshot({path:'/tmp/shots/x-'+sel.slice(4)+'.png'}); await c.close() }
// summary link goes to field; double submit
const c3 = await b.newContext(); const p3 = await c3.newPage(); await p3.goto(`${base}/formulierFout`); await p3.click('.kt-errors a[href="#veld-wet"]'); console.log('focus', await p3.evaluate(()=>document.activeElement?.id))
let posts=0; await p3.route('**/werk/contact/nieuw', async r=>{ posts++; await new Promise(k=>setTimeout(k,600)); await r.fulfill({status:204}) }); await p3.click('main button[type=submit]'); await p3.locator('main button[type=submit]').click({force:true}); await p3.waitForTimeout(1500); console.log('posts', posts)
const c4 = await b.newContext({ javaScriptEnabled: false }); const p4 = await c4.newPage(); await p4.goto(`${base}/formulierFout`); console.log('no js focus', await p4.locator(':focus').getAttribute('class'))
const c5 = await b.newContext({ viewport:{width:1280,height:700} }); const p5 = await c5.newPage(); await p5.goto(`${base}/werkvoorraad`); await p5.keyboard.press('Tab'); await p5.screenshot({path:'/tmp/shots/x-skip.png'}); for(let i=0;i<16;i++) await p5.keyboard.press('Tab'); await p5.screenshot({path:'/tmp/shots/x-focus.png'})
await b.close(); s.close()
