/**
 * The Swedish verbs whose forms do not follow from the infinitive: strong, irregular and second-conjugation
 * verbs. Facts of the language as the Swedish Academy's grammar and word list give them.
 */

/**
 * Principal parts: infinitive, past, supine, past participle (common gender), and the present where it is not
 * stem + *-er*. `/` parts variants, the preferred one first; `-` is a part the verb lacks.
 */
export const irregularVerbs = `
ansluta anslöt anslutit ansluten
be bad bett bedd ber
bedja bad bett bedd beder
befalla befallde befallt befalld
begrava begravde/begravade begravt/begravat begravd/begravad begraver/begravar
begynna begynte begynt begynt
besluta beslutade/beslöt beslutat/beslutit beslutad/besluten beslutar/besluter
betala betalade/betalte betalat/betalt betald/betalad betalar
binda band bundit bunden
bita bet bitit biten
bjuda bjöd bjudit bjuden
bli blev blivit bliven blir
bliva blev blivit bliven bliver
bringa bringade/bragte bringat/bragt bringad/bragd bringar
brinna brann brunnit brunnen
brista brast brustit brusten
bryna brynte brynt brynt
bryta bröt brutit bruten
bära bar burit buren bär
böra borde bort - bör
dimpa damp dumpit -
dra drog dragit dragen drar
draga drog dragit dragen drager
dricka drack druckit drucken
driva drev drivit driven
drypa dröp/drypte drupit/drypt drupen
duga dög/dugde dugt -
dvälja dvaldes/dväldes dvalts/dvälts -
dyka dök/dykte dykt -
dö dog dött - dör
dölja dolde dolt dold döljer
falla föll fallit fallen
fara for farit faren far
finna fann funnit funnen
flyga flög flugit flugen
flyta flöt flutit fluten
fnysa fnös/fnyste fnyst/fnysit -
frysa frös/fryste frusit/fryst frusen/fryst
få fick fått - får
förgäta förgat förgätit förgäten
förnimma förnam förnummit förnummen
försluta förslöt förslutit försluten
förtvivla förtvivlade förtvivlat förtvivlad förtvivlar
gala gol/galade galit/galat - gal
ge gav gett/givit given ger
giva gav givit/gett given giver
gjuta göt gjutit gjuten
glida gled glidit gliden
glädja gladde glatt gladd gläder
gnaga gnagde gnagt gnagd
gnida gned gnidit gniden
gripa grep gripit gripen
gråta grät gråtit gråten
gå gick gått gången går
göra gjorde gjort gjord gör
ha hade haft havd har
hava hade haft havd haver
heta hette hetat -
hinna hann hunnit hunnen
hugga högg huggit huggen
hålla höll hållit hållen
innesluta inneslöt inneslutit innesluten
kliva klev klivit kliven
klyva klöv kluvit kluven
knipa knep knipit knipen
knyta knöt knutit knuten
komma kom kommit kommen
kortsluta kortslöt kortslutit kortsluten
krypa kröp krupit krupen
kröna krönte krönt krönt
kunna kunde kunnat - kan
kvida kved kvidit -
kväda kvad kvädit kväden
le log lett - ler
leva levde levt/levat levd
lida led lidit liden
ligga låg legat -
ljuda ljöd ljudit -
ljuga ljög ljugit ljugen
lyda lydde/löd lytt lydd
lägga lade/la lagt lagd
låta lät låtit låten
mala malde malt/malit mald/malen mal
måste måste måst - måste
niga neg nigit -
njuta njöt njutit njuten
nypa nöp/nypte nupit/nypt nupen/nypt
nysa nös/nyste nyst/nysit -
omsluta omslöt omslutit omsluten
pipa pep pipit -
rida red ridit riden
rinna rann runnit runnen
riva rev rivit riven
ryka rök/rykte rykt -
ryta röt rutit -
röna rönte rönt rönt
sammansluta sammanslöt sammanslutit sammansluten
se såg sett sedd ser
sitta satt suttit sutten
sjuda sjöd sjudit sjuden
sjunga sjöng sjungit sjungen
sjunka sjönk sjunkit sjunken
ska skulle skolat - ska/skall
skall skulle skolat - skall
skilja skilde/skiljde skilt/skiljt skild/skiljd
skina sken skinit -
skita sket skitit skiten
skjuta sköt skjutit skjuten
skola skulle skolat - ska/skall
skrida skred skridit skriden
skrika skrek skrikit skriken
skriva skrev skrivit skriven
skryta skröt skrutit -
skära skar skurit skuren skär
slinka slank slunkit slunken
slinta slant sluntit -
slippa slapp sluppit sluppen
slita slet slitit sliten
slå slog slagit slagen slår
smita smet smitit -
smyga smög smugit smugen
smörja smorde smort smord
snyta snöt snutit snuten
sova sov sovit -
spinna spann spunnit spunnen
spricka sprack spruckit sprucken
sprida spred/spridde spridit/spritt spridd
springa sprang sprungit sprungen
spritta spratt - -
spörja sporde sport spord
sticka stack stuckit stucken
stiga steg stigit stigen
stinka stank - -
stjäla stal stulit stulen stjäl
strida stred/stridde stridit/stritt stridd
stryka strök strukit struken
strypa ströp/strypte strypt strypt
stå stod stått stådd står
stödja stödde stött stödd stöder/stödjer
suga sög sugit sugen
supa söp supit supen
svida sved svidit -
svika svek svikit sviken
svinna svann svunnit svunnen
svälja svalde svalt svald
svälta svalt/svälte svultit/svält svulten/svält
svära svor svurit svuren svär
svärja svor svurit svuren svär/svärjer
säga sade/sa sagt sagd
sälja sålde sålt såld
sätta satte satt satt
ta tog tagit tagen tar
taga tog tagit tagen tager
tiga teg tigit -
tillsluta tillslöt tillslutit tillsluten
tjuta tjöt tjutit -
torde torde - - torde
tryta tröt trutit -
två tvådde tvått tvådd tvår
tåla tålde tålt - tål
töra torde tort - tör
utesluta uteslöt uteslutit utesluten
vara var varit - är
veta visste vetat - vet
vika vek vikit viken
vilja ville velat - vill
vina ven vinit -
vinna vann vunnit vunnen
vrida vred vridit vriden
välja valde valt vald
vänja vande vant vand
växa växte växt/vuxit vuxen
äta åt ätit äten
`;

/** Second conjugation: present in *-er* (or none after *r*), past in *-de* or *-te* after a voiceless sound. */
export const secondConjugation = `
begära bereda beveka bleka blänga blänka blåsa blöda blöta breda bräcka bräka bränna bygga byta bända
böja drälla drämma dränka dräpa dröja drömma dämma döma döpa fläka flänga fräsa fräta fylla fälla
fästa föda följa föra förgylla förlisa förtjusa föröda fösa gifta gläfsa glänsa glömma gnälla gräma
gräva gröpa gälla göda gömma hjälpa hyra hysa hälla hända hänga häva höja hölja höra höva jäsa klippa
kläcka kläda klämma klänga knycka knäcka knäppa krympa kräka kränga kränka kräva kröka kväka kvälja
kväsa kväva kyla kyssa känna köpa köra leda leja leka lyfta lysa läcka läka lända länga lära läsa låsa
löda löpa lösa minna misstycka mista mysa mäla mänga märka mäta möta nämna nära nöja nöta plöja pryda
pyra reda resa ringa rycka rymma rysa räcka ränna råda röja röka römma röra skrämma skvätta skyla skylla
skymma skälla skälva skämma skänka skärpa skölja skönja sköta släcka slänga släppa smeka smälla smälta
snärja snäsa snöpa snöra snörpa spilla spräcka spränga spänna steka stjälpa sträcka stränga styra styrka
ställa stämma stänga stänka stärka stöpa störa stöta svepa svälla svänga sända sänka söka sörja söva
tigga triva trycka träda tränga tycka tyda tynga täcka tälja tämja tända tänja tänka täppa tära
töja tömma utreda vidlåda viga vräka vränga väcka väga väja välla välta välva vämja vända värja värka
värma värpa väta väva äga ärva åka ösa
`;

/** Third conjugation: infinitives in a stressed vowel, also after a first part (*förete, avsky, anförtro*). */
export const thirdConjugation = `
bero bo bry brå fly flå glo gno gny gro gry klå klä må nå ro ske sky sno spy spå strö sy så te tro trä
`;

/**
 * First-conjugation verbs (*-ar*) that end like a verb of the tables above but do not inflect as it:
 * *hushålla* is no *hålla*, *besvära* no *svära*.
 */
export const firstConjugation = `
avgifta befara besvära beta blända bota bråka fläcka fläta fullända föreviga förgifta förinta förringa
hushålla inringa omringa släta slösa språka strömma stycka svärma träta täta vandra
`;

/** Short verbs that any noun or adjective may stand before: *bokföra, möjliggöra, korrekturläsa, vägleda*. */
export const joiningShort = `
böja draga föda föra giva gå göra hyra höja höra köpa köra leda leva lysa läsa låsa låta lösa mala mysa
mäla mäta nära riva röja röka röra slå sova stå supa söka taga viga väga äta åka
`;

/** Verbs that no prefix makes a verb of the same inflection: *ansvara* is no *vara*, *bevilja* no *vilja*. */
export const unprefixed = 'böra heta kunna måste ska skall skola töra två torde vara veta vilja';

/**
 * Deponents, active in meaning with *-s*, whose forms do not follow from the verb without *-s*: infinitive,
 * present, past, supine.
 */
export const irregularDeponents = `
glädjas gläds/glädjes gladdes glatts
låtsas låtsas låtsades/låtsas låtsats
slåss slåss slogs slagits
synas syns syntes synts
töras törs tordes torts
`;

/**
 * Deponents by their infinitive whose forms are passives of another verb as well (*fattas*: is missing, is taken), so that
 * they are none of the `deponentForms`, by which a word in a text is known.
 */
export const deponentsAndPassives =
  'bitas fattas hövas mattas ovännas randas retas rädas skiljas tvistas vederfaras';

/**
 * Verbs without a passive worth suggesting: intransitive ones, modals, and *få* and *ha*, whose *fås* and *has*
 * are no plain Swedish. It holds for the verb as it stands, not for its prefixed relatives (*förekommas*).
 */
export const withoutPassive = `
ankomma avgå avta bero bestå betyda bli bliva bo brinna brista böra delta dimpa drypa duga dyka dö existera
falla fara flyta framgå framstå fungera få förbli föreligga förfalla försvinna glida gå ha handla hava heta
hinna hända härröra härstamma inkomma innebära inträffa kliva komma kosta krypa kunna kvarstå le leva lida
ligga ljuda medverka måste niga njuta pågå rinna ryka räcka sammanfalla sammanträda sitta ska skall ske skina
skola skryta slippa smita sova stanna stinka stå svida tiga tillhöra tillkomma tillta tjuta torde tryta töra
uppgå uppkomma uppstå utgå vara veta vilja vina växa åligga återstå övergå
`;

/** Present participles that are not infinitive + *-nde* (*tagande* beside *ta*). */
export const presentParticiples = `
be bedjande
bli blivande
dra dragande
ge givande
ha havande
klä klädande
ta tagande
`;
