import type { DocumentType } from '../../src/document-type/document-types.ts';
import type { FormatId } from '../../src/format/types.ts';

/** An invented text of a known type, as a municipality could have written it. */
export interface TypedText {
  type: DocumentType;
  name: string;
  format?: FormatId;
  text: string;
}

/**
 * Written before the cues of the guess were chosen or weighed: three of each type, plain and heavy ones, with
 * and without the word that names the type. The last ones were added with the type of policy documents and the
 * cues for texts that never address their reader.
 */
export const typedTexts: readonly TypedText[] = [
  {
    type: 'brev',
    name: 'a plain letter that asks for papers',
    text: `Lindviks kommun
Box 12
000 12 Lindvik

Skicka in din hyresavi senast 14 mars

Hej Samira!

Vi har fått din ansökan om försörjningsstöd. För att vi ska kunna räkna ut vad du kan få behöver vi se din hyresavi för mars.

Skicka den till oss senast den 14 mars. Du kan lämna den i receptionen på Storgatan 4 eller mejla den till mig.

Om vi inte får hyresavin räknar vi utan din hyra. Då kan du få mindre pengar.

Har du frågor? Ring mig på 000-45 67 89, vardagar 8–10.

Vänliga hälsningar

Torbjörn Ask
socialsekreterare`,
  },
  {
    type: 'brev',
    name: 'a heavy letter without a greeting',
    text: `Miljö- och byggnadsförvaltningen
2026-02-11
Dnr MBN 2026/118

Sökande:
Ingemar Tallberg
Ekstigen 3
000 34 Norrhult

Angående ansökan om bygglov för komplementbyggnad på fastigheten Norrhult 4:12

Förvaltningen har mottagit er ansökan rörande rubricerat ärende. Vid granskning av inkomna handlingar har konstaterats att ansökan ej är komplett i så måtto att situationsplan i skala 1:500 saknas. Ni anmodas därför att inkomma med erforderlig komplettering senast 2026-03-04. I det fall komplettering ej inkommer inom angiven tid kan ansökan komma att avvisas.

Eventuella frågor besvaras av undertecknad.

Med vänlig hälsning

Birgitta Svahn
byggnadsinspektör`,
  },
  {
    type: 'brev',
    name: 'a letter to parents',
    format: 'markdown',
    text: `# Din plats på Kastanjens förskola börjar 17 augusti

Hej Maria och Ahmed,

Elsa har fått en plats på förskolan Kastanjen från den 17 augusti. Vi hoppas att ni vill ha platsen.

Svara senast den 1 juni. Det gör ni genom att logga in i e-tjänsten för förskola. Om ni inte svarar går platsen till ett annat barn.

Vill ni träffa oss innan? Rektor Petra Modig visar gärna förskolan. Ni når henne på 000-11 22 33.

Med vänliga hälsningar

Olle Frisk
placeringshandläggare, barn- och utbildningsförvaltningen`,
  },
  {
    type: 'beslut',
    name: 'a plain decision on a parking permit',
    text: `Beslut om parkeringstillstånd

Datum: 3 mars 2026
Ärende: TN 2026/77

Beslut
Tekniska nämnden i Lindviks kommun ger dig parkeringstillstånd för personer med funktionsnedsättning. Tillståndet gäller från den 3 mars 2026 till den 2 mars 2029.

Varför du får tillståndet
Du har svårt att gå mer än 100 meter. Det framgår av läkarintyget som du skickade in. Därför har du rätt till ett tillstånd.

Så överklagar du
Om du tycker att beslutet är fel kan du överklaga. Skriv till Länsstyrelsen, men skicka brevet till oss. Vi måste ha fått ditt överklagande inom tre veckor från den dag då du fick beslutet.

Beslutet är fattat av
Katrin Holm, trafikhandläggare`,
  },
  {
    type: 'beslut',
    name: 'a heavy refusal with a law reference',
    text: `SOCIALNÄMNDEN
Delegationsbeslut
Dnr 2026-0412-77

Sökande: Rut Bergengren

Ansökan
Ansökan om bistånd i form av särskilt boende enligt 4 kap. 1 § socialtjänstlagen.

Beslut
Ansökan avslås.

Motivering
Av utredningen framgår att den sökande för närvarande erhåller hemtjänst i sådan omfattning att skälig levnadsnivå får anses uppnådd. Med hänsyn till vad som framkommit i ärendet föreligger ej behov av särskilt boende.

Besvärshänvisning
Beslutet kan överklagas hos förvaltningsrätten inom tre veckor från det att den sökande delgivits beslutet. Överklagandet ska vara skriftligt och inges till socialnämnden.

Enligt delegation

Gunnel Åberg
biståndshandläggare`,
  },
  {
    type: 'beslut',
    name: 'a decision in Markdown without a reference number',
    format: 'markdown',
    text: `# Du får hemtjänst tre timmar i veckan

## Vårt beslut

Omsorgsnämnden i Norrhults kommun beslutar att du får hemtjänst tre timmar i veckan från den 1 april 2026. Du får hjälp att städa, tvätta och handla.

## Skäl för beslutet

Du har ont i axlarna och orkar inte städa själv. Du bor ensam och har ingen som kan hjälpa dig.

## Om du inte är nöjd med beslutet

Du kan överklaga beslutet till förvaltningsrätten. Skicka överklagandet till oss inom tre veckor.

## Vem som har bestämt

Beslutet har fattats av biståndshandläggare Johan Wik på uppdrag av omsorgsnämnden.`,
  },
  {
    type: 'tjansteskrivelse',
    name: 'a traditional official report',
    text: `Tjänsteskrivelse

Datum 2026-01-20
Diarienummer KS 2026/00031
Till kommunstyrelsen

Revidering av taxa för upplåtelse av allmän plats

Förslag till beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta att anta reviderad taxa för upplåtelse av allmän plats att gälla från och med 2026-07-01.

Sammanfattning
Gällande taxa antogs 2014 och har därefter ej räknats upp. Förvaltningen föreslår en uppräkning med 12 procent.

Ärendet
Vid jämförelse med omkringliggande kommuner har konstaterats att taxan ligger väsentligt under genomsnittet. Intäkterna täcker ej kostnaderna för tillsyn och handläggning.

Ekonomiska konsekvenser
Förslaget beräknas öka intäkterna med 140 000 kronor per år.

Beslutsunderlag
Förslag till reviderad taxa, daterat 2026-01-12

Agneta Nylund
kommundirektör`,
  },
  {
    type: 'tjansteskrivelse',
    name: 'a plain official report in Markdown',
    format: 'markdown',
    text: `# Nya öppettider på biblioteket i Norrhult

Till kultur- och fritidsnämnden

## Sammanfattning

Vi föreslår att biblioteket har öppet på söndagar. Det kostar 210 000 kronor om året. Fler barnfamiljer kan då besöka biblioteket.

## Förslag till beslut

Kultur- och fritidsnämnden beslutar att biblioteket har öppet klockan 11–15 på söndagar från den 1 september 2026.

## Bakgrund

Biblioteket har i dag stängt på söndagar. I en enkät svarade sex av tio att de vill komma då.

## Förvaltningens bedömning

Vi bedömer att besöken ökar med 15 procent. Barnens bästa talar för förslaget.

## Vad det kostar

Två anställda behöver arbeta varje söndag.

Beslutet skickas till bibliotekschefen.`,
  },
  {
    type: 'tjansteskrivelse',
    name: 'an inquiry',
    text: `Utredning av skolskjuts i Lindviks kommun

1. Sammanfattning

Utredningen visar att 214 elever har rätt till skolskjuts läsåret 2025/26. Kostnaden per elev har ökat med 18 procent sedan 2021. Utredningen föreslår att kommunen samordnar skolskjutsen med den allmänna kollektivtrafiken.

2. Uppdraget

Barn- och utbildningsnämnden gav i maj 2025 förvaltningen i uppdrag att utreda skolskjutsen (BUN 2025/88).

3. Nuläge

Skolskjuts utförs idag av två entreprenörer med sammanlagt elva fordon. Avtalen löper ut 2027.

4. Analys och bedömning

En samordning bedöms kunna minska kostnaderna med omkring 900 000 kronor per år. Samtidigt medför den längre restider för 31 elever.

5. Förslag

Förvaltningen föreslår att nämnden ger förvaltningen i uppdrag att inleda en dialog med regionen.`,
  },
  {
    type: 'protokoll',
    name: 'the minutes of a committee',
    text: `SAMMANTRÄDESPROTOKOLL
Tekniska nämnden
Sammanträdesdatum 2026-03-18

Plats och tid: Kommunhuset, sal Eken, kl. 13.00–15.20
Beslutande: Maj-Britt Lööf (S), ordförande, Kjell Dahlin (M), Ali Rezaei (C)
Övriga deltagande: Eva Stolt, förvaltningschef
Justerare: Kjell Dahlin

§ 22 Godkännande av dagordning
Tekniska nämnden godkänner dagordningen.

§ 23 Ny belysning på Parkvägen
Beslut
Tekniska nämnden beslutar att byta belysningen på Parkvägen under 2026.

Yrkande
Ali Rezaei (C) yrkar bifall till förvaltningens förslag.

Beslutsgång
Ordföranden ställer proposition på förslaget och finner att nämnden beslutar enligt detta.

§ 24 Information från förvaltningen
Nämnden tackar för informationen.

Justerandes signatur`,
  },
  {
    type: 'protokoll',
    name: 'one item of minutes',
    text: `§ 45
Dnr KS 2026/212

Motion om gratis buss för pensionärer

Kommunstyrelsens beslut
Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.

Reservation
Lena Brask (V) reserverar sig mot beslutet.

Ärendet
Lena Brask (V) har i en motion föreslagit att alla som har fyllt 70 år ska få åka gratis buss i kommunen. Motionen har remitterats till tekniska nämnden.

Yrkanden
Lena Brask (V) yrkar bifall till motionen.
Hans Ek (M) yrkar avslag på motionen.

Beslutsgång
Ordföranden konstaterar att det finns två förslag och finner att kommunstyrelsen beslutar enligt Hans Eks förslag.`,
  },
  {
    type: 'protokoll',
    name: 'the minutes of an annual meeting in Markdown',
    format: 'markdown',
    text: `# Protokoll från årsmöte i Norrhults byalag

**Datum:** 12 april 2026

**Närvarande:** 24 medlemmar enligt bifogad lista

## 1. Mötet öppnas

Ordföranden Sten Rapp hälsade alla välkomna och förklarade mötet öppnat.

## 2. Val av mötesordförande, sekreterare och justerare

Mötet valde Sten Rapp till ordförande, Anja Kull till sekreterare och Per Ros till justerare.

## 3. Årsavgift

Mötet beslutade att årsavgiften ska vara 150 kronor.

## 4. Mötet avslutas

Ordföranden förklarade mötet avslutat.

Vid protokollet: Anja Kull

Justeras: Per Ros`,
  },
  {
    type: 'minnesanteckningar',
    name: 'notes named as such',
    text: `Minnesanteckningar från arbetsplatsträff 4 februari 2026

Närvarande: Lotta, Bengt, Farah, Micke, Solveig (antecknar)

Föregående möte
Vi gick igenom förra mötets anteckningar. Inget att tillägga.

Schema
Farah berättade att det nya schemat börjar gälla i mars. Flera tycker att kvällspassen är för långa. Lotta tar upp det med Karin.

Städning av köket
Alla hjälps åt. Micke gör en lista till nästa vecka.

Övrigt
Solveig slutar i maj. Vi firar henne den 28 maj.

Nästa möte
4 mars klockan 14 i personalrummet.`,
  },
  {
    type: 'minnesanteckningar',
    name: 'notes of a working group without the word',
    text: `Arbetsgruppen för trygga skolvägar, möte 2

Tid: måndag 9 mars, klockan 15–16
Plats: Teams
Deltagare: Anna Kvist, Jonas Lo, Mehmet Aydin
Frånvarande: Ulla Berg

Vad har hänt sedan sist?
Anna har pratat med rektorerna. De vill gärna vara med. Jonas har mätt trafiken vid Åskolan och berättade att det går 400 bilar i timmen på morgonen.

Vad gör vi nu?
- Anna bokar ett möte med polisen före den 20 mars.
- Jonas skickar mätningen till alla.
- Mehmet kollar vad farthinder kostar.

Nästa träff
Måndag 30 mars klockan 15 på Teams.

Vid tangenterna
Anna`,
  },
  {
    type: 'minnesanteckningar',
    name: 'heavy notes of a network meeting',
    format: 'markdown',
    text: `## Anteckningar nätverksträff anhörigstöd 2026-01-29

### Deltagare

Ewa Strid, anhörigkonsulent
Kent Malm, Norrhults kommun
Dragana Petrović, Lindviks kommun

### Lägesrapporter

Ewa redogjorde för arbetet med en gemensam broschyr. Tryckning har försenats på grund av sjukdom. Dragana informerade om att en ny samordnare rekryteras i Lindvik och att tillträde beräknas ske i april.

### Utbildning i höst

Gruppen diskuterade innehåll och upplägg. Synpunkter framfördes om att föregående års utbildning upplevdes som alltför teoretisk. Kent undersöker lokaler och återkommer.

### Kommande möten

26 mars i Norrhult, 21 maj i Lindvik`,
  },
  {
    type: 'webbsida',
    name: 'a plain web page as text',
    text: `Sophämtning

Vi hämtar dina sopor var fjortonde dag. Du ser vilken dag det är i vår app eller i kalendern som du får hem i brevlådan i januari.

Så sorterar du

Lägg matavfall i den bruna påsen. Annat avfall som inte går att återvinna lägger du i den gröna tunnan.

Byta tunna

Vill du ha en större eller mindre tunna? Beställ den i vår e-tjänst. Det kostar 250 kronor att byta.

När vi inte har hämtat

Kontrollera först att tunnan stod vid vägen före klockan 6. Ring sedan kundtjänst på 000-33 44 55.

Läs mer

Avgifter för sophämtning
Återvinningscentraler`,
  },
  {
    type: 'webbsida',
    name: 'a heavy web page in the third person',
    text: `Färdtjänst

Färdtjänst är en form av kollektivtrafik för personer med funktionsnedsättning som har väsentliga svårigheter att förflytta sig på egen hand eller att resa med allmänna kommunikationsmedel.

Ansökan om färdtjänst

Ansökan om färdtjänst görs hos kommunen i den kommun där den sökande är folkbokförd. Läkarintyg ska bifogas ansökan. Efter det att ansökan inkommit görs en utredning av handläggare som därefter fattar beslut.

Avgifter

Egenavgift erläggs enligt fastställd taxa. Avgiften motsvarar priset för en resa med allmänna kommunikationsmedel med 20 procents tillägg.

Blanketter

Blankett för ansökan finns att hämta på kommunens hemsida eller kan rekvireras från kontaktcenter.

Sidan uppdaterad 2025-11-03`,
  },
  {
    type: 'webbsida',
    name: 'a page in HTML with furniture',
    format: 'html',
    text: `<!doctype html>
<html lang="sv">
<head><title>Bibliotekets öppettider – Lindviks kommun</title></head>
<body>
<nav><a href="/">Start</a> <a href="/kultur">Kultur och fritid</a></nav>
<main>
<h1>Bibliotekets öppettider</h1>
<p>Biblioteket i Lindvik har öppet alla dagar utom söndag.</p>
<h2>Öppettider</h2>
<ul><li>Måndag–fredag 9–18</li><li>Lördag 10–14</li></ul>
<h2>Meröppet</h2>
<p>Med lånekort och kod kommer du in mellan klockan 7 och 21. <a href="/kort">Så skaffar du lånekort</a>.</p>
</main>
<footer>Lindviks kommun</footer>
</body>
</html>`,
  },
  {
    type: 'nyhetsbrev',
    name: 'a newsletter from a school',
    text: `Nyhetsbrev från Åskolan, mars 2026

Hej alla vårdnadshavare!

Här kommer månadens nyhetsbrev. Våren är på väg och det händer mycket på skolan.

Ny matsal
Den 10 mars öppnar den nya matsalen. Nu får alla elever plats samtidigt och vi slipper äta i omgångar.

Utvecklingssamtal
Utvecklingssamtalen hålls i vecka 14. Du bokar en tid i lärplattformen.

Årskurs 6 till Visby
Vår sexa åker till Visby i maj. Läs mer om resan på skolans blogg.

I nästa nummer berättar vi om sommarens fritids.

Trevlig helg önskar vi på Åskolan!`,
  },
  {
    type: 'nyhetsbrev',
    name: 'a newsletter for business in Markdown',
    format: 'markdown',
    text: `# Näringslivsnytt nr 2 2026

I det här numret: frukostmöte om elpriser, nya tomter i Norrhults industriområde och hjälp att anställa.

## Frukostmöte om elpriser

Den 24 april pratar vi om hur små företag kan sänka elkostnaden. [Anmäl dig till frukostmötet](https://exempel.se/frukost)

## Nya tomter vid E-vägen

Kommunen säljer sex nya tomter. De är mellan 4 000 och 9 000 kvadratmeter. [Se kartan över tomterna](https://exempel.se/tomter)

## Veckans företag

Bageri Solros har anställt tre personer. [Läs intervjun med Mona Lind](https://exempel.se/solros)

Vill du inte ha fler utskick? [Avsluta prenumerationen](https://exempel.se/avsluta)`,
  },
  {
    type: 'nyhetsbrev',
    name: 'a heavy newsletter to staff',
    text: `Månadsbrev från förvaltningsledningen
Oktober 2025

Aktuellt från ledningsgruppen
Förvaltningsledningen har under månaden arbetat med budget för kommande år. Arbetet har präglats av att samtliga verksamheter behöver genomföra effektiviseringar.

Nytt intranät
Lansering av nytt intranät sker den 12 november. Utbildningstillfällen kommer att erbjudas samtliga chefer.

På gång
Medarbetarenkäten skickas ut i vecka 45.
Julfika anordnas i respektive verksamhet.

Nya medarbetare
Vi hälsar Sofia Ekman välkommen som ny enhetschef på Ekbacken.

Nästa månadsbrev kommer i slutet av november.`,
  },
  {
    type: 'inbjudan',
    name: 'a plain invitation',
    text: `Välkommen på öppet hus på Ekbackens äldreboende!

Är du nyfiken på hur det är att bo hos oss? Kom och titta, fika och ställ frågor.

När: lördag 25 april 2026, klockan 13–16
Var: Ekbackens äldreboende, Ekbacksvägen 2, Lindvik
För vem: du som funderar på att flytta hit, och dina anhöriga
Kostnad: gratis

Anmäl dig senast den 17 april till Monika Ståhl, telefon 000-55 66 77. Säg till om du är allergisk mot något.

Varmt välkommen!`,
  },
  {
    type: 'inbjudan',
    name: 'an invitation to a consultation',
    text: `Inbjudan till samråd om detaljplan för Hamnen

Härmed inbjuds fastighetsägare och övriga berörda till samrådsmöte rörande förslag till detaljplan för Hamnen 1:4 m.fl.

Mötet äger rum torsdagen den 7 maj 2026 kl. 18.00 i Folkets hus, Hamngatan 8.

Vid mötet kommer tjänstepersoner från plan- och byggavdelningen att redogöra för planförslaget. Därefter ges tillfälle till frågor. Kaffe serveras.

Föranmälan sker till registrator senast den 4 maj.

Välkomna!

Plan- och byggavdelningen
Norrhults kommun`,
  },
  {
    type: 'inbjudan',
    name: 'an invitation to a course in Markdown',
    format: 'markdown',
    text: `# Kurs i klarspråk för dig som skriver beslut

Vill du skriva beslut som folk förstår? Kom till vår kurs den 3 juni.

- **Dag och tid:** onsdag 3 juni, klockan 9–12
- **Plats:** Stadshuset, rum 214
- **Pris:** kursen är gratis för anställda
- **Kursledare:** Ylva Brand, språkvårdare

Du får lära dig att skriva rubriker, att börja med det viktigaste och att förklara svåra ord. Ta med ett eget beslut.

[Anmäl dig här till kursen](https://exempel.se/kurs) senast den 20 maj. Det finns 20 platser.`,
  },
  {
    type: 'pressmeddelande',
    name: 'a press release named as such',
    text: `Pressmeddelande 2026-05-04

Lindviks kommun bygger 120 nya lägenheter vid sjön

Kommunstyrelsen har beslutat att sälja mark till två byggföretag. I höst börjar de bygga 120 lägenheter vid Lindsjön.

– Det här har många väntat på. Nu får fler unga en chans att flytta hemifrån, säger Rakel Öst (S), kommunstyrelsens ordförande.

De första lägenheterna ska vara klara våren 2028. Hälften blir hyresrätter.

– Vi bygger i trä och värmer husen med fjärrvärme, säger Nils Grahn, projektledare på Sjöbyggen.

För mer information, kontakta:
Rakel Öst, kommunstyrelsens ordförande, 000-10 20 30
Pressbilder finns på kommunens webbplats.`,
  },
  {
    type: 'pressmeddelande',
    name: 'a news item with a quotation',
    format: 'markdown',
    text: `# Norrhult får pris för bästa skolmat

Norrhults kommun har fått första pris i tävlingen Årets skolmat. Juryn lyfter fram att maten lagas från grunden och att eleverna är med och bestämmer.

– Vi är otroligt stolta. Priset är ett erkännande till alla som står i köken varje dag, säger kostchefen Irene Palm.

Kommunen lagar 3 200 portioner om dagen i fem kök. Sedan 2022 har matsvinnet minskat med 40 procent.

– Jag gillar mest att det finns två rätter, säger Leo i årskurs 4.

**Presskontakt:** Irene Palm, 000-22 33 44, irene.palm@exempel.se`,
  },
  {
    type: 'pressmeddelande',
    name: 'a heavy press release',
    text: `För omedelbar publicering

Kommunfullmäktige fastställer budget för 2027

Kommunfullmäktige har vid sitt sammanträde den 22 juni fastställt budgeten för 2027. Budgeten innebär ett ekonomiskt resultat om 34 miljoner kronor, motsvarande 1,8 procent av skatteintäkter och generella statsbidrag.

”Trots ett ansträngt ekonomiskt läge har vi kunnat prioritera välfärdens kärnverksamheter”, säger kommunstyrelsens ordförande Göran Flink i en kommentar.

Samtidigt genomförs effektiviseringar inom administrationen motsvarande 12 miljoner kronor.

Kontaktperson för media: kommunikationschef Ann-Louise Berg, telefon 000-99 88 77`,
  },
  {
    type: 'e-post',
    name: 'an e-mail with headers',
    text: `Från: Karin Sundell <karin.sundell@exempel.se>
Till: ombyggnad@exempel.se
Ämne: Nytt datum för slutbesiktningen: 12 maj
Skickat: den 28 april 2026 09:12

Hej!

Besiktningsmannen är sjuk, så vi flyttar slutbesiktningen till den 12 maj klockan 10.

Kan ni svara senast på fredag om tiden passar?

Hälsningar
Karin`,
  },
  {
    type: 'e-post',
    name: 'an e-mail answer with the thread below',
    text: `Ämne: SV: Fråga om bygglov för altan

Hej Henrik,

Tack för din fråga. Du behöver inte bygglov för en altan som är lägre än 1,8 meter. Tänk på att räcket inte får vara en vägg.

Hör av dig om du undrar något mer.

Mvh
Bodil Hägg
Bygglovshandläggare
bodil.hagg@exempel.se

-----Ursprungligt meddelande-----
Från: Henrik Ljung
Skickat: den 2 juni 2026 21:40
Till: Bygglov
Ämne: Fråga om bygglov för altan

Hej, jag vill bygga en altan. Behöver jag bygglov?
/Henrik`,
  },
  {
    type: 'e-post',
    name: 'an e-mail with English headers',
    text: `From: Registrator Norrhults kommun
To: Sven-Erik Bohm
Subject: Begäran om allmän handling, KS 2026/91
Date: Tue, 10 Mar 2026 13:05

Hej Sven-Erik!

Bifogat finner du den handling du efterfrågat. Vissa uppgifter är maskade med hänvisning till sekretess enligt 21 kap. 1 § offentlighets- och sekretesslagen.

Önskar du ett överklagbart beslut ber vi dig återkomma.

Med vänlig hälsning
Registrator
Norrhults kommun`,
  },
  {
    type: 'lattlast',
    name: 'easy-to-read named as such',
    text: `Lättläst om att rösta

Den 13 september är det val i Sverige.
Du får rösta om du har fyllt 18 år.

Du får hem ett röstkort.
Ta med kortet när du ska rösta.
Du måste också visa legitimation.

Du röstar i en vallokal.
På röstkortet står det var din lokal finns.

Du kan också rösta tidigare.
Det heter att förtidsrösta.
Du kan förtidsrösta på biblioteket.

Ingen får veta vad du röstar på.
Det är hemligt.`,
  },
  {
    type: 'lattlast',
    name: 'easy-to-read without the word',
    text: `Hjälp hemma

Du kan få hjälp hemma
om du är gammal eller sjuk.
Det heter hemtjänst.

Personalen kommer hem till dig.
De kan hjälpa dig att
städa, handla och tvätta.
De kan hjälpa dig att duscha.

Du betalar en avgift.
Har du lite pengar
betalar du mindre.

Vill du ha hjälp?
Ring till kommunen.
Telefonen är 000-12 12 12.
Då får du prata med Birgit.
Hon kommer hem till dig
och frågar vad du behöver.`,
  },
  {
    type: 'lattlast',
    name: 'an easy-to-read page in Markdown',
    format: 'markdown',
    text: `# Lätt svenska: Skräp och sopor

Alla som bor i kommunen ska sortera sitt skräp.

Det betyder att du lägger olika skräp i olika påsar.

Matrester ska i en brun påse. Du hämtar påsar i affären. De kostar ingenting.

Glas och tidningar ska till återvinningen. Det finns en vid affären.

Farligt skräp ska du lämna på soptippen. Färg och batterier är farligt.

Vet du inte hur du ska göra? Ring oss. Vi hjälper dig.`,
  },
  {
    type: 'blankett',
    name: 'a form with blanks',
    text: `ANSÖKAN OM FÖRSKOLEPLATS

Barnets namn: ______________________
Personnummer: ______________________
Adress: ____________________________

Vårdnadshavare 1
Namn: ______________________________
Telefon: ___________________________
E-post: ____________________________

Önskad förskola
1. _________________________________
2. _________________________________

[ ] Jag arbetar eller studerar
[ ] Jag är arbetslös
[ ] Jag är föräldraledig

Ort och datum: _____________________
Underskrift: _______________________`,
  },
  {
    type: 'blankett',
    name: 'a form with dotted lines and boxes',
    text: `Anmälan om eldstad

Fyll i blanketten och skicka den till byggnadsnämnden.

1. Sökande
Namn ............................................
Personnummer ....................................
Telefon dagtid ..................................

2. Fastighet
Fastighetsbeteckning ............................

3. Anmälan gäller
☐ Ny eldstad
☐ Byte av eldstad
☐ Ny rökkanal

4. Bilagor
☐ Planritning
☐ Prestandadeklaration

Datum och namnteckning ..........................
Namnförtydligande ...............................`,
  },
  {
    type: 'blankett',
    name: 'a form in HTML',
    format: 'html',
    text: `<html lang="sv">
<head><title>Felanmälan</title></head>
<body>
<h1>Felanmälan</h1>
<form action="/fel" method="post">
<p><label for="namn">Ditt namn</label> <input id="namn"></p>
<p><label for="tel">Telefon</label> <input id="tel"></p>
<p><label for="epost">E-post</label> <input id="epost" type="email"></p>
<p><label for="plats">Var är felet?</label> <input id="plats"></p>
<p><label for="fel">Beskriv felet</label> <textarea id="fel"></textarea></p>
<p><label><input type="checkbox"> Jag vill ha svar</label></p>
<button>Skicka felanmälan</button>
</form>
</body>
</html>`,
  },
  {
    type: 'styrdokument',
    name: 'guidelines for all committees',
    text: `Riktlinjer för upphandling

Riktlinjerna gäller för samtliga nämnder och bolag. Upphandling ska ske med beaktande av konkurrens och likabehandling. Direktupphandling får användas om värdet understiger gällande beloppsgräns. Inköp ska dokumenteras. Ansvarig chef ska säkerställa att ramavtal följs.`,
  },
  {
    type: 'styrdokument',
    name: 'a delegation order',
    text: `Delegationsordning för kultur- och fritidsnämnden

Inledning

Enligt kommunallagen får nämnden uppdra åt ett utskott, en ledamot eller en anställd att besluta på nämndens vägnar. Beslut som har fattats med stöd av delegation ska anmälas till nämnden.

Vidaredelegering

Förvaltningschefen får uppdra åt annan anställd att besluta. Vidaredelegering ska vara skriftlig.`,
  },
  {
    type: 'styrdokument',
    name: 'a plan with a table of particulars',
    format: 'markdown',
    text: `# Lekplatser i Lindvik

Dokumenttyp: Program
Antagen av: Tekniska nämnden
Giltighetstid: 2026–2030

## Syfte

Programmet anger hur lekplatser ska fördelas mellan stadsdelar.

## Ansvar

Tekniska nämnden ska varje år redovisa vilka lekplatser som har rustats upp. Varje stadsdel ska ha minst en lekplats.

## Uppföljning

Programmet ska följas upp vartannat år.`,
  },
  {
    type: 'webbsida',
    name: 'a page that never says du and has no contact',
    text: `Skolskjuts till förskoleklass

Skolskjuts är resor mellan hemmet och skolan. Elever som har rätt till skjuts får ett kort före skolstart.

Avstånd

Rätten till skolskjuts prövas utifrån avståndet mellan elevens folkbokföringsadress och skolan. Ansökan om växelvis boende görs inför varje läsår.

Förlorat kort

Ett nytt kort kan beställas av kommunen. En avgift tas ut för kortet.`,
  },
  {
    type: 'webbsida',
    name: 'a heavy page on supervision, in the passive',
    format: 'markdown',
    text: `# Tillsyn av enskilda avlopp

Miljönämnden utövar tillsyn över enskilda avlopp i kommunen.

## Anmälan

Anmälan ska göras på därför avsedd blankett innan anläggningen ändras. Blanketter finns på kommunens webbplats.

## Avgift

För tillsynen tas en avgift ut enligt den taxa som har fastställts.

## Handläggning

Handläggningstiden är normalt sex veckor från det att ärendet är komplett.`,
  },
  {
    type: 'webbsida',
    name: 'questions of a resident as headings',
    text: `Om dina uppgifter

Vi behandlar dina uppgifter enligt dataskyddsförordningen.

Vad är en personuppgift?

Allt som går att knyta till dig, som namn, adress och bild.

Vem får se uppgifterna?

De som arbetar med ditt ärende får se dem. Andra får det bara om lagen kräver det.

Hur länge sparas de?

Vi sparar dem så länge ärendet pågår och därefter i två år.`,
  },
  {
    type: 'brev',
    name: 'a heavy letter to parents, without address or greeting',
    text: `Lindviks kommun
Elevhälsan

2026-09-03

Till vårdnadshavare
Mira Ask och Olle Berg

Hälsobesök i årskurs 4

Elevhälsan ska enligt skollagen erbjuda varje elev i grundskolan minst tre hälsobesök. Besöket omfattar kontroll av syn, längd och vikt samt ett samtal om hälsa. Det är kostnadsfritt.

Tid har reserverats onsdagen den 23 september kl. 10.15 i skolans lokaler. Förhinder ska anmälas i god tid.

Karin Moberg
skolsköterska och samordnare`,
  },
  {
    type: 'brev',
    name: 'a heavy letter that ends in the name of the office',
    text: `Lindviks kommun
Samhällsbyggnadskontoret

2026-03-12
Ärendenr SBK 2026-118

Ingemar Tallberg
Ekstigen 3
000 34 Norrhult

Tillstånd för eldstad

Det för sökanden utfärdade tillståndet upphör att gälla den 30 april. En ny ansökan, för vilken avgift tas ut, ska ha kommit in senast den 1 april. Den blankett som bifogas denna skrivelse ska användas. Närmare upplysningar lämnas av handläggaren.

Samhällsbyggnadskontoret`,
  },
  {
    type: 'beslut',
    name: 'a decision about somebody who is never addressed',
    format: 'markdown',
    text: `# Beslut enligt socialtjänstlagen

Lindviks kommun, äldreenheten
Datum: 2026-01-21
Den enskilde: Rut Holm

## Beslut

Ansökan om ledsagning beviljas med fyra timmar per månad. Ansökan i övrigt avslås.

## Utredning

Den enskilde är 84 år och bor ensam. Samtal har förts med den enskilde och dotter.

## Bedömning

Det bedöms att behovet kan tillgodoses med fyra timmar per månad.

## Delgivning

Beslutet har delgivits den enskilde per post. Besvär anförs hos förvaltningsrätten inom tre veckor.

Berit Sund
biståndshandläggare`,
  },
  {
    type: 'inbjudan',
    name: 'a heavy invitation in one sentence',
    text: `Dialog om ny cykelplan

I syfte att få in synpunkter på förslaget till cykelplan bjuder tekniska kontoret härmed in föreningar och företagare till dialogmöte, vilket hålls 2026-05-13 kl. 18.00 i stadshuset. Föranmälan till mötet ska ske senast den 6 maj till kontoret@lindvik.example med angivande av antal deltagare.

Tekniska kontoret`,
  },
  {
    type: 'e-post',
    name: 'a long answer with a receiver and a subject',
    text: `Till: rut.holm@mejl.example
Ämne: Snöröjningen på Ekstigen

Hej!

Tack för ditt mejl. Vad gäller synpunkterna på snöröjningen vill vi framhålla att Ekstigen plogas efter de större vägarna. En uppföljning är planerad till november.

Med vänlig hälsning

Annika Roos
driftledare`,
  },
];

/** Texts of no type that the guess knows: it must say `text`. */
export const untypedTexts: readonly { name: string; format?: FormatId; text: string }[] = [
  {
    name: 'a column',
    text: `Det regnade hela sommaren när jag var nio år. Farmor satt vid fönstret och räknade bilarna som åkte förbi. När hon hade kommit till hundra fick vi äta bullar. Jag har ofta tänkt på hur hon visste att det var just hundra vi behövde. Kanske var det för att vägen var tom de flesta dagar, och för att hon ville att vi skulle lära oss att vänta. Nu bor jag själv vid en väg. Den är aldrig tom.`,
  },
  {
    name: 'a chronicle about a web page',
    text: `Vem ringer jag?

Min mamma är 84 år och kommunens webbplats är inte skriven för henne. Hon läser högt för mig i telefonen: ansökan, handläggare, bistånd. Sedan blir det tyst. Jag hör hur hon byter glasögon.

Jag minns när det satt en vaktmästare i kommunhuset. Han hette Rune och visste var alla satt. Nu sitter det en skärm där. Den är vänlig och vet ingenting.`,
  },
  { name: 'a single sentence', text: 'Vi flyttar mötet till tisdag.' },
  { name: 'an empty text', text: '' },
  {
    name: 'a readme',
    format: 'markdown',
    text: `# Installera programmet

Ladda ner arkivet och packa upp det. Kör sedan \`npm install\`.

## Inställningar

Filen config.yaml styrs av tre nycklar. Den första anger språk, den andra anger format och den tredje anger var loggen sparas.`,
  },
  {
    name: 'a report about decisions and minutes',
    text: `Undersökningen omfattar 40 beslut och 12 protokoll från fyra kommuner. Besluten har lästs av två personer oberoende av varandra. Läsarna har bedömt om det framgår vem som har beslutat, vilka skälen är och hur man överklagar. I tre av fyra beslut saknades skäl. Protokollen bedömdes inte på samma sätt, eftersom de skrivs för andra läsare. Resultaten redovisas i tabell 2.`,
  },
];
