import type { TypedText } from './texts.ts';

/** Texts whose type shows in how they are built, and in no name of the type. */
export const builtTexts: readonly TypedText[] = [
  {
    type: 'beslut',
    name: 'a refusal in a letter, changed by the county board',
    text: `Björkö kommun
Tekniska nämnden
2026-03-11
TN 2026/77

Vera Lindmark
Åsgatan 8
000 44 Björkö

Du får inte lägga upp båten på stranden

Tekniska nämnden i Björkö kommun har den 10 mars avslagit din ansökan om båtplats på land.

Stranden hör till badplatsen, och där ska alla kunna gå. Du kan i stället hyra en plats vid Norra bryggan.

Är du inte nöjd kan du be Länsstyrelsen i Ölands län att ändra det vi har bestämt. Skriv till oss och berätta vad du vill. Brevet ska komma hit inom tre veckor från den dag du fick det här.

Med vänlig hälsning
Hugo Sand, hamnhandläggare`,
  },
  {
    type: 'beslut',
    name: 'a refusal by e-mail that names the court',
    text: `Från: registrator@bjorko.exempel
Till: Kaj Brolin
Ämne: Beslut om att inte lämna ut en handling

Hej Kaj!

Du bad att få läsa utredningen om badhuset. Den lämnar Kommunstyrelsen i Björkö kommun inte ut, för den innehåller uppgifter om hur larmet fungerar.

Vill du ha en annan prövning vänder du dig till Kammarrätten i Stadby. Skriv vad du vill ha ändrat och skicka det hit senast tre veckor efter att du läste det här.

Hälsningar
Mona Ask
kanslist, på delegation av kommunstyrelsen
000-11 22 33`,
  },
  {
    type: 'beslut',
    name: 'a permit to a company, decided last',
    text: `Miljö- och byggnämnden                Björkö kommun
Dnr MBN 2026/12

Grus & Sand AB vill ta emot schaktmassor på fastigheten Mon 1:4. Länsstyrelsen har inget att invända. Grannarna oroar sig för damm och tung trafik.

Vägen klarar trafiken om bilarna kör på vardagar. Damm kan bindas med vatten.

Vi beslutar därför, enligt 9 kap. miljöbalken, att Grus & Sand AB får ta emot 4 000 ton om året.

Bolaget kan begära att mark- och miljödomstolen prövar saken. Begäran ska ha kommit till nämnden inom tre veckor från delgivningen.

Björkö den 2 mars 2026
Elna Storm, ordförande`,
  },
  {
    type: 'beslut',
    name: 'a decision with questions for headings and who decided first',
    text: `Beslutet är fattat av enhetschef Kia Hall för omsorgsnämnden i Björkö kommun den 4 maj 2026.

Till Rune Hall

Vad har vi bestämt?
Du får hjälp med dusch två gånger i veckan. Du får däremot inte hjälp med fönsterputs.

Varför?
Du har svårt att kliva i och ur badkaret. Fönstren kan du putsa med det skaft som du redan har.

Vad kan du göra om du tycker annorlunda?
Förvaltningsrätten i Stadby kan ändra beslutet. Skriv till oss inom tre veckor från att du läste det här.`,
  },
  {
    type: 'beslut',
    name: 'a decision in a friendly letter that forgets the appeal',
    text: `Hej Siv!

Du har sökt färdtjänst. Här kommer svaret.

Björköregionens trafiknämnd beslutar att du får färdtjänst i två år, men inte för resor till arbetet.

Därför har vi beslutat så här
Du kan inte stå vid en hållplats. Till arbetet går det en buss från din port.

Har du frågor når du mig på 000-22 33 44.

Med vänlig hälsning
Per Ek
handläggare, på delegation av nämnden

Dnr TRN 2026-14`,
  },
  {
    type: 'brev',
    name: 'a letter to all in a house, with a farewell but no greeting',
    text: `Björköhus AB

Till dig som bor på Kvarngatan 2–8

Vi byter portkoder torsdag 8 april

Den gamla koden slutar fungera klockan 9. Din nya kod står på lappen som vi lägger i brevlådan dagen innan.

Ge inte koden till budfirmor. De har en egen. Är du bortresta dagar ber du en granne titta i lådan.

Ring oss på 000-55 66 77 om du inte har fått någon kod.

Hälsningar
Omar, husvärd`,
  },
  {
    type: 'brev',
    name: 'a letter on a decision to come',
    text: `Björkö kommun
Socialförvaltningen
2026-04-02

Hej Gun!

Tack för din ansökan om hemtjänst. Nämnden beslutar om den före den 1 maj, och beslutet kommer då i ett eget brev. Där står också hur du överklagar inom tre veckor om du inte är nöjd.

Skicka läkarintyget till mig senast den 12 april. Annars kan vi inte bedöma vad du behöver.

Ring mig på 000-77 88 99 om du undrar något.

Vänliga hälsningar
Ture Lind
biståndshandläggare`,
  },
  {
    type: 'protokoll',
    name: 'the board of a company, in running text',
    text: `Styrelsen för Björkö Vatten AB träffades onsdagen den 4 mars 2026 klockan 9–11 i vattentornet. Med var Asta Ros (ordförande), Bo Lind och Cia Moberg. Vd Dag Ehn föredrog. Cia Moberg valdes att justera.

1. Dagordningen
Godkändes.

2. Årets resultat
Vd redovisade resultatet. Styrelsen godkände bokslutet och lämnade det till revisorerna.

3. Ny pump
Styrelsen gav vd i uppdrag att köpa en pump för högst 300 000 kronor.

Ordföranden avslutade mötet.

Vid protokollet: Elin Sjö
Justerat den 12 mars: Asta Ros, Cia Moberg`,
  },
  {
    type: 'protokoll',
    name: 'the minutes of a council with those present and what they told',
    text: `Protokoll från pensionärsrådet
Datum: 12 november 2026
Plats: Stadshuset

Närvarande
Ally Berg (C), ordförande
Stig Nord, PRO
Maj Öberg, SPF

1. Bussarna. Stig Nord berättade att hållplatsen saknar bänk. Rådet beslutar att skriva till regionen.

2. Maten. Kostchefen informerade om nya menyer. Maj Öberg frågade om fisk på fredagar.

3. Övriga frågor. Inga togs upp.

Antecknat av Lo Ström`,
  },
  {
    type: 'nyhetsbrev',
    name: 'a newsletter whose items invite',
    text: `NYHETSBREV MAJ 2026

Kom och dansa
Lördag 9 maj klockan 14 spelar bandet i parken. Fri entré, ingen anmälan. Alla är välkomna.

Låna en cykelkärra
Nu kan du låna en kärra med ditt lånekort. Den kostar inget i sju dagar.

Trädgårdskväll
Vi bjuder på fika och frön tisdag 19 maj klockan 18 i lilla salen. Anmälan görs på webben.

Stängt
Vi har stängt den 14 maj.`,
  },
  {
    type: 'minnesanteckningar',
    name: 'notes of a parents’ council in running text',
    text: `Föräldraråd på Mosskolan, 8 oktober 2026, i biblioteket

Vi som var där: rektor Åke Wall, föräldrar från 1A, 2A och 4B. Jag som skriver heter Nina.

Cyklarna. Det är trångt vid ställen. Åke frågar kommunen om ett tak, och Nina mejlar en bild i veckan.

Läxorna. Föräldrarna i fyran tyckte att det var många. Åke berättade hur lärarna tänker och tar upp det med dem.

Nästa gång ses vi den 26 november.`,
  },
  {
    type: 'minnesanteckningar',
    name: 'notes of a start meeting with who does what in brackets',
    text: `Startmöte för ombyggnaden av gympasalen
Björkö Lokaler AB

Mötet hölls på plats torsdagen den 4 februari 2027 klockan 8. Från bolaget kom Per Hed, från skolan rektor Siri Falk.

Golvet rivs den 8 mars. Barnen har idrott ute så länge (Siri skriver till föräldrarna den 1 mars).

Lampor köps nu, för leveransen tar åtta veckor. Alla tyckte att det var bättre än att vänta (Per beställer).

Per skrev anteckningarna. Säg till före fredag om något är fel.`,
  },
  {
    type: 'minnesanteckningar',
    name: 'short notes of a project with a label for those present',
    text: `Avstämning om nya intranätet 2026-10-14

Med: Tova, Ali, Bengt (it)

Sökningen fungerar nu även för blanketter. Bilderna är fortfarande för tunga.

- [ ] Ali minskar bilderna före fredag
- [ ] Tova frågar lönekontoret om deras sidor, v. 44

Nästa avstämning är den 28 oktober.`,
  },
  {
    type: 'webbsida',
    name: 'a page that tells its place and speaks to nobody',
    text: `Hem / Kultur och fritid / Båtliv

Båtplatser i Björkö

Kommunen hyr ut 240 platser i fyra hamnar. Kön är omkring två år. Hyran är 1 900 kronor om året och betalas i förskott.

Platserna fördelas efter kötid. Den som flyttar från kommunen behåller platsen säsongen ut.

Kontakt
Hamnkontoret, 000-12 12 12`,
  },
  {
    type: 'nyhetsbrev',
    name: 'a sheet with an issue and short items',
    text: `Kajen – nytt från Björkö hamn
Våren 2026

Bryggan är lagad
Vi bytte bommarna i mars. Alla platser har el igen.

Nya soptunnor
Glas och metall lämnas vid bensinmacken.

Städdag 2 maj
Vi börjar klockan nio och grillar efteråt.

Nästa blad kommer i juni. Hamnkontoret, 000-12 12 12`,
  },
  {
    type: 'inbjudan',
    name: 'a meeting on a plan without any signing up',
    text: `Hur vill du ha det vid Kvarndammen?

Kommunen planerar 60 bostäder och en park där sågen stod. Nu vill vi höra vad ni som bor i närheten tycker.

Titta in i Folkets hus mellan klockan 17 och 19 onsdagen den 14 april 2027. Arkitekten visar modellen och svarar på frågor.

Du behöver inte föranmäla dig och det är fri entré. Salen har hörslinga.

Plankontoret, Björkö kommun, 000-12 12 13`,
  },
  {
    type: 'inbjudan',
    name: 'a lecture whose host parts as in a letter',
    text: `Region Björkö · Folkhälsa

Sov bättre

Läkaren Ove Palm har forskat om sömn i tjugo år. Föreläsningen vänder sig till dig som ligger vaken om nätterna.

Den hålls måndag den 8 mars 2027 i Stora salen, Medborgarhuset. Dörrarna öppnas 17.30 och Ove Palm börjar 18.00.

Inträdet är 40 kronor. Reservera din stol på regionens webb senast den 4 mars.

Med vänliga hälsningar
Ester Blom
folkhälsostrateg`,
  },
  {
    type: 'pressmeddelande',
    name: 'news with a quotation and a contact for editors',
    text: `2027-02-03
Från: Kultur Björkö

Nu går det att låna cyklar på biblioteket

Från i dag lånar biblioteket ut tolv lastcyklar. De första var bokade redan vid lunch.

– Många behöver en stor cykel två gånger om året, säger bibliotekarie Ia Sten, som fick idén på en resa.

Cyklarna har köpts för 210 000 kronor.

Redaktioner som vill fotografera når Ia Sten på 000-33 44 55.`,
  },
  {
    type: 'pressmeddelande',
    name: 'news dated at its end, with a press secretary',
    text: `120 varvsarbetare får utbildning i stället för uppsägning

Länsstyrelsen i Ölands län betalar 2 miljoner kronor för kurser till 120 anställda vid varven.

– Folk ska kunna bo kvar när tiderna vänder, säger landshövding Asta Frost.

Kurserna börjar i augusti och tar sex veckor.

Publicerad 12 juni 2026

Intervjuer: pressekreterare Bo Åhl, 000-44 55 66.`,
  },
  {
    type: 'tjansteskrivelse',
    name: 'a signed proposal to a committee',
    text: `Björkö kommun
Kulturkontoret
2026-09-14

Avgift för lån av lokaler

Vi föreslår att kultur- och fritidsnämnden tar bort avgiften för föreningar med barn under tolv år.

Avgiften gav 41 000 kronor under 2025. Det kostade 60 000 kronor att skicka fakturorna. Två föreningar har lagt ned sin verksamhet för små barn.

Utan avgift minskar kontorets arbete med omkring sex veckor om året. Pengarna ryms i budgeten.

Ulf Ahl
kulturchef`,
  },
  {
    type: 'webbsida',
    name: 'a page on supervision that speaks to nobody',
    text: `Avgift för tillsyn av hygienlokaler

Verksamheter som bedriver hygienisk behandling med risk för blodsmitta ska anmälas till miljö- och hälsoskyddsnämnden. Det gäller till exempel tatuering, piercing, akupunktur och fotvård.

Nämnden bedriver tillsyn och tar ut en timavgift om 1 180 kronor. Verksamhetsutövaren ansvarar för att egenkontroll genomförs.

Anmälan ska ha inkommit senast sex veckor innan verksamheten startar.`,
  },
  {
    type: 'webbsida',
    name: 'a page with somebody to be for, and who decides',
    text: `Modersmålsstöd

Elever med annat modersmål än svenska kan få studiehandledning. Rektor beslutar efter bedömning av behovet.

Modersmålsundervisning

Undervisningen ges om minst fem elever i kommunen önskar samma språk och det finns lämplig lärare. Nationella minoritetsspråk är undantagna från kravet.

Vårdnadshavare anmäler på särskild blankett till skolan senast den 15 mars. Anmälan gäller tills den sägs upp.`,
  },
  {
    type: 'webbsida',
    name: 'a page on a permit, its papers and its price',
    text: `Enskilt avlopp

Den som vill anlägga ett enskilt avlopp ska söka tillstånd hos bygg- och miljönämnden. Arbetet får inte påbörjas innan beslut har meddelats.

Till ansökan bifogas situationsplan, jordprov och uppgift om vattentäkter inom 200 meter.

Tillståndet gäller i fem år. Handläggningen kostar 6 480 kronor.`,
  },
  {
    type: 'webbsida',
    name: 'a page that says he or she of anybody',
    text: `Korttidsplats

En korttidsplats är till för den som behöver vård efter en sjukhusvistelse. Biståndshandläggaren utreder om den enskilde har rätt till en plats. Han eller hon får själv berätta hur hans eller hennes hem fungerar. Hon/han kan inte välja enhet.

Ansökan görs hos biståndshandläggaren och platsen kostar 98 kronor per dygn.`,
  },
  {
    type: 'webbsida',
    name: 'a page with a price for the time being',
    text: `Köplats för tomter

Alla som har fyllt 18 år kan ställa sig i kommunens tomtkö. Avgiften är för närvarande 350 kronor per år och återbetalas inte.

Anmälan görs på blankett. Den som tackar nej till tre tomter förlorar sin plats i kön.`,
  },
  {
    type: 'webbsida',
    name: 'a page on how a case goes, with a heading over decisions',
    text: `Så går det till när du söker hjälp hemma

Du kan söka hjälp om du inte klarar vardagen själv. Ansök hos en biståndshandläggare.

Utredning

Biståndshandläggaren besöker dig och frågar vad du behöver. Du har rätt att ha någon närstående med dig.

Beslut

När utredningen är klar får du ett skriftligt beslut. Får du nej på din ansökan kan du överklaga.`,
  },
  {
    type: 'webbsida',
    name: 'a page that offers minutes',
    text: `Socialnämndens protokoll

Här hittar du nämndens protokoll och kallelser från de senaste åren.

Protokollen publiceras när en justerare har läst dem. Äldre handlingar finns hos kommunens arkiv.`,
  },
  {
    type: 'webbsida',
    name: 'a page whose address is its first line',
    text: `https://www.exempelby.example/trafik/snorojning

Snöröjning, sandning och sopning

Plogning sker vid åtta centimeter snö. Fastighetsägaren ansvarar för gångbanan utanför tomten. Sand finns att hämta gratis vid kommunens förråd. Snö får inte läggas på gatan.`,
  },
  {
    name: 'a message about a meeting that has been, signed with a name and a title',
    type: 'brev',
    text: `Hej Ylva!

Tack för att du kom till mötet i onsdags. Jag lovade att skriva ner vad vi sa, så här kommer det:

1. Du söker en större lägenhet. Vi behöver ett intyg från din läkare.
2. Nästa möte är den 9 mars klockan 10.

Du undrade varför det tar så lång tid. Jag förstår att det är svårt att vänta.

Med vänlig hälsning
Doris Alm
bostadssekreterare`,
  },
  {
    name: 'a short message that ends with a stop, a slash and a name',
    type: 'e-post',
    text: `Hej alla,

Det har varit krångligt med larmet de sista dagarna. Nu fungerar det igen, tror vi.

Hör gärna av er om något är konstigt. /Nils`,
  },
  {
    name: 'questions and answers that speak as their readers do',
    type: 'webbsida',
    text: `Frågor och svar om brunnar

När kommer ni till mig?
Vi tar ett område i taget. Du får ett brev innan vi kommer.

Är min brunn godkänd?
Det avgör Miljökontoret när vi har varit hos dig.

Vad kostar det?
Besöket kostar 900 kronor.`,
  },
  {
    name: 'guidelines with a long title',
    type: 'styrdokument',
    text: `Vägledande riktlinjer för stöd till den som behöver möbler, kläder och annat till ett första hem

Stöd kan ges till den som flyttar till sin första bostad. Behovet ska prövas i varje ärende. Den som delar bostad ska räknas tillsammans med den andre.

Belopp
Beloppen ska räknas upp varje år.`,
  },
  {
    name: 'a newsletter that tells what one may come to',
    type: 'nyhetsbrev',
    text: `Föreningens nyhetsbrev juni 2026

Hej och välkommen till ett nytt brev!

Sommarfest
Vi ses på gården lördag den 13 juni klockan 15. Anmäl dig till Ylva.

Nytt golv
Golvet i tvättstugan är bytt.`,
  },
];

/** Texts that have words of another type, and are none of it. */
export const builtOtherwise: readonly { name: string; isNot: TypedText['type']; text: string }[] = [
  {
    name: 'a page on how decisions are made and appealed',
    isNot: 'beslut',
    text: `Överklaga ett beslut om färdtjänst

Trafiknämnden beslutar om du får färdtjänst. Nämnden har beslutat att handläggningen ska ta högst fyra veckor.

Om nämnden avslår din ansökan kan du överklaga till förvaltningsrätten inom tre veckor från den dag du fick beslutet.

Så gör du
Skriv vilket beslut du överklagar och hur du vill att det ska ändras.

Kontakt
Trafikenheten, 000-12 34 56
Senast uppdaterad 2026-03-01`,
  },
  {
    name: 'minutes that refuse an application',
    isNot: 'beslut',
    text: `Byggnadsnämnden
Sammanträde 2026-05-06

§ 41 Bygglov på Eken 3
Byggnadsnämnden beslutar att avslå ansökan. Beslutet kan överklagas till länsstyrelsen inom tre veckor.

§ 42 Information
Nämnden tar del av informationen.

Justerare: Ann Lo (S)`,
  },
  {
    name: 'rules on who decides',
    isNot: 'beslut',
    text: `Riktlinjer för färdtjänst

Antagna av trafiknämnden 2026-01-12

Nämnden beslutar att delegera till handläggare att bevilja tillstånd. Den som får avslag ska få veta hur beslutet överklagas till förvaltningsrätten inom tre veckor.

Handläggaren ska utreda varje ansökan. Tillstånd ska gälla i högst tre år.`,
  },
  {
    name: 'a letter that calls one person to a visit',
    isNot: 'inbjudan',
    text: `Region Björkö
Vårdcentralen Gläntan
2026-09-03

Hej Ture!

Din tid för hälsosamtal är torsdagen den 24 september klockan 9.15. Samtalet tar en timme och är gratis, och vi bjuder på fika.

Passar inte tiden avbokar du senast dagen innan.

Varma hälsningar
Pia Lund
distriktssköterska`,
  },
  {
    name: 'news about a meeting that has been',
    isNot: 'minnesanteckningar',
    text: `Bra möte om bron

Rådet för byn träffades den 4 maj 2026. Många berättade om köerna.

– Vi lovade att räkna bilarna, säger trafikchef Bo Ek.

Räkningen börjar i juni.`,
  },
  {
    name: 'a record of an inspection',
    isNot: 'protokoll',
    text: `Besiktningsprotokoll för lekplatsen i Ekparken

Gungan är sliten och ska bytas före sommaren. Sanden behöver fyllas på. Staketet är helt.`,
  },
  {
    name: 'figures on a service',
    isNot: 'webbsida',
    text: `Lägesbild försörjningsstöd, kvartal 2

Antalet hushåll med försörjningsstöd är 412, vilket är 18 färre än samma tid i fjol. Utbetalt bistånd uppgår till 9,8 miljoner kronor. Andelen som uppbär stöd längre än tio månader ökar dock.

Genomsnittlig handläggningstid för ansökan är elva dagar. Målet är tio dagar. Handläggarna har i snitt 34 ärenden var.`,
  },
  {
    name: 'general terms of a contract',
    isNot: 'webbsida',
    text: `Allmänna villkor för uthyrning av båtplats

1. Upplåtelsen
Båtplatsen upplåts för en säsong i taget. Hyrestagaren har företräde till platsen nästa säsong.

2. Avgift
Avgiften betalas senast den 30 april. Vid utebliven betalning upphör avtalet.

3. Ansvar
Kommunen ansvarar inte för skador på båt eller tillbehör.`,
  },
  {
    name: 'an agreement between two authorities',
    isNot: 'webbsida',
    text: `Samverkansöverenskommelse mellan regionen och kommunerna

Parterna är överens om att samverka kring personer med psykisk funktionsnedsättning. Överenskommelsen reglerar ansvarsfördelningen.

Regionen ansvarar för hälso- och sjukvård. Kommunen ansvarar för boende, sysselsättning och stöd i vardagen. En samordnad individuell plan ska upprättas när den enskilde behöver insatser från båda huvudmännen.

Tvister löses i första hand genom förhandling.`,
  },
  {
    name: 'an essay on services',
    isNot: 'webbsida',
    text: `Den digitala klyftan

Varför är det så svårt att boka tid hos myndigheterna? Den som saknar bankid och dator blir hänvisad till telefonköer som aldrig tar slut. Tekniken skulle göra oss fria. I stället har den gjort några av oss till främlingar i vår egen kommun.

Det talas mycket om tillgänglighet. Men tillgänglighet för vem? Äldre, nyanlända och personer med funktionsnedsättning får ofta be om hjälp med sådant som de förr klarade själva.`,
  },
  {
    name: 'a chapter for those who learn law',
    isNot: 'webbsida',
    text: `Kurslitteratur: socialrätt för handläggare, kapitel 3

Biståndet ska tillförsäkra den enskilde en skälig levnadsnivå. Begreppet definieras inte i lagen. Vad som är skäligt avgörs i varje fall, med ledning av praxis.

Den som ansöker har rätt till ett skriftligt beslut. Avslås ansökan helt eller delvis kan den enskilde överklaga till förvaltningsrätten. Rättsfallet HFD 2018 ref. 42 belyser gränsen mellan bistånd och frivilliga insatser.`,
  },
  {
    name: 'what a system has to do',
    isNot: 'webbsida',
    text: `Kravspecifikation för nytt bokningssystem

Systemet ska hantera bokning av lokaler, idrottsplatser och utrustning. Användaren ska kunna boka med bankid. Systemet ska kunna debitera avgift enligt taxa och skicka faktura.

Leverantören ska svara på supportärenden inom fyra timmar på vardagar. Offert lämnas senast den 3 mars.`,
  },
  {
    name: 'a routine for staff',
    isNot: 'webbsida',
    text: `Rutin för avvikelser i hemtjänsten

Syfte
Rutinen beskriver hur medarbetare ska rapportera avvikelser.

Ansvar
Enhetschefen ansvarar för att alla medarbetare känner till rutinen. Medarbetare ska rapportera samma dag.

Gör så här
1. Hjälp den som drabbats.
2. Skriv i avvikelsesystemet.
3. Kontakta sjuksköterska vid fall.`,
  },
  {
    name: 'an opinion on a bill',
    isNot: 'webbsida',
    text: `Yttrande över betänkandet En ny socialtjänstlag

Exempelby kommun har beretts tillfälle att yttra sig över betänkandet. Kommunen ställer sig bakom huvuddelen av förslagen.

Kommunen delar utredningens bedömning att insatser ska kunna ges utan föregående behovsprövning. Däremot saknas en beräkning av kostnaderna. Den enskildes rättssäkerhet måste beaktas.

Kommunen avstyrker förslaget om nya krav på statistik.`,
  },
  {
    name: 'an action plan',
    isNot: 'webbsida',
    text: `Handlingsplan mot våld i nära relationer 2026–2028

Handlingsplanen gäller för samtliga nämnder. Kommunen har det yttersta ansvaret för att den som utsätts för våld får stöd och hjälp. Arbetet ska präglas av samverkan.

Mål 1
Alla medarbetare ska ha grundläggande kunskap.

Åtgärder
Socialnämnden ska utbilda chefer. Förskolenämnden ska ta fram en rutin.`,
  },
  {
    name: 'a letter to the editor that says du',
    isNot: 'webbsida',
    text: `Insändare: Bygg bort köerna

Varför ska barnfamiljer vänta i åtta månader på plats i förskolan? Kommunen har vetat i flera år att det flyttar in folk. Ändå är det först nu man hyr paviljonger.

Du som sitter i nämnden borde pröva att ringa till köhandläggaren klockan nio en måndag. Ingen svarar. Sedan kan du försöka förklara för din chef att du inte kan börja jobba.

Trött tvåbarnsfar`,
  },
  {
    name: 'news with a quotation after a hyphen',
    isNot: 'webbsida',
    text: `Fler får stöd hemma

Alla som har fyllt 80 år ska få hjälp med tunga sysslor. Stödet är avgiftsfritt och söks hos kommunens biståndshandläggare.

- Det här är efterlängtat, säger Bo Ek, ordförande i nämnden. Nu slipper äldre personer stå i kö.`,
  },
];
