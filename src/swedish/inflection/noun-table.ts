/**
 * Declensions of simple Swedish nouns and of the endings that tell a noun's class. Facts of the language, after
 * Svenska Akademiens grammatik and Svenska Akademiens ordlista. Compounds follow their last part.
 */

/** Nouns whose forms no rule makes: lemma, gender, definite, plural, definite plural; `/` parts variants, `-` is none. */
export const irregularNouns = `
afton en aftonen aftnar aftnarna
and en anden änder änderna
bok en boken böcker böckerna
bokstav en bokstaven bokstäver bokstäverna
bonde en bonden bönder bönderna
botten en bottnen/botten bottnar bottnarna
brand en branden bränder bränderna
bot en boten böter böterna
bror en brodern bröder bröderna
broder en brodern bröder bröderna
centrum ett centrumet/centret centrum/centra centrumen/centrumen
djävul en djävulen djävlar djävlarna
dotter en dottern döttrar döttrarna
drama ett dramat dramer/draman dramerna/dramana
examen en examen examina/examen examina
fader en fadern fäder fäderna
faktum ett faktumet fakta/faktum fakta
fan en fan - -
far en fadern/farn fäder fäderna
farbror en farbrodern farbröder farbröderna
finger ett fingret fingrar fingrarna
fot en foten fötter fötterna
fullmäktige en fullmäktigen fullmäktige fullmäktigena
gås en gåsen gäss gässen
get en geten getter getterna
hand en handen händer händerna
herre en herren/herrn herrar herrarna
himmel en himlen/himmelen himlar himlarna
historia en historien historier historierna
hjärta ett hjärtat hjärtan hjärtana
huvud ett huvudet huvuden/huvud huvudena/huvuden
jubileum ett jubileet jubileer jubileerna
knä ett knäet/knät knän knäna
kilo ett kilot kilo/kilon kilona
konsul en konsuln konsuler konsulerna
kollega en kollegan kollegor/kolleger kollegorna/kollegerna
land ett landet länder länderna
ledamot en ledamoten ledamöter ledamöterna
lus en lusen löss lössen
man en mannen män männen
materia en materien materier materierna
media en median medier medierna
mil en milen mil milen
mor en modern mödrar mödrarna
moder en modern mödrar mödrarna
morbror en morbrodern morbröder morbröderna
morot en moroten morötter morötterna
morgon en morgonen morgnar/morgonar morgnarna/morgonarna
mus en musen möss mössen
natt en natten nätter nätterna
nöt en nöten nötter nötterna
officer en officeren officerare officerarna
papper ett pappret/papperet papper pappren/papperen
pris ett priset priser/pris priserna/prisen
procent en procenten procent procenten
rand en randen ränder ränderna
rot en roten rötter rötterna
scenario ett scenariot scenarier/scenarion scenarierna/scenariona
schema ett schemat scheman schemana
son en sonen söner sönerna
sommar en sommaren somrar somrarna
spann en spannen spannar spannarna
spång en spången spänger spängerna
stad en staden städer städerna
stadion ett stadion stadion -
strand en stranden stränder stränderna
stång en stången stänger stängerna
tand en tanden tänder tänderna
taxi en taxin - -
tema ett temat teman temana
test ett testet test/tester testen/testerna
trauma ett traumat trauman traumana
tum en tummen tum tummen
tunnland ett tunnlandet tunnland tunnlanden
tång en tången tänger tängerna
vaccin ett vaccinet vaccin/vacciner vaccinen/vaccinerna
verkstad en verkstaden verkstäder verkstäderna
workshop en workshoppen/workshopen workshoppar/workshopar workshopparna/workshoparna
väsen ett väsendet/väsenet väsen/väsenden väsendena
väsende ett väsendet väsenden väsendena
öga ett ögat ögon ögonen
öra ett örat öron öronen
`;

/**
 * Adjectives and participles that are used as nouns: lemma and plural. Their definite forms want an article
 * (*den anställda*), so that no single form can stand for *arbetstagaren*.
 */
export const nominalAdjectives = `
anhörig anhöriga
anställd anställda
ansvarig ansvariga
behörig behöriga
förtroendevald förtroendevalda
folkvald folkvalda
handikappad handikappade
misstänkt misstänkta
sakkunnig sakkunniga
tilltalad tilltalade
utvecklingsstörd utvecklingsstörda
vuxen vuxna
åtalad åtalade
`;

/** Nouns that have only a plural: plural, definite plural. */
export const pluralNouns = `
anor anorna
böter böterna
finanser finanserna
föräldrar föräldrarna
glasögon glasögonen
grönsaker grönsakerna
inälvor inälvorna
kläder kläderna
kontanter kontanterna
pengar pengarna
personalier personalierna
skattepengar skattepengarna
sopor soporna
syskon syskonen
underkläder underkläderna
`;

/** Nouns in *-an* made of verbs, with the plural that some of them have. */
export const nounsInAn = `
anhållan -
anmälan anmälningar
anmodan -
ansökan ansökningar
avbidan -
begäran -
början -
dyrkan -
erinran erinringar
framställan framställningar
fruktan -
efterfrågan -
fordran fordringar
fostran -
förfrågan förfrågningar
förtvivlan -
förväntan förväntningar
gisslan -
hemställan hemställningar
inbjudan inbjudningar
inverkan -
klagan -
längtan -
medverkan -
påverkan -
predikan predikningar
samverkan -
saknan -
strävan -
talan -
tvekan -
tävlan -
undran -
uppfostran -
uppmuntran -
verkan verkningar
vägran -
väntan -
önskan önskningar
`;

/** Simple nouns by class, for those that no ending tells. */
export const nounClasses: Record<string, string> = {
  'en-or': `
    ros svan toffel våg åder
  `,
  'en-ar': `
    ande apostel app arm artikel arvinge ask avkomling axel back backe balk bark bebis bergstopp best bibel biff
    bil bindel biskop bit bjälke björn blick blixt blogg bluff blus bock boll bonus borg borste boss box bro
    broms brud brudgum brunn budget bulle bunt bur burk buske buss by bäck bänk båge båt cancer check cirkel
    cykel dag dal dansk deg del diameter disk dolk dom drake drink dropp droppe dräng dröm duk dusch dörr ek
    eld fackel famn faster feber filt fisk fjord fjäder fjäril flock flotte flygel flykting flytt fläck
    fläkt fru frukost främling fröken fyr fästing fågel fåle fåne fånge födsel förälder gaffel galge gavel
    geting glass glimt gosse grabb gran granne grav gren greve grind gris grop grundval gröt gubbe gud gård
    gök hake hall hals hamn handske hane hare hatt hed helikopter herde hertig hets hingst hink hiss hjord
    hjort hjälm hjälte hop hud hund hyresvärd hyvel häck häl häst hög hök höst igel is jord jude jul jätte
    jävel kabel kaj kalv kam karl kille kittel kjol klapp klubb klump klädsel knall knapp knekt kniv knoge
    knop knut knöl kock koffert kompis konung kopp korg kork korv krage kram kran krans krets krock krog
    krok kropp kudde kull kulle kung kvarn kvart kvast kvist kväll kyl kyss käke kämpe kändis käpp köl lag
    lapp lax lek lem lever lund lur lust länk läpp lärling låt lök mage magister make mal mall mantel mapp
    marskalk medlem minister miss monter moster mugg mun munk mur myr måne mård mås nacke nagel nalle njure
    nyckel näbb näve nål orkester orm ost oxe pall parameter partikel peng pensel peppar pil pingst pinne
    plattform plog plåt pojke port potatis press prick prins propp pryl pub puls pump puss päls påle påse
    påsk påve ram ratt rem ren reporter ring robot rock rulle rygg ryss räv rök sadel sal sax scarf sedel
    seger semester server sil singel själ sjö skalle skalp skarv sked skjuts skog skruv sky skylt skärm skål
    sköld skörd slang slant slav slips slump släkting smed smäll smörgås snabel snigel snubbe sockel socken
    sol spade spark sparv spegel spets spik spindel spis stam stav stege stek sten stig stil stjälk stock
    stol stolpe stork storm sträng stråke stråle ström stubbe stuv stämpel stöt stövel suck sump svamp svans
    svarv svensk sväng sylt syster säck säl säng såg söm tagg tall tallrik tank tanke tarm tass teater tiger
    timme titt tjur tjuv tolk topp trast trave triangel tross träff träl tråd tröskel tull tumme tunnel tupp
    turk tvätt tvål tysk tår udde ugn ulv unge ungkarl vagel vagn valp varg vigsel vik vind vinge vinkel
    vinter vits väg vägg värd värk värld väv växel vår webb yngling älg älskling ände äng ängel ärm ättling
    åker ål ålder ö öken örn överste
  `,
  'en-er': `
    abort accent adept adress adressat advokat affekt affisch affär agronom akt aktör algoritm alkohol
    allergi ambassad amerikan analys annons anstalt antenn apelsin apparat appell applåd aprikos arab areal
    arkad arkeolog arkitekt armé art artär aspekt astronom asyl atlet atom attack attityd autograf aveny
    avgift avsikt bagatell balans balkong ballad ballong banan bandit bank bar barack baron barriär bas
    bassäng bataljon bedrift betong bild biljett biograf biolog blockad bomb bransch bredd brigad brist
    broschyr bukett bukt bulletin bygd byrå bön börs cell central ceremoni chans chef chock choklad cigarett
    cistern citron clown dam dans debatt debut decimal defekt delegat demokrat demon design designer detalj
    diagnos dialekt dialog diamant diet dikt diplomat disciplin dispyt distans doft doktrin dokumentär domän
    dos drift drog dryck dräkt duell dunst dust dygd dynamik dynasti ed effekt eftergift ekonom elefant
    elektron elev elit emigrant enkät entré epilog episod epok eskort essens essä etapp etik etikett expert
    export express fakultet familj fart fas fasad fasan fest festival fiber figur fil filantrop filial film
    filosof final flod flykt fond form formel fotograf frakt fras fred frekvens frist frisyr front frost
    frukt fukt fysik färd färg fåtölj följd förlust galax garderob gardin gas gast gastronom gen general
    geolog gest gestalt gitarr glöd grad graf grafik grammatik granat grej grek grund grupp gränd gräns
    gunst gymnasist gymnastik gäst gång halt helg hemgift hemort historik hobby horisont humor hysteri hytt
    hälft höft höjd idiot idol idrott ikon image import impuls incident indian individ infarkt inkomst
    innebörd insats insekt insikt instans instinkt intervju intrig intäkt jakt journal jurist jury juvel
    kabin kadett kalkyl kalori kalsong kamel kamp kampanj kamrat kanal kandidat kanin kanon kant kapten
    karakteristik karaktär karavan kardinal karneval karriär kartong karusell katalog katastrof katedral
    katt keramik kind kines kiosk kirurg klan klang klass klausul klient klinik kod koefficient koldioxid
    kollaps kolonn kolumn komedi komet kommentar kommitté kommun kompanjon kompass komplimang komplott komst
    koncern kondom konduktör konflikt kongress konkurs konsekvens konsert konst konsult konsument kontakt
    kontext kontingent kontrast kontroll kontur korridor kost kostym kotlett kraft kredit kris kristall
    kritik kub kubik kult kultur kund kupong kupp kurd kurs kusin kust kvadrat kvot kår lagun last lavin led
    legend leverans liberal licens lins list logg logik lokal lord lott lukt lunch längd lögn lön madrass
    makt malm manager manöver marginal marin mark marmelad marsch martyr mask maskin massaker massör mast
    match matematik matris medalj medicin melodi melon mentor meny merit metafor metall metod metodik
    mikrofon militär miljard miljon miljö minut mission mobil modell moderat modul monitor monolog moped
    moral moské motion motionär muskel muskot muslim mustasch myt mängd mångfald möbel narkoman nation natur
    nerv nivå norm not notis novell nyans nämnd nåd oas ocean oliv olympiad omsorg operett optik option
    orsak ort oskuld pakt palm panel parad paradox paragraf parallell parasit parfym park paroll part patron
    paus paviljong pedagog pensionär periferi period person personal pest pilgrim pilot pirat pistol pjäs
    plan planet plats plikt poet pol polack polett policy polis politik pool portal portfölj pose post
    potential pott prakt praktik premiss present prestige princip problematik procedur process processor
    produkt profet profil profit prognos projektil prolog promenad protest provins präst psalm psykolog
    punkt pupill pust pyramid rabatt rad raket rang rapport ras rast reaktor rebell reflex regel regim
    region reklam rektor relik remiss repertoar repris republikan reserv rest resurs retorik revolt
    revolutionär risk rit rival roll roman romantik rondell rosett rost rubrik ruin rutin rutt rymd rytm
    rätt röst saft sajt sak sallad salong salut sardin satellit sats scen sed sekt sekund sekvens senat serb
    serviett sext sfinx sfär show signal signatur silhuett skandal skatt skiss skrift skuld skvadron slakt
    släkt smak sociolog soldat sorg sort spalt spion sponsor sport stab standard start stat station
    statistik staty strejk strid strof struktur stund stöld substans succé support symbol sympati syn synd
    säsong sång tabell tablett takt taktik talang taliban tant tapet tariff teknik telefon telegraf tendens
    teolog teosof term termin terminal terrass terror terräng tes text tid tjej tjänst toalett tomat tomt
    ton topograf trafik trakt transport trend triumf trofé tron trottoar trupp tuberkel tukt tur turné tvist
    tyngd typ täkt uppgift upptäckt ursäkt utgift utopi utsikt vakt variabel variant ventil vers version
    vetenskap veteran veterinär vidd vikt vinst violin vokal volontär volym vän växt våldtäkt zon zoolog ätt
    åsikt åtgärd ört
  `,
  'en-r': `
    aktie bakterie deadline fiende folie fästmö genre guide hustru jungfru kemikalie klo ko kommissarie
    linje mumie mö orgie passage pinje premie radie radio release sambo same serie sko studie studio tå
    video vikarie vrå
  `,
  'en-0': `
    dollar euro kilometer liter meter order partner
  `,
  'en-ande': `
    gående klagande kärande ordförande resande studerande svarande sökande troende överlevande
  `,
  'en-sg': `
    adel akustik anstöt apati april aptit asfalt augusti avund bensin beredskap bio bomull december dill
    dåtid död efterlevnad el empati exil expertis februari feedback frid frånvaro fångenskap förtvivlan
    galenskap gisslan glädje golf grädde gråt handel heder hetta hjälp hockey honung hunger hygien höger
    hörsel internet islam iver januari jazz journalistik juli juni koll konsensus kvarlåtenskap kyla känsel
    kärlek luft lyx maj mars massage mat materiel mjölk mull musik norr november närvaro nöd oktober
    okunskap oro panik poker praxis psykiatri respekt ro rugby saliv samvaro sand sekretess september
    service sikt skam skräck skötsel smuts snö spannmål sprit status stress svett svält syd söder sömn
    tennis tillförsel tillit tillvaro tobak tortyr tro tröst törst ull uppfostran ved vetskap vinäger vrede
    vänster värme väst vård ånger ångest åtanke öst
  `,
  'ett-n': `
    altare ankare anseende ansikte arbete arvode avseende bete beteende bi bo boende bräde bränsle bygge
    byte bälte dike eko elände embryo fiasko fiske flöde fotfäste foto frö fä fäste föredöme företräde
    förtroende getto gummi herravälde häfte hänseende hölje inferno intresse inträde kasino knippe knyte
    kommando konto kvitto linne lotto lynne läge löfte minne mode motto märke möte netto näste nöje omdöme
    område piano porto påstående rede regemente reglemente rike rykte saldo samhälle sammanträde samtycke
    sikte sinne skede skifte smycke snöre solo spö spöke strå stycke styre ställe syfte säte tabu tempo
    testamente tillfälle tillträde tryne trä tycke täcke umgänge uppehälle utrymme utseende veto vite vittne
    välde värde yrke ämbete ämne äpple ärende århundrade årtionde öde öre
  `,
  'ett-0': `
    abonnemang adjektiv aerogram alarm album alfabet alster alternativ anbud anfall angrepp anlag anslag
    anspråk ansvar antal argument ark arkiv arrangemang arv attentat attribut avdrag avfall avlopp avsked
    avsnitt avstånd avtal bad band bandage barn befäl begrepp begär behov bekymmer belopp ben berg besked
    beslut besvär besök bett betyg bevis bibliotek bidrag bistånd blad block bloss bläck bohag bolag bord
    brev brott bruk brus bryn bråk bröd bröllop bröst bud budskap bygg bäcken bär bål bås center certifikat
    citat dagis datum dekret departement diagram diplom direktiv dis distrikt djup djur dokument dop drag
    drev dråp dun dussin dygn däck dån element engagemang epos etablissemang evenemang event exempel
    exemplar facit fack fall fartyg fat fel fenomen filter fjäll flarn flyg flygplan foder folk fordon
    format formulär forum foster fynd fält fång får fåtal fönster förband förbud förbund förfall förhör
    förlag förråd förslag försvar förtal förvärv galler gap garn genus gevär glas gods golv gram grannskap
    grepp gryn gräl gräs gym gäng hack hagel halvår handikapp hav hektar hekto helgon hem hinder histogram
    hjul honorar hopp horn hot hotell hov hugg hus hushåll häng hål håll hån hår hörn ideal incitament index
    ingrepp initiativ innehåll inslag institut instrument intag intellekt internat intervall intryck intrång
    intyg jobb jordbruk järn kabinett kalas kall kapell kapitel kar karat kast kilogram klientel klimat
    klipp klister kliv kloster klot kluster knep kol kollektiv komplex koncept konsulat kontor kontrakt
    konvent kooperativ korn kors kort krav krig krus krut kryp kuvert kval kvarter kärl kök kön köp lager
    lakan lamm landskap lantbruk larm lasarett lass lejon lik liv ljud ljus lock lod lopp lov lyft läder
    läger lägg län lån lår lås löv magasin mail mandat manifest manus manuskript material maximum medel
    medlemskap mejl membran minimum mirakel missbruk moln moment monopol monster monument mord mos motiv
    motstånd mynt mål mått mönster namn nav nederlag notariat nummer nyp näs nät obehag objekt odds odjur
    offer ombud omfång omlopp ord organ original oväsen pack paket palats par paradis parlament pass patent
    perspektiv plagg plakat plommon plus plåster poem porträtt postulat poäng problem program projekt
    proletariat prov pulver pund pussel päron påbud påhitt påslag recept redskap referat register regn
    rektorat rekvisit rep resonemang resultat ris rop rov rum rus ryck råd rån rör samband samfund samlag
    sammanhang segel segment sekel sekretariat serum set sigill självmord skaft skal skall skelett sken
    skepp skick skift skikt skinn skott skratt skred skri skrik skrin skrot skrov skum skydd skägg skäl
    skäll skämt skär skåp slag slott slut släp släpp snitt snår sorl spektakel spel spett spjut spjäll
    spratt språk språng spår stag staket stall steg stift stim stoff stoft stopp straff streck ställ stäv
    stål stånd stöd subjekt substantiv substitut sug sus svalg svar svek svin sving svärd symptom syndrom
    system sällskap sätt sår sök tack tag tak tal tecken tegel telegram teleskop tempel tempus testat
    tillstånd tilltugg ting tips tjat tjog tjut tops torg torn torp trick troll tryck träd träsk tråg tvivel
    tvång tält tåg undantag underhåll underlag universitet universum uppdrag uppehåll upphov upplag uppror
    uppskov uppslag uppsåt ursprung urval utanförskap utbrott utbud utdrag utfall utkast utskick utskott
    utslag uttag uttal uttryck vad val vapen varsel varv vatten vax veck vederlag verb verk verktyg villkor
    virus vis visum vittnesbörd vrak vred väder värn ägg äktenskap ändamål äss äventyr år åtal ögonblick öl
    överdåd
  `,
  'ett-er': `
    bageri fett garveri geni gift hormon kafé kansli kolli kompani majestät maskineri mineral paraply parti
    protein raseri salt skafferi spa te tyg vin vitamin
  `,
  'ett-r': `
    fängelse
  `,
  'ett-age': `
    bagage garage kollage reportage
  `,
  'ett-sg': `
    allvar armod beröm beskydd blod bly brons buller damm fokus fusk förakt förnuft godis grus guld hat hö
    kaffe kaos kli kvalm kväve kött lim lugn mjöd mjöl mod mörker ovett prat rabalder schack silver skräp
    skvaller smink smör snack snus socker stryk syre tenn timmer trams trots tålamod vete vett väte våld
    överflöd
  `,
};

/** Nouns that double their last consonant before an ending: *rum, rummet*. */
export const doubling =
  'dröm ström stam vän mun medlem lem kam rum hem program gram gym beröm diagram telegram kilogram histogram tum skam brudgum';

/** Nouns in *-el, -en, -er* with the stress on it, which keep the *e*: *kvarteret*. */
export const stressedEndings =
  'bäcken dekor fenomen juvel kamel kapten klientel korridor kvarter major materiel metafor panel ven';

/** Words with another class as a last part: *en gång, gånger* but *ingångar*. */
export const compoundClasses: Record<string, string> = {
  'en-ar': 'gång',
  'en-r': 'bo',
};

/** Words that are no last part worth trusting: *budget* is no *get*, *hypotalamus* no *mus*. */
export const simpleOnly =
  'altare and ande bi ed ek el fan fä get is jul ko lik lus mil mus mö nöt os so te tå tår ur vy vår öre';

/** Endings that tell the class of what they end. */
export const nounEndings: Record<string, string> = {
  'en-or': 'a',
  'en-ar': 'ning ing dom lek',
  'en-er': `
    het tion sion xion ion nad itet ist ism ast ans ens ant ent är ör ör ur ik skap gog graf log nom sof krat pat
    fon logi grafi sofi nomi krati tör tor sor gor ett ell i é
  `,
  'en-r': 'else',
  'en-0': 'iker ier aner enser',
  'en-are': 'are',
  'ett-n': 'ande ende',
  'ett-0': 'em ment arskap erskap askap örskap tek skop gram',
  'ett-er': 'eri',
  'ett-um': 'ium eum',
};
