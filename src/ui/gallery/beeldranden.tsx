// Every picture on its worst days: empty, one value, all nought, a hole, very large, long names, below nought.
import { PageHead, Section, Stack } from '../layout.tsx'
import { Pictured } from '../pictures/pictured.tsx'
import { randen } from './randdata.ts'

const helft = Math.ceil(randen.length / 2)

const Randen = ({ deel }: { readonly deel: typeof randen }) => (
  <Stack space="l">
    <PageHead titel="Beelden aan de rand" />
    {deel.map(({ naam, picture }) => (
      <Section key={naam} titel={naam}>
        <Pictured
          picture={picture}
          table={{ caption: naam, columns: [{ label: 'Wat' }], rows: [{ id: naam, cells: [picture.zegt] }] }}
          csv="/werk/monitor/rand.csv"
        />
      </Section>
    ))}
  </Stack>
)

export const BeeldRanden = () => <Randen deel={randen.slice(0, helft)} />
export const MeerRanden = () => <Randen deel={randen.slice(helft)} />
