// What the next page says after an act that was saved: one sentence per POST route, with what happens next.

/** By the path of the route; a route that only looks something up, or says it itself, is not here. */
export const gedaan: Readonly<Record<string, string>> = {
  '/werk/inwoners/:id/koppeling': 'De gegevens uit de BRP zijn overgenomen.',
  '/werk/inwoners/:id/samenvoeging':
    'Deze twee dossiers zijn nu één. Was dat niet goed? U kunt het hier ongedaan maken.',
  '/werk/samenvoegingen/:id/ongedaan':
    'De samenvoeging is ongedaan gemaakt. Kijk of alles weer bij de goede inwoner staat.',
  '/werk/inwoners/:id/noodtoegang':
    'U kunt 24 uur in dit dossier kijken. De behandelaar en de functionaris gegevensbescherming weten het.',
  '/werk/noodtoegang/:id/bevestiging': 'Bevestigd. Uw collega ziet nu ook de bijzondere gegevens.',
  '/werk/rapporten':
    'Wij stellen het concept nu op. Dat duurt ongeveer een minuut. U kunt de inleiding al schrijven.',
  '/werk/rapporten/:id/inleiding': 'De inleiding is bewaard.',
  '/werk/rapporten/:id/cijfers':
    'Wij halen de cijfers en de uitleg nu opnieuw op. Dat duurt ongeveer een minuut.',
  '/werk/rapporten/:id/vaststelling':
    'Het rapport is vastgesteld. Publiceer het als raad en inwoners het mogen lezen.',
  '/werk/rapporten/:id/publicatie': 'Het rapport is gepubliceerd. Iedereen kan het nu lezen.',
  '/werk/rapporten/:id/correctie':
    'Wij stellen de nieuwe uitgave nu op, als concept. De oude blijft gelden tot deze is gepubliceerd.',
  '/werk/rapporten/:id/intrekking': 'Het rapport is ingetrokken. De cijfers zijn niet meer te lezen.',
  '/werk/beheer/bewaartermijnen': 'De bewaartermijn is vastgelegd.',
  '/werk/activiteiten': 'De activiteit is toegevoegd.',
  '/werk/activiteiten/:id': 'De activiteit is bewaard.',
  '/werk/benchmarks': 'Ingelezen. De cijfers van anderen staan nu naast die van ons.',
  '/werk/benchmarks/:id/terugname': 'Teruggenomen. Deze cijfers staan nergens meer.',
  '/werk/resultaten/:code/metingen': 'Vastgelegd. Het laatste oordeel staat bij de resultaten.',
  '/werk/resultaten/:code/metingen/:id/intrekking': 'Ingetrokken. Dit oordeel telt niet meer.',
  '/werk/ervaring/steekproef': 'De steekproef is getrokken. De brieven gaan nu op de post.',
  '/werk/ervaring/papier': 'Het formulier is ingevoerd. Gooi het papier weg.',
  '/werk/trajecten/:id/ervaring': 'Vastgelegd. De inwoner krijgt de vragen, of juist geen vragen meer.',
  '/werk/budget': 'Het bedrag is vastgelegd. Het telt vanaf nu.',
  '/werk/budget/plafonds': 'Het plafond is vastgelegd.',
  '/werk/prognose/bevolking': 'Ingelezen. De prognose rekent nu met deze bevolkingscijfers.',
  '/werk/prognose/bevolking/:id/terugname': 'Teruggenomen. De prognose rekent niet meer met dit bestand.',
  '/werk/prognose/maatregelen': 'De maatregel is vastgelegd. U kunt haar in de prognose aanzetten.',
  '/werk/prognose/maatregelen/:id/intrekking': 'Ingetrokken. Deze maatregel doet niet meer mee.',
  '/werk/kosten': 'Ingelezen. Hieronder staat hoeveel regels erbij kwamen.',
  '/werk/kosten/:id/terugname': 'Teruggenomen. Deze regels tellen niet meer mee.',
  '/werk/beheer/vernietiging': 'De lijst is opgesteld. Twee anderen keuren haar goed.',
  '/werk/beheer/vernietiging/:id/akkoord': 'Uw akkoord is vastgelegd.',
  '/werk/beheer/vernietiging/:id/afhalen': 'De regel is van de lijst gehaald.',
  '/werk/beheer/vernietiging/:id/intrekking': 'De lijst is ingetrokken. Er is niets vernietigd.',
  '/werk/beheer/vernietigingsstops': 'De stop is geplaatst. Dit gaat niet weg.',
  '/werk/beheer/vernietigingsstops/:id/opheffing': 'De stop is opgeheven.',
  '/werk/privacy/noodtoegang/:id/beoordeling': 'Uw oordeel is bewaard.',
  '/werk/uitsluitingen': 'Deze persoon staat op uw lijst. U ziet er vanaf nu niets meer van.',
  '/werk/uitsluitingen/verklaring': 'Bewaard. Volgend jaar vragen wij het weer.',
  '/werk/uitsluitingen/:id/herroeping':
    'Gevraagd. De functionaris gegevensbescherming beslist. Tot dan verandert er niets.',
  '/werk/privacy/uitsluitingen/:id/besluit': 'Besloten. De medewerker ziet het op de eigen lijst.',
  '/werk/meldingen': 'De melding is geregistreerd. Hieronder staan het advies en wie haar behandelt.',
  '/werk/meldingen/:id/inwoner': 'De melding staat nu op naam. U vindt haar ook in het dossier.',
  '/werk/meldingen/:id/screening': 'De screening is vastgelegd. Hieronder ziet u wat nu nodig is.',
  '/werk/meldingen/:id/afsluiting': 'Wat ermee gebeurde is vastgelegd.',
  '/werk/meldingen/:id/doorverwijzing': 'De doorverwijzing is vastgelegd.',
  '/werk/meldingen/:id/intrekking': 'De melding is ingetrokken. Was dat niet goed? U kunt haar heropenen.',
  '/werk/meldingen/:id/heropening': 'De melding is weer open. De termijnen lopen door vanaf de eerste dag.',
  '/werk/meldingen/:id/toewijzing': 'De melding is toegewezen.',
  '/werk/meldingen/:id/teruggave': 'De melding is teruggegeven. Uw team kan haar weer verdelen.',
  '/werk/meldingen/:id/contact': 'Het contact is vastgelegd.',
  '/werk/meldingen/:id/bevestiging': 'De ontvangstbevestiging is vastgelegd.',
  '/werk/termijnen/:id/pauzes':
    'De termijn staat stil vanaf morgen. De brief aan de inwoner gaat vandaag weg.',
  '/werk/termijnen/:id/hervatting':
    'De termijn loopt weer. De inwoner krijgt een brief met de nieuwe laatste dag.',
  '/werk/termijnen/:id/verlenging':
    'De termijn is verlengd. De inwoner krijgt een brief met de nieuwe laatste dag.',
  '/werk/termijnen/:id/mededeling': 'De inwoner krijgt een brief. De laatste dag blijft zoals hij was.',
  '/werk/beheer/instellingen/contactgrens':
    'De contactgrens is vastgelegd. Een traject dat al loopt, houdt zijn eigen grens.',
  '/werk/beheer/instellingen/herinnering': 'De herinnering is ingesteld. Dit geldt vanaf morgen.',
  '/werk/beheer/kernen': 'De aantallen inwoners zijn bewaard. Ze gelden voor rapporten die u hierna opstelt.',
  '/werk/beheer/medewerkers': 'De medewerker staat erin. Geef nu een rol, een team, een mandaat of een kern.',
  '/werk/beheer/medewerkers/:id/gegevens': 'De gegevens zijn bewaard.',
  '/werk/beheer/medewerkers/:id/vertrek':
    'De dienst eindigt. Alles wat deze medewerker heeft, stopt op die dag. Ligt er nog werk? De teammanager ziet het.',
  '/werk/beheer/medewerkers/:id/blijven':
    'Deze medewerker blijft. Wat met de dienst zou stoppen, loopt door.',
  '/werk/beheer/medewerkers/:id/terugkeer':
    'Opnieuw in dienst. Geef nu weer een rol, een team, een mandaat of een kern.',
  '/werk/beheer/medewerkers/:id/aanstellingen':
    'Gegeven. Het werkt bij de volgende pagina die deze medewerker opent.',
  '/werk/beheer/medewerkers/:id/einde': 'Het einde is vastgelegd. Tot die dag kunt u het terugdraaien.',
  '/werk/beheer/medewerkers/:id/herstel': 'Het einde is teruggedraaid. Het loopt door.',
  '/werk/beheer/medewerkers/:id/voorstellen':
    'Voorgesteld. Het geeft niets tot een tweede persoon het bevestigt.',
  '/werk/beheer/rolvoorstellen/:id/bevestiging':
    'Bevestigd. De rol geldt vanaf de eerste dag van het voorstel.',
  '/werk/beheer/rolvoorstellen/:id/weigering': 'Geweigerd, met uw reden. De rol is niet gegeven.',
  '/werk/beheer/rolvoorstellen/:id/intrekking': 'Het voorstel is ingetrokken.',
  '/werk/beheer/triage/concept': 'Er is een concept. Niemand merkt er iets van tot u publiceert.',
  '/werk/beheer/triage/concept/regels/:code': 'De regel is bewaard in het concept.',
  '/werk/beheer/triage/concept/plaats': 'Het concept is veranderd. Toets het opnieuw voor u publiceert.',
  '/werk/beheer/triage/concept/toets': 'Vastgelegd dat u de toets bekeek. U kunt nu publiceren.',
  '/werk/beheer/triage/concept/weg': 'Het concept is weg. Wat gold, geldt nog.',
  '/werk/beheer/triage/publicatie': 'De nieuwe versie is gepubliceerd.',
  '/werk/trajecten/:id/toestemming':
    'De toestemming is vastgelegd. Is ieders ja er, dan ziet wie het plan leidt dit vanaf nu.',
  '/werk/doelen/:id/toestemming': 'De toestemming is vastgelegd.',
  '/werk/toestemmingen/:id/intrekking':
    'De toestemming is ingetrokken. Wie het plan leidt, ziet dit vanaf nu niet meer.',
  '/werk/contacten/:id/zegel': 'Verzegeld. Alleen wie hieronder genoemd is, ziet dit contact nog.',
  '/werk/gesprekken/:id/zegel': 'Verzegeld. Alleen wie hieronder genoemd is, ziet dit gesprek nog.',
  '/werk/documenten/:id/zegel': 'Verzegeld. Alleen wie hieronder genoemd is, ziet dit document nog.',
  '/werk/zegels/:id/namen': 'De namen zijn bewaard. Wie eraf is, ziet het meteen niet meer.',
  '/werk/contacten/:id/kindzegel':
    'Dit is nu dicht voor de ouders. Besluit binnen vijf werkdagen of het zo blijft.',
  '/werk/contacten/:id/kindzegel/besluit': 'Uw besluit is bewaard.',
  '/werk/contacten/:id/kindzegel/opheffing': 'Dit is niet meer dicht voor de ouders.',
  '/werk/gesprekken/:id/kindzegel':
    'Dit is nu dicht voor de ouders. Besluit binnen vijf werkdagen of het zo blijft.',
  '/werk/gesprekken/:id/kindzegel/besluit': 'Uw besluit is bewaard.',
  '/werk/gesprekken/:id/kindzegel/opheffing': 'Dit is niet meer dicht voor de ouders.',
  '/werk/documenten/:id/kindzegel':
    'Dit is nu dicht voor de ouders. Besluit binnen vijf werkdagen of het zo blijft.',
  '/werk/documenten/:id/kindzegel/besluit': 'Uw besluit is bewaard.',
  '/werk/documenten/:id/kindzegel/opheffing': 'Dit is niet meer dicht voor de ouders.',
  '/werk/doelen/:id/kindzegel':
    'Dit is nu dicht voor de ouders. Besluit binnen vijf werkdagen of het zo blijft.',
  '/werk/doelen/:id/kindzegel/besluit': 'Uw besluit is bewaard.',
  '/werk/doelen/:id/kindzegel/opheffing': 'Dit is niet meer dicht voor de ouders.',
  '/werk/privacy/zegels/:id/bewaarder': 'Genoemd. Deze collega ziet het zegel nu bij Zegels.',
  '/werk/zegels/:id/opheffing': 'Het zegel is opgeheven. Wie het werk mag zien, ziet dit weer.',
  '/werk/privacy/controle/:id/uitkomst': 'Uw oordeel is vastgelegd. U vindt het bij Beoordeeld.',
  '/werk/dossiers/:id/verzoeken':
    'De vraag is vastgelegd. De functionaris gegevensbescherming antwoordt binnen een maand.',
  '/werk/privacy/inzage/:id/verzoek': 'De vraag is vastgelegd. Hieronder ziet u wat nu moet.',
  '/werk/privacy/verzoeken/:id/identiteit': 'Vastgelegd hoe u weet wie dit vraagt. U kunt nu beslissen.',
  '/werk/privacy/verzoeken/:id/uitstel':
    'Twee maanden langer. Stuur de inwoner vandaag een brief waarin dat staat, met de reden.',
  '/werk/privacy/verzoeken/:id/besluit': 'Besloten. Druk de brief aan de inwoner af en verstuur hem.',
  '/werk/privacy/verzoeken/:id/nakijker': 'Gevraagd. Deze collega ziet het nu op de eerste bladzij.',
  '/werk/verzoeken/:id/vernietiging': 'Het is vernietigd. Hieronder ziet u wat er nog moet.',
  '/werk/privacy/verzoeken/:id/uitvoering': 'Vastgelegd wat er is gedaan. Deze vraag is klaar.',
  '/werk/privacy/verzoeken/:id/verklaring': 'De woorden van de inwoner staan nu bij het dossier.',
  '/werk/privacy/verzoeken/:id/intrekking': 'De vraag is vervallen.',
  '/werk/verzoeken/:id/kopie/weglating':
    'Dit stuk gaat niet mee. De inwoner ziet wel dat er iets is weggelaten.',
  '/werk/verzoeken/:id/kopie/terugzetting': 'Dit stuk gaat weer mee.',
  '/werk/verzoeken/:id/kopie/nakijking':
    'De kopie is nagekeken. De functionaris gegevensbescherming geeft haar.',
  '/werk/privacy/verwerkingsregister/:code':
    'De nieuwe versie is bewaard. De log verwijst hiernaar vanaf de dag die u koos.',
  '/werk/plannen/:id/regie': 'Vastgelegd. Bij "Wie leidt" ziet u wie leidt, of wie nog moet antwoorden.',
  '/werk/team/verplaatsing':
    'Het werk is verplaatst. Hieronder staat wat er nog ligt. Wie regie gevraagd is, ziet de vraag met de brief bij zijn werk.',
  '/werk/waarnemingen':
    'De waarneming is geregeld. Uw collega ziet het bij zijn werk, en mag kijken van de eerste tot en met de laatste dag.',
  '/werk/waarnemingen/:id/beeindiging': 'De waarneming is gestopt.',
  '/werk/regie/:id/overdracht':
    'De overdracht is gevraagd. U leidt tot uw collega ja zegt; die leest uw brief het eerst.',
  '/werk/regie/:id/aanvaarding': 'U heeft de regie aanvaard. Het plan staat nu bij uw werk.',
  '/werk/regie/:id/weigering': 'U heeft de regie geweigerd. Wie haar aanbood, ziet uw reden.',
  '/werk/regie/:id/beeindiging': 'De regie is beëindigd.',
  '/werk/regie/:id/overname': 'De eigen regie is overgenomen. Geef haar terug zodra dat kan.',
  '/werk/regie/:id/teruggave': 'De inwoner heeft weer de eigen regie.',
  '/werk/dossiers/:id/huishouden/samenvoeging':
    'De huishoudens zijn samengevoegd. Alles staat nu in dit dossier.',
  '/werk/dossiers/:id/huishouden/splitsing':
    'Het huishouden is gesplitst. Wie wegging, heeft een eigen huishouden. Werkt u daar ook aan? Dan staat de link hieronder.',
  '/werk/dossiers/:id/huishouden/verhuizing':
    'De verhuizing is vastgelegd. Het oude adres blijft hieronder te zien.',
  '/werk/dossiers/:id/huishouden/opname': 'Deze persoon woont nu in dit huishouden.',
  '/werk/dossiers/:id/huishouden/uitschrijving':
    'Deze persoon is uitgeschreven en heeft een eigen huishouden.',
  '/werk/dossiers/:id/huishouden/verwacht-kind': 'Het verwachte kind is vastgelegd.',
  '/werk/dossiers/:id/huishouden/geboorte':
    'De geboorte is vastgelegd. Het kind is nu een inwoner van dit huishouden.',
  '/werk/dossiers/:id/huishouden/overlijden':
    'Het overlijden is vastgelegd. Hieronder ziet u wat u nog moet doen.',
  '/werk/dossiers/:id/huishouden/relatie': 'De relatie is vastgelegd.',
  '/werk/dossiers/:id/huishouden/relatie-einde':
    'De relatie is gestopt. Zij blijft te zien bij wat voorbij is.',
  '/werk/dossiers/:id/gesprekken': 'Het gesprek is gepland. Het staat in de werkvoorraad.',
  '/werk/gesprekken/:id/verslag': 'Het verslag is bewaard. Stel het vast als de inwoner het gelezen heeft.',
  '/werk/gesprekken/:id/vaststelling': 'Het verslag is vastgesteld. Onderaan staat wat u nu kunt doen.',
  '/werk/gesprekken/:id/afzegging': 'Het gesprek is afgezegd.',
  '/werk/concepten': 'Uw concept is bewaard. Alleen u ziet het.',
  '/werk/concepten/weg': 'Uw concept is weggegooid.',
  '/werk/dossiers/:id/contacten': 'Het contact is vastgelegd. U ziet het in de tijdlijn.',
  '/werk/documenten/:id/verwijdering':
    'Het document is verwijderd. Hieronder blijft staan dat er iets stond, en waarom het weg is.',
  '/werk/dossiers/:id/documenten': 'Het document is toegevoegd. U vindt het bij Documenten.',
  '/werk/dossiers/:id/trajecten': 'Het traject is gestart.',
  '/werk/trajecten/:id/contacten': 'Het contact is vastgelegd.',
  '/werk/trajecten/:id/verlenging': 'De reden om door te gaan is vastgelegd.',
  '/werk/trajecten/:id/toewijzing': 'Het traject is toegewezen.',
  '/werk/trajecten/:id/afsluiting': 'Het traject is afgesloten, met het resultaat.',
  '/werk/signalen/:id/oppakking': 'U heeft dit signaal opgepakt. Het staat bij uw werk.',
  '/werk/signalen/:id/afhandeling': 'Het signaal is afgehandeld en van de werkvoorraad af.',
  '/werk/meldingen/:id/overdracht':
    'De overdracht is aangeboden. Het andere team antwoordt binnen vijf werkdagen.',
  '/werk/trajecten/:id/overdracht':
    'De overdracht is aangeboden. Het andere team antwoordt binnen vijf werkdagen.',
  '/werk/plannen/:id/overdracht':
    'De overdracht is aangeboden. Het andere team antwoordt binnen vijf werkdagen.',
  '/werk/overdrachten/:id/aanvaarding': 'De overdracht is aanvaard. De afzender ziet dat. U gaat nu verder.',
  '/werk/overdrachten/:id/weigering': 'De overdracht is teruggegeven. De afzender ziet uw reden.',
  '/werk/overdrachten/:id/intrekking': 'De overdracht is ingetrokken. Het werk blijft bij u.',
  '/werk/overdrachten/:id/zicht': 'Het zicht is beëindigd. De afzender ziet niets meer.',
  '/werk/overdrachten/:id/nieuw-zicht': 'Het ja is vastgelegd. De afzender ziet hoe het verder gaat.',
  '/werk/overdrachten/:id/terugkoppeling': 'De terugkoppeling is gegeven. De afzender ziet die op de kaart.',
  '/werk/dossiers/:id/vertegenwoordiging': 'Vastgelegd. Hieronder ziet u wat deze persoon mag lezen.',
  '/werk/vertegenwoordigingen/:id/wijziging': 'Gewijzigd. Hieronder ziet u wat nu geldt.',
  '/werk/vertegenwoordigingen/:id/intrekking': 'Ingetrokken. Het geldt vanaf nu niet meer.',
  '/werk/vertegenwoordigingen/:id/beeindiging': 'Beëindigd. Hieronder ziet u wat nu geldt.',
  '/werk/verwijzingen/:id/toestemming': 'Het antwoord van de inwoner is vastgelegd.',
  '/werk/verwijzingen/:id/terugkoppeling': 'De terugkoppeling aan de verwijzer is gegeven.',
  '/werk/dossiers/:id/plan': 'Het plan is opgesteld. Begin met de woorden van de inwoner.',
  '/werk/plannen/:id/woorden': 'De woorden van de inwoner zijn bewaard.',
  '/werk/plannen/:id/aanvulling': 'De aanvulling van de inwoner is bewaard.',
  '/werk/plannen/:id/doelen': 'Het doel is bewaard.',
  '/werk/plannen/:id/afspraken': 'De afspraak is gemaakt.',
  '/werk/plannen/:id/akkoord': 'Het antwoord van de inwoner is vastgelegd.',
  '/werk/plannen/:id/evaluaties': 'De evaluatie is vastgelegd.',
  '/werk/plannen/:id/afsluiting': 'Het plan is afgesloten, met het resultaat per doel.',
  '/werk/plannen/:id/deling': 'Het plan is gedeeld. Vraag nu of iedereen het ermee eens is.',
  '/werk/plannen/:id/vaststelling': 'Het plan is vastgesteld en loopt nu.',
  '/werk/meldingen/:id/eigen-plan': 'Het eigen plan is vastgelegd. Het plan begint straks met deze woorden.',
  '/werk/plannen/:id/doelafsluiting': 'Het doel is afgesloten, met het resultaat.',
  '/werk/plannen/:id/doelheropening': 'Het doel loopt weer.',
  '/werk/plannen/:id/betwisting': 'De betwisting is vastgelegd. Zeg nu opnieuw of de afspraak is nagekomen.',
  '/werk/plannen/:id/lezers': 'Vastgelegd met wie dit is gedeeld.',
  '/werk/plannen/:id/opvolging': 'Vastgelegd wat er is geregeld.',
  '/werk/plannen/:id/gezondheidsbeeld': 'Het beeld van de inwoner is bewaard.',
  '/werk/plannen/:id/volwassen': 'De afspraken over volwassen worden zijn bewaard.',
  '/werk/plannen/:id/jeugdhulpverlenging': 'De hulp na 18 jaar is vastgelegd.',
  '/werk/afspraken/:id/nakoming': 'Vastgelegd of de afspraak is nagekomen.',
  '/werk/afspraken/:id/heropening': 'De afspraak staat weer open.',
  '/werk/plannen/:id/overleggen': 'Het overleg is gepland. Nodig nu uit wie erbij moet zijn.',
  '/werk/overleggen/:id/uitnodigingen':
    'De uitnodiging is vastgelegd. Wie van buiten komt, nodigt u zelf uit.',
  '/werk/overleggen/:id/uitnodiging-intrekken':
    'De uitnodiging is ingetrokken. Wat gedeeld was, is weer dicht.',
  '/werk/overleggen/:id/verslag': 'De besluiten zijn vastgelegd. Zet de afspraken in het plan.',
  '/werk/overleggen/:id/afspraken': 'De afspraak staat in het plan.',
  '/werk/overleggen/:id/afzegging':
    'Het overleg is afgezegd. Laat het ook weten aan wie van buiten zou komen.',
  '/werk/team/formatie': 'De formatie is vastgelegd.',
  '/werk/team/formatie/einde': 'Deze regel telt vanaf die dag niet meer mee.',
  '/werk/team/verlof': 'De afwezigheid is vastgelegd. Is er werk dat niet kan wachten? Regel een waarnemer.',
  '/werk/team/verlof/intrekking': 'De afwezigheid is ingetrokken.',
  '/werk/team/inzet': 'De uren per week zijn vastgelegd.',
  '/werk/streefwaarden/:kpi/voorstellen': 'Uw voorstel ligt er. College of raad besluit erover.',
  '/werk/streefwaarden/:kpi/voorstellen/:id/besluit': 'Het besluit is vastgelegd.',
  '/werk/streefwaarden/:kpi/voorstellen/:id/intrekking': 'Uw voorstel is ingetrokken.',
  '/werk/duidingen/:kpi': 'Het concept is bewaard. De raad ziet het nog niet.',
  '/werk/duidingen/:kpi/publicatie': 'De uitleg is gepubliceerd, en staat nu bij het cijfer.',
  '/werk/raadsvragen': 'Uw vraag is gesteld. U leest het antwoord hier.',
  '/werk/raadsvragen/:id/antwoord': 'Vraag en antwoord staan nu voor de hele raad.',
  '/werk/raadsvragen/:id/intrekking': 'Uw vraag is ingetrokken.',
  '/werk/opbouwwerk': 'Het project is gestart.',
  '/werk/opbouwwerk/:id/uren': 'De uren zijn opgeschreven.',
  '/werk/opbouwwerk/:id/afsluiting': 'Het project is afgesloten, met wat het opleverde.',
}
