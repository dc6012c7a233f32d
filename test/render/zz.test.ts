import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { readFolder, readShipped } from '#io'
import { withhold } from '#withhold'
import { analyse } from '#analyse'
import { understand } from '../../src/pipeline/understand.ts'
import { loadVocabulary } from '#vocabulary'
import { renderReport } from '#render'
it('x', async () => {
  const data=await readShipped('data'), templates=await readShipped('templates')
  const vocabulary=loadVocabulary(data)
  const files=await readFolder('data/vastra-gotaland')
  const u:any=await understand(files as any, vocabulary)
  if (!u.inventory) { console.log('NO', JSON.stringify(u.diagnostics).slice(0,500)); return }
  const w:any=withhold(u.inventory,'public',{texts:u.texts,files} as any)
  const findings=analyse(w.inventory,{vocabulary,today:'2026-11-24'})
  for (let i=0;i<2;i++){ const t=performance.now(); const r=renderReport({inventory:w.inventory,findings,vocabulary,templates:{...templates,...u.templates},texts:w.texts,boundaries:data['geo/kommuner.topojson']!,today:'2026-11-24',version:'0.1.0'}); console.log('ms',performance.now()-t,r.markdown.length,r.html.length,JSON.stringify(r.diagnostics).slice(0,400)); writeFileSync('/tmp/kf/vg.md',r.markdown); writeFileSync('/tmp/kf/vg.html',r.html) }
  writeFileSync('/tmp/kf/vg.json',JSON.stringify({inventory:w.inventory,findings,texts:w.texts}))
  const d=w.inventory.diagnostics; const c:any={}; for(const x of d){const k=x.severity+' '+x.rule; c[k]=(c[k]??0)+1}; console.log(c, w.inventory.resources.length, findings.conflicts.length, w.inventory.questions.length)
}, 240000)
