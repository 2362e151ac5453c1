// Every figure that the onderzoek of 2019 and the policy plan print, as facts: where, what, when, how much.

export type Soort =
  | 'registratie'
  | 'formatie'
  | 'ervaring'
  | 'kader'
  | 'context'
  | 'benchmark'
  | 'kosten'
  | 'streefwaarde'
  | 'norm'
  | 'regio'
  | 'structuur'

export type Gedrukt = {
  readonly bron: 'audit' | 'beleid'
  /** The chapters that print it. */
  readonly sectie: string
  readonly indicator: string
  readonly periode: string
  /** As printed, with its own number of decimals; empty where a word stands. */
  readonly waarde: string
  readonly eenheid: string
  readonly soort: Soort
}

const feiten = `
audit|Voorwoord|jongeren met jeugdhulp, aandeel|2018|12.5|% van jongeren|context
audit|Voorwoord|jongeren met jeugdhulp per gemiddelde schoolklas|2018|3|leerlingen (circa)|context
audit|2.1 en 2.7 en Bijlage 2|bevolkingsgroei sinds 2010|2010..2017|3.4|%|context
audit|Bijlage 2|inwoners|2010|45935|inwoners|context
audit|Bijlage 2|inwoners|2017|47481|inwoners|context
audit|Bijlage 2|inwoners 0-19 jaar|2019|24.5|% van inwoners|context
audit|Bijlage 2|inwoners 0-19 jaar, weinig stedelijk|2019|22.1|% van inwoners|benchmark
audit|Bijlage 2|werkloosheid|2018|3.1|%|context
audit|Bijlage 2|werkloosheid, weinig stedelijk|2018|3.2|%|benchmark
audit|2.3|criminaliteitsindex (2012 = 100)|2016|122|index|context
audit|Bijlage 2|misdrijven|2018|297|per 10.000 inwoners|context
audit|2.4|schoolverzuim, weinig stedelijk|2018|18.99|per 1.000 leerlingen|benchmark
audit|2.4|Halt-verwijzingen|2018|78|per 10.000 12-17-jarigen|context
audit|Bijlage 2|kinderen in uitkeringsgezin|2010|2.13|%|context
audit|Bijlage 2|Halt-verwijzingen|2013|64|per 10.000 12-17-jarigen|context
audit|Bijlage 2|gebruik Zorgverzekeringswet|2017|8976|per 10.000 inwoners|context
audit|Bijlage 2|gebruik Zorgverzekeringswet, weinig stedelijk|2017|8925|per 10.000 inwoners|benchmark
audit|Bijlage 2 fig. 17|twee maatwerkvoorzieningen, weinig stedelijk|niet gedrukt (2018)|44|per 1.000 huishoudens (text: inwoners)|benchmark
audit|2.6 en 2.7|jongeren met jeugdhulp|2018-H2|12.4|% van jongeren|registratie
audit|Bijlage 2|stijging jongeren met jeugdhulp|2015-H1..2018-H2|68|%|registratie
audit|Bijlage 2|jongeren met jeugdhulp, weinig stedelijk|2018-H2|9.7|% van jongeren|benchmark
audit|Bijlage 2 fig. 20|jeugdhulptrajecten zonder verblijf|niet gedrukt (2018)|87|% van trajecten (ongeveer)|registratie
audit|Bijlage 2 fig. 20|jeugdhulptrajecten zonder verblijf, weinig stedelijk|niet gedrukt (2018)|82|% van trajecten (ongeveer)|benchmark
audit|2.7 en Bijlage 2 fig. 21|jeugdhulptrajecten verwezen door huisarts|niet gedrukt (2018)|59|% van trajecten ZIN (CBS)|registratie
audit|2.7 en Bijlage 2 fig. 21|jeugdhulptrajecten verwezen door gemeente|niet gedrukt (2018)|26|% van trajecten ZIN (CBS)|registratie
audit|7.1.3|jeugdhulp rechtstreeks doorverwezen door huisarts|niet gedrukt|56|%|registratie
audit|4.1.1|hulpvragen De Poort / team Uitvoering Sociaal Domein|2018|2870|hulpvragen|registratie
audit|4.1.1|hulpvragen De Poort|2019-Q1|876|hulpvragen|registratie
audit|4.1.1|hulpvragen De Poort|2019-H1|1869|hulpvragen (cumulatief)|registratie
audit|4.1.1|groei De Poort t.o.v. zelfde periode 2018|2019-Q1|17|%|registratie
audit|4.1.1|groei De Poort t.o.v. zelfde periode 2018|2019-H1|22|%|registratie
audit|3.3|groei hulpvragen team Uitvoering t.o.v. zelfde kwartaal 2018|2019-Q1|18|%|registratie
audit|3.3|groei hulpvragen team Uitvoering t.o.v. zelfde kwartaal 2018|2019-Q2|17|%|registratie
audit|4.1.2|meldingen Sociaal Kernteam|2017|961|meldingen|registratie
audit|3.3|meldingen Sociaal Kernteam|2018|1129|meldingen|registratie
audit|4.1.2|hulpvragen Sociaal Kernteam|2018|1129|hulpvragen|registratie
audit|4.1.2|hulpvragen Sociaal Kernteam|2019-Q1|316|hulpvragen|registratie
audit|4.1.2|hulpvragen Sociaal Kernteam|2019-H1|576|hulpvragen (cumulatief)|registratie
audit|3.3 en 4.1.2|groei Sociaal Kernteam t.o.v. zelfde periode 2018|2019-Q1|20|%|registratie
audit|3.3 en 4.1.2|groei Sociaal Kernteam t.o.v. zelfde periode 2018|2019-H1|5|%|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: Spreekuur|2018|15.5|% van 1.129|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: Telefoon|2018|52|% van 1.129|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: E-mail|2018|7.5|% van 1.129|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: Contact individueel|2018|6.5|% van 1.129|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: Wmo-consulenten|2018|9.5|% van 1.129|registratie
audit|4.1.2|type aanmelding Sociaal Kernteam: Overig|2018|9|% van 1.129|registratie
audit|4.1.2|Sociaal Kernteams|2019|3|teams|structuur
audit|4.1.2|spreekuurlocaties|2019|4|locaties|structuur
audit|4.1.2|beroepskrachten kernteam Herveld, Andelst en Oosterhout|2019|3|personen|formatie
audit|4.1.2|vrijwilligers kernteam Herveld, Andelst en Oosterhout|2019|2|personen|formatie
audit|4.1.2|beroepskrachten kernteam Elst|2019|3|personen|formatie
audit|4.1.2|vrijwilligers kernteam Elst|2019|5|personen|formatie
audit|4.1.2 en 6 thema 3|beroepskrachten Sociaal Kernteams totaal|2016|4.65|fte|formatie
audit|4.1.2 en 6 thema 3|beroepskrachten Sociaal Kernteams totaal|2017|4.65|fte|formatie
audit|4.1.2 en 6 thema 3|beroepskrachten Sociaal Kernteams totaal|2018|5.0|fte|formatie
audit|4.1.2 en 6 thema 3|beroepskrachten Sociaal Kernteams totaal|2019-06|6.77|fte|formatie
audit|6 thema 3|opbouwwerk Sociaal Kernteams|2019-06|1.63|fte|formatie
audit|6 thema 3|beroepskrachten kernteam Elst|2019|3.0|fte|formatie
audit|6 thema 3|beroepskrachten overige kernen|2019|0.8|fte|formatie
audit|6 thema 3|beroepskrachten kernteam Herveld-Andelst|2019|1.6|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2016|2.4|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2017|0.8|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2017|2.4|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2018|0.6|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2018|2.8|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Zetten, Hemmen, Randwijk, Heteren en Driel|2019|2.4|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Herveld, Andelst en Oosterhout|2016|1.6|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Herveld, Andelst en Oosterhout|2016|2.4|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Herveld, Andelst en Oosterhout|2017|3.0|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Herveld, Andelst en Oosterhout|2017|0.8|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Herveld, Andelst en Oosterhout|2019|2.4|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Elst|2016|3.2|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Elst|2017|2.35|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Elst|2017|3.2|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Elst|2018|2.4|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Elst|2018|4.4|fte|formatie
audit|4.1.2 tabel|beroepskrachten kernteam Elst|2019|2.8|fte|formatie
audit|4.1.2 tabel|vrijwillig medewerkers kernteam Elst|2019|3.0|fte|formatie
audit|4.1.2|eerste contact na aanmelding (Sociaal Kernteam)|2019|5|dagen (maximaal)|norm
audit|4.1.2|kortdurende ondersteuning, maximum|2019|10|gesprekken|norm
audit|7.1.1|kortdurende ondersteuning, maximum|2019|10|contactmomenten|norm
audit|7.1.1|meldingen Sociaal Kernteam opgelost met maximaal vijf contacten|2018|88.6|% van meldingen|registratie
audit|7.1.1|melders Sociaal Kernteam doorverwezen naar Loket of algemene voorziening|2018|11.4|% van inwoners die zich melden|registratie
audit|3.3 en 5.2.1 en 6 thema 4|waardering Sociaal Kernteams|2018|7.4|rapportcijfer|ervaring
audit|5.2.1|stijging waardering Sociaal Kernteams t.o.v. vorig jaar|2018|0.2|punt|ervaring
audit|5.2.1|interviews ervaring Sociaal Kernteams|2018|26|interviews|ervaring
audit|3.3|ouders/jongeren krijgen altijd of vaak de hulp die nodig is|2018|82|%|ervaring
audit|3.3 en 5.2.3|Wmo-clienten (heel) tevreden over gekozen oplossing|2018|85|%|ervaring
audit|5.2.2|respons CEO jeugd: ouders|2018|146|respondenten|ervaring
audit|5.2.2|respons CEO jeugd: jongeren|2018|58|respondenten|ervaring
audit|5.2.2|jongeren: krijgt de hulp die nodig is|2018|89|%|ervaring
audit|5.2.2|ouders: krijgt de hulp die nodig is|2018|80|%|ervaring
audit|5.2.2|jongeren: snel geholpen|2018|67|%|ervaring
audit|5.2.2|ouders: snel geholpen|2018|71|%|ervaring
audit|5.2.2|ouders: weet niet goed waar terecht met de hulpvraag|2018|37|%|ervaring
audit|5.2.3|CEO Wmo: weet waar terecht|2016|66|%|ervaring
audit|5.2.3|CEO Wmo: serieus genomen|2018|79|%|ervaring
audit|5.2.3|CEO Wmo: serieus genomen|2016|76|%|ervaring
audit|5.2.3|CEO Wmo: serieus genomen|2015|78|%|ervaring
audit|5.2.3|CEO Wmo: samen naar oplossing gezocht|2018|71|%|ervaring
audit|5.2.3|CEO Wmo: samen naar oplossing gezocht|2016|63|%|ervaring
audit|5.2.3|CEO Wmo: samen naar oplossing gezocht|2015|66|%|ervaring
audit|5.2.3|CEO Wmo: tevreden over contact met gemeente|2018|70|% (ruim)|ervaring
audit|5.2.3|CEO Wmo: contact om huishoudelijke hulp|2018|70|%|ervaring
audit|5.2.3|CEO Wmo: contact om vervoer|2018|29|%|ervaring
audit|5.2.3|CEO Wmo: naaste aanwezig bij keukentafelgesprek|2018|63|%|ervaring
audit|5.2.3|CEO Wmo: ondersteuning (zeer) gewaardeerd|2018|82|%|ervaring
audit|5.2.3|CEO Wmo: deskundig|2018|80|%|ervaring
audit|5.2.3|CEO Wmo: weet niet hoe te regelen / overziet probleem niet|2018|50|% (bijna de helft)|ervaring
audit|5.2.3|CEO Wmo: doorverwezen door zorgverlener|2018|66.7|% (meer dan twee derde)|ervaring
audit|5.2.3|CEO Wmo: tevreden over contact tijdens gesprek|2018|75|% (ruim driekwart)|ervaring
audit|7.1.2|CEO Wmo: snel geholpen|2018|58|%|ervaring
audit|7.1.2|CEO Wmo: snel geholpen, andere gemeenten|2018|74|%|benchmark
beleid|1.3 noot 4|tekort sociaal domein t.o.v. begroting|2019|3500000|EUR|kosten
beleid|1.3 noot 4|tekort door Jeugdwet|2019|2500000|EUR (ruim)|kosten
beleid|1.4.2|actiepunten beleidsplan 2017-2021|2017..2021|42|actiepunten|structuur
beleid|2.6|gemeenten in de MGR|2020|11|gemeenten|regio
beleid|2.6|gekwalificeerde aanbieders regio|voor 2020-07-01|700|aanbieders (ruim)|regio
beleid|2.6|gekwalificeerde aanbieders regio|vanaf 2020-07-01|400|aanbieders (ongeveer)|regio
beleid|2.6|zorgvormen in de inkoop|vanaf 2020-07-01|8|zorgvormen|regio
beleid|2.6|andere gemeenten in BVO DRAN|2020|17|gemeenten|regio
beleid|4.3|evaluatie inzet basisondersteuning|2020..2025|6|maanden|norm
beleid|5|financieel kader: Basisvoorzieningen|2020|3905672|EUR|kader
beleid|5|financieel kader: Basisvoorzieningen|2022|3905672|EUR|kader
beleid|5|financieel kader: Basisvoorzieningen|2023|3905672|EUR|kader
beleid|5|financieel kader: Basisvoorzieningen|2024|3905672|EUR|kader
beleid|5|financieel kader: Wmo maatwerkvoorzieningen|2020|6921514|EUR|kader
beleid|5|financieel kader: Wmo maatwerkvoorzieningen|2022|6921514|EUR|kader
beleid|5|financieel kader: Wmo maatwerkvoorzieningen|2023|6921514|EUR|kader
beleid|5|financieel kader: Wmo maatwerkvoorzieningen|2024|6921514|EUR|kader
beleid|5|financieel kader: Jeugd maatwerkvoorzieningen|2020|18371450|EUR|kader
beleid|5|financieel kader: Jeugd maatwerkvoorzieningen|2021|17871450|EUR|kader
beleid|5|financieel kader: Jeugd maatwerkvoorzieningen|2022|17371450|EUR|kader
beleid|5|financieel kader: Jeugd maatwerkvoorzieningen|2023|16871450|EUR|kader
beleid|5|financieel kader: Jeugd maatwerkvoorzieningen|2024|16371450|EUR|kader
beleid|5|financieel kader: Totaal Wmo en Jeugd|2020|29198636|EUR|kader
beleid|5|financieel kader: Totaal Wmo en Jeugd|2021|28698636|EUR|kader
beleid|5|financieel kader: Totaal Wmo en Jeugd|2022|28198636|EUR|kader
beleid|5|financieel kader: Totaal Wmo en Jeugd|2023|27698636|EUR|kader
beleid|5|financieel kader: Totaal Wmo en Jeugd|2024|27198636|EUR|kader
beleid|5|jaarlijkse verlaging kader jeugd|2021..2024|500000|EUR per jaar|kader
beleid|5|prijsinflatie over het kader|2021|385000|EUR|kader
beleid|6|streefwaarde: groei geregistreerde mantelzorgers|2021|10|% (minimaal)|streefwaarde
beleid|6|streefwaarde: vrijwilligers voldoende toegerust|2021|75|% (minimaal)|streefwaarde
beleid|6|streefwaarde: beeindigde re-integratievoorzieningen met resultaat|2021|60|% (minimaal)|streefwaarde
beleid|6|streefwaarde: kandidaten die een trede stijgen|2021|15|% per jaar, per trede|streefwaarde
beleid|6|streefwaarde: ondersteuningsvragen naar maatwerkvoorziening|2021|20|% (maximaal)|streefwaarde
beleid|6|streefwaarde: inwoners met afgesloten traject individuele begeleiding terug binnen half jaar met eenzelfde hulpvraag|2021|40|% (maximaal)|streefwaarde
beleid|6|streefwaarde: doorlooptijd keukentafelgesprek / ondersteuningsplan|2021|8|weken (maximaal)|streefwaarde
beleid|6|streefwaarde: clienttevredenheid communicatie|2021|7|rapportcijfer (minimaal)|streefwaarde
beleid|6|streefwaarde: clienttevredenheid toegankelijkheid|2021|7|rapportcijfer (minimaal)|streefwaarde
beleid|6|streefwaarde: clienttevredenheid kwaliteit|2021|7|rapportcijfer (minimaal)|streefwaarde
beleid|6|streefwaarde: aandeel met beschikking|2021||% (x, nog niet vastgesteld)|streefwaarde
beleid|6|streefwaarde: wachtlijst STO|2021||nog niet vastgesteld|streefwaarde
beleid|6|streefwaarde: doorlooptijd uitstroom trede 0|2021||nog niet vastgesteld|streefwaarde
beleid|6|nulmeting|2021-01-01||datum|norm
beleid|7|mantelzorgcompliment|2020|250|EUR per jaar|norm
beleid|Bijlage III.1|50+ers per 85+er beschikbaar als mantelzorger|2018|21|% (sic)|benchmark
beleid|Bijlage III.1|50+ers per 85+er beschikbaar als mantelzorger|2030|11|% (sic)|benchmark
beleid|Bijlage III.2|jeugd met jeugdzorg|2019|12|% van jeugd|registratie
beleid|Bijlage III.2|jeugd met jeugdzorg, Nederland|2019|10|% van jeugd|benchmark
beleid|Bijlage III.2|unieke clienten jeugdzorg|2019|1650|clienten (afgerond)|registratie
beleid|Bijlage III.2|clienten jeugdhulp zonder verblijf|2019|1540|clienten (afgerond)|registratie
beleid|Bijlage III.2|kosten jeugdhulp zonder verblijf|2019|8200000|EUR (ongeveer)|kosten
beleid|Bijlage III.2|clienten jeugdhulp met verblijf|2019|185|clienten (afgerond)|registratie
beleid|Bijlage III.2|kosten jeugdhulp met verblijf|2019|6600000|EUR (ongeveer)|kosten
beleid|Bijlage III.2|clienten jeugdbescherming en -reclassering|2019|165|clienten (afgerond)|registratie
beleid|Bijlage III.2|kosten jeugdbescherming en -reclassering|2018|1100000|EUR|kosten
beleid|Bijlage III.2|kosten jeugdbescherming en -reclassering|2019|1100000|EUR|kosten
beleid|Bijlage III.2|leeftijd met de meeste jeugdclienten|2019|9|jaar|registratie
beleid|Bijlage III.2|leeftijden met de hoogste jeugdkosten|2019|16-17|jaar|registratie
beleid|Bijlage III.3|clienten dagbesteding|2019|90|clienten (afgerond)|registratie
beleid|Bijlage III.3|kosten dagbesteding|2019|500000|EUR|kosten
beleid|Bijlage III.3|clienten begeleiding|2019|415|clienten (afgerond)|registratie
beleid|Bijlage III.3|kosten per client begeleiding basis, groei|2018..2019|16|%|kosten
beleid|Bijlage III.3|clienten begeleiding speciaal|2019|253|clienten|registratie
beleid|Bijlage III.3|clienten hulp bij het huishouden|2019|800|clienten (ruim)|registratie
beleid|Bijlage III.3|clienten hulp bij het huishouden, groei|2018..2019|21|%|registratie
beleid|Bijlage III.3|kosten hulp bij het huishouden|2019|2100000|EUR|kosten
beleid|Bijlage III.3|daling gemiddelde Wmo-kosten per levensjaar|2019|52|EUR per jaar|kosten
beleid|Bijlage III.3|leeftijdsgroep met de grootste Wmo-kosten|2019|78-87|jaar|registratie
beleid|Bijlage III.3|instroom Wmo|2019|369|clienten|registratie
beleid|Bijlage III.4|stijging kosten jeugd- en Wmo-vervoer|2015..2019|175000|EUR per jaar (gemiddeld)|kosten
beleid|Bijlage III.5|bijstandsuitkeringen|2018-12|720|uitkeringen|registratie
beleid|Bijlage III.5|bijstandsuitkeringen|2019-06|720|uitkeringen|registratie
beleid|Bijlage III.5|bijstandsafname|vanaf 2019-12|1.5|%|registratie
beleid|Bijlage III.5|bijstandsafname, landelijk|vanaf 2019-12|4.3|%|benchmark
beleid|Bijlage III.5|kandidaten met loonkostensubsidie, landelijk|2019|4.4|% van bestand|benchmark
beleid|Bijlage III.5|banenafspraak: passende werkplekken|2020-04|62|mensen|registratie
beleid|Bijlage III.5|meerkosten per kandidaat t.o.v. vergelijkbare gemeenten|2019|500|EUR|kosten
beleid|Bijlage III.5|meerkosten per kandidaat t.o.v. vergelijkbare gemeenten|2020|0|EUR (vergelijkbaar)|kosten
`

/** In the order of print; a figure that several chapters print is one. */
export const gedrukt: readonly Gedrukt[] = feiten
  .trim()
  .split('\n')
  .map((regel) => {
    const [bron, sectie = '', indicator = '', periode = '', waarde = '', eenheid = '', soort] =
      regel.split('|')
    return {
      bron: bron as Gedrukt['bron'],
      sectie,
      indicator,
      periode,
      waarde,
      eenheid,
      soort: soort as Soort,
    }
  })
