/**
 * Paradigms of frequent Swedish lemmas (chosen by frequency from the Kelly list), written out by hand.
 * `-` is a form the word lacks, `/` parts variants; each variant must be made.
 */

/**
 * infinitive present past supine imperative | passive present, past, supine | present participle |
 * past participle common, neuter, plural. The passive infinitive is infinitive + *s* where there is a passive.
 */
export const verbs = `
vara är var varit var | - - - | varande | - - -
ha har hade haft ha | - - - | havande | - - -
kunna kan kunde kunnat - | - - - | - | - - -
skola ska/skall skulle skolat - | - - - | - | - - -
få får fick fått få | - - - | fående | - - -
bli blir blev blivit bli | - - - | blivande | bliven blivet blivna
komma kommer kom kommit kom | - - - | kommande | kommen kommet komna
vilja vill ville velat - | - - - | - | - - -
göra gör gjorde gjort gör | görs/göres gjordes gjorts | görande | gjord gjort gjorda
finna finner fann funnit finn | finns/finnes fanns funnits | finnande | funnen funnet funna
ta tar tog tagit ta | tas togs tagits | tagande | tagen taget tagna
se ser såg sett se | ses sågs setts | seende | sedd sett sedda
måste måste måste måst - | - - - | - | - - -
gå går gick gått gå | - - - | gående | gången gånget gångna
säga säger sade/sa sagt säg | sägs/säges sades/sas sagts | sägande | sagd sagt sagda
äga äger ägde ägt äg | ägs/äges ägdes ägts | ägande | ägd ägt ägda
betyda betyder betydde betytt betyd | - - - | betydande | betydd betytt betydda
böra bör borde bort - | - - - | - | - - -
ge ger gav gett/givit ge | ges gavs getts/givits | givande | given givet givna
skriva skriver skrev skrivit skriv | skrivs/skrives skrevs skrivits | skrivande | skriven skrivet skrivna
börja börjar började börjat börja | börjas börjades börjats | börjande | börjad börjat började
tro tror trodde trott tro | tros troddes trotts | troende | trodd trott trodda
veta vet visste vetat vet | - - - | vetande | - - -
försöka försöker försökte försökt försök | försöks/försökes försöktes försökts | försökande | försökt försökt försökta
behöva behöver behövde behövt behöv | behövs/behöves behövdes behövts | behövande | behövd behövt behövda
känna känner kände känt känn | känns/kännes kändes känts | kännande | känd känt kända
läsa läser läste läst läs | läses lästes lästs | läsande | läst läst lästa
låta låter lät låtit låt | låts/låtes läts låtits | låtande | låten låtet låtna
stå står stod stått stå | - - - | stående | - - -
visa visar visade visat visa | visas visades visats | visande | visad visat visade
använda använder använde använt använd | används/användes användes använts | användande | använd använt använda
hålla håller höll hållit håll | hålls/hålles hölls hållits | hållande | hållen hållet hållna
tänka tänker tänkte tänkt tänk | tänks/tänkes tänktes tänkts | tänkande | tänkt tänkt tänkta
söka söker sökte sökt sök | söks/sökes söktes sökts | sökande | sökt sökt sökta
ligga ligger låg legat ligg | - - - | liggande | - - -
lägga lägger lade/la lagt lägg | läggs/lägges lades/las lagts | läggande | lagd lagt lagda
anse anser ansåg ansett anse | anses ansågs ansetts | anseende | ansedd ansett ansedda
skapa skapar skapade skapat skapa | skapas skapades skapats | skapande | skapad skapat skapade
gälla gäller gällde gällt gäll | gälls/gälles gälldes gällts | gällande | gälld gällt gällda
tala talar talade talat tala | talas talades talats | talande | talad talat talade
bära bär bar burit bär | bärs/bäres bars burits | bärande | buren buret burna
höra hör hörde hört hör | hörs/höres hördes hörts | hörande | hörd hört hörda
innebära innebär innebar inneburit innebär | - - - | innebärande | inneburen inneburet inneburna
välja väljer valde valt välj | väljs/väljes valdes valts | väljande | vald valt valda
förstå förstår förstod förstått förstå | förstås förstods förståtts | förstående | förstådd förstått förstådda
spela spelar spelade spelat spela | spelas spelades spelats | spelande | spelad spelat spelade
dra drar drog dragit dra | dras drogs dragits | dragande | dragen draget dragna
leda leder ledde lett led | leds/ledes leddes letts | ledande | ledd lett ledda
sätta sätter satte satt sätt | sätts/sättes sattes satts | sättande | satt satt satta
lämna lämnar lämnade lämnat lämna | lämnas lämnades lämnats | lämnande | lämnad lämnat lämnade
bygga bygger byggde byggt bygg | byggs/bygges byggdes byggts | byggande | byggd byggt byggda
leva lever levde levt lev | - - - | levande | levd levt levda
ställa ställer ställde ställt ställ | ställs/ställes ställdes ställts | ställande | ställd ställt ställda
följa följer följde följt följ | följs/följes följdes följts | följande | följd följt följda
kräva kräver krävde krävt kräv | krävs/kräves krävdes krävts | krävande | krävd krävt krävda
fortsätta fortsätter fortsatte fortsatt fortsätt | fortsätts/fortsättes fortsattes fortsatts | fortsättande | fortsatt fortsatt fortsatta
slå slår slog slagit slå | slås slogs slagits | slående | slagen slaget slagna
köpa köper köpte köpt köp | köps/köpes köptes köpts | köpande | köpt köpt köpta
sitta sitter satt suttit sitt | sitts/sittes satts suttits | sittande | sutten suttet suttna
sluta slutar slutade slutat sluta | slutas slutades slutats | slutande | slutad slutat slutade
betala betalar betalade betalat betala | betalas betalades betalats | betalande | betalad/betald betalat betalade
utveckla utvecklar utvecklade utvecklat utveckla | utvecklas utvecklades utvecklats | utvecklande | utvecklad utvecklat utvecklade
föra för förde fört för | förs/föres fördes förts | förande | förd fört förda
hjälpa hjälper hjälpte hjälpt hjälp | hjälps/hjälpes hjälptes hjälpts | hjälpande | hjälpt hjälpt hjälpta
vinna vinner vann vunnit vinn | vinns/vinnes vanns vunnits | vinnande | vunnen vunnet vunna
bo bor bodde bott bo | - - - | boende | bodd bott bodda
nå når nådde nått nå | nås nåddes nåtts | nående | nådd nått nådda
stämma stämmer stämde stämt stäm | stäms/stämmes stämdes stämts | stämmande | stämd stämt stämda
driva driver drev drivit driv | drivs/drives drevs drivits | drivande | driven drivet drivna
sälja säljer sålde sålt sälj | säljs/säljes såldes sålts | säljande | såld sålt sålda
genomföra genomför genomförde genomfört genomför | genomförs/genomföres genomfördes genomförts | genomförande | genomförd genomfört genomförda
möta möter mötte mött möt | möts/mötes möttes mötts | mötande | mött mött mötta
heta heter hette hetat het | - - - | hetande | - - -
äta äter åt ätit ät | äts/ätes åts ätits | ätande | äten ätet ätna
utgöra utgör utgjorde utgjort utgör | utgörs/utgöres utgjordes utgjorts | utgörande | utgjord utgjort utgjorda
röra rör rörde rört rör | rörs/röres rördes rörts | rörande | rörd rört rörda
dö dör dog dött dö | - - - | döende | - - -
växa växer växte växt/vuxit väx | - - - | växande | vuxen vuxet vuxna
anta antar antog antagit anta | antas antogs antagits | antagande | antagen antaget antagna
föreslå föreslår föreslog föreslagit föreslå | föreslås föreslogs föreslagits | föreslående | föreslagen föreslaget föreslagna
falla faller föll fallit fall | - - - | fallande | fallen fallet fallna
bero beror berodde berott bero | - - - | beroende | berodd berott berodda
bryta bryter bröt brutit bryt | bryts/brytes bröts brutits | brytande | bruten brutet brutna
innehålla innehåller innehöll innehållit innehåll | innehålls/innehålles innehölls innehållits | innehållande | innehållen innehållet innehållna
bjuda bjuder bjöd bjudit bjud | bjuds/bjudes bjöds bjudits | bjudande | bjuden bjudet bjudna
hinna hinner hann hunnit hinn | - - - | hinnande | hunnen hunnet hunna
släppa släpper släppte släppt släpp | släpps/släppes släpptes släppts | släppande | släppt släppt släppta
avse avser avsåg avsett avse | avses avsågs avsetts | avseende | avsedd avsett avsedda
stödja stöder/stödjer stödde stött stöd | stöds/stödjs stöddes stötts | stödjande | stödd stött stödda
glömma glömmer glömde glömt glöm | glöms/glömmes glömdes glömts | glömmande | glömd glömt glömda
lösa löser löste löst lös | löses löstes lösts | lösande | löst löst lösta
fylla fyller fyllde fyllt fyll | fylls/fylles fylldes fyllts | fyllande | fylld fyllt fyllda
skilja skiljer skilde/skiljde skilt/skiljt skilj | skiljs/skiljes skildes/skiljdes skilts | skiljande | skild/skiljd skilt skilda
tillåta tillåter tillät tillåtit tillåt | tillåts/tillåtes tilläts tillåtits | tillåtande | tillåten tillåtet tillåtna
rycka rycker ryckte ryckt ryck | rycks/ryckes rycktes ryckts | ryckande | ryckt ryckt ryckta
döma dömer dömde dömt döm | döms/dömes dömdes dömts | dömande | dömd dömt dömda
undvika undviker undvek undvikit undvik | undviks/undvikes undveks undvikits | undvikande | undviken undviket undvikna
skydda skyddar skyddade skyddat skydda | skyddas skyddades skyddats | skyddande | skyddad skyddat skyddade
märka märker märkte märkt märk | märks/märkes märktes märkts | märkande | märkt märkt märkta
ersätta ersätter ersatte ersatt ersätt | ersätts/ersättes ersattes ersatts | ersättande | ersatt ersatt ersatta
rida rider red ridit rid | rids/rides reds ridits | ridande | riden ridet ridna
sova sover sov sovit sov | - - - | sovande | - - -
skjuta skjuter sköt skjutit skjut | skjuts/skjutes sköts skjutits | skjutande | skjuten skjutet skjutna
sända sänder sände sänt sänd | sänds/sändes sändes sänts | sändande | sänd sänt sända
springa springer sprang sprungit spring | springs/springes sprangs sprungits | springande | sprungen sprunget sprungna
dricka dricker drack druckit drick | dricks/drickes dracks druckits | drickande | drucken drucket druckna
stiga stiger steg stigit stig | stigs/stiges stegs stigits | stigande | stigen stiget stigna
sjunga sjunger sjöng sjungit sjung | sjungs/sjunges sjöngs sjungits | sjungande | sjungen sjunget sjungna
flyga flyger flög flugit flyg | flygs/flyges flögs flugits | flygande | flugen fluget flugna
gripa griper grep gripit grip | grips/gripes greps gripits | gripande | gripen gripet gripna
bereda bereder beredde berett bered | bereds/beredes bereddes beretts | beredande | beredd berett beredda
erhålla erhåller erhöll erhållit erhåll | erhålls/erhålles erhölls erhållits | erhållande | erhållen erhållet erhållna
lyda lyder lydde/löd lytt lyd | lyds/lydes lyddes lytts | lydande | lydd lytt lydda
dölja döljer dolde dolt dölj | döljs/döljes doldes dolts | döljande | dold dolt dolda
strida strider stred/stridde stridit strid | strids/strides streds stridits | stridande | stridd stritt stridda
gråta gråter grät gråtit gråt | gråts/gråtes gräts gråtits | gråtande | gråten gråtet gråtna
skära skär skar skurit skär | skärs/skäres skars skurits | skärande | skuren skuret skurna
binda binder band bundit bind | binds/bindes bands bundits | bindande | bunden bundet bundna
sprida sprider spred spridit/spritt sprid | sprids/sprides spreds spridits/spritts | spridande | spridd spritt spridda
tåla tål tålde tålt tål | tåls/tåles tåldes tålts | tålande | - - -
vänja vänjer vande vant vänj | vänjs/vänjes vandes vants | vänjande | vand vant vanda
klä klär klädde klätt klä | kläs kläddes klätts | klädande | klädd klätt klädda
hugga hugger högg huggit hugg | huggs/hugges höggs huggits | huggande | huggen hugget huggna
frysa fryser frös/fryste frusit/fryst frys | fryses frystes frysts | frysande | frusen/fryst fruset frusna
försvinna försvinner försvann försvunnit försvinn | - - - | försvinnande | försvunnen försvunnet försvunna
dyka dyker dök/dykte dykt dyk | - - - | dykande | - - -
stjäla stjäl stal stulit stjäl | stjäls/stjäles stals stulits | stjälande | stulen stulet stulna
`;

/** Deponents: infinitive present past supine. */
export const deponents = `
hoppas hoppas hoppades hoppats
finnas finns fanns funnits
lyckas lyckas lyckades lyckats
minnas minns mindes mints
trivas trivs trivdes trivts
umgås umgås umgicks umgåtts
skämmas skäms skämdes skämts
andas andas andades andats
synas syns syntes synts
slåss slåss slogs slagits
`;

/** gender, singular indefinite, definite, plural indefinite, definite. The genitives add *s*, not after s x z. */
export const nouns = `
ett år året år åren
en del delen delar delarna
en tid tiden tider tiderna
en dag dagen dagar dagarna
en människa människan människor människorna
ett land landet länder länderna
en fråga frågan frågor frågorna
en kommentar kommentaren kommentarer kommentarerna
ett sätt sättet sätt sätten
en gång gången gånger gångerna
ett barn barnet barn barnen
ett liv livet liv liven
en värld världen världar världarna
ett folk folket folk folken
en regering regeringen regeringar regeringarna
en sak saken saker sakerna
en person personen personer personerna
en son sonen söner sönerna
ett antal antalet antal antalen
ett problem problemet problem problemen
ett fall fallet fall fallen
en man mannen män männen
en artikel artikeln artiklar artiklarna
en lag lagen lagar lagarna
ett tal talet tal talen
en bok boken böcker böckerna
en bild bilden bilder bilderna
en sida sidan sidor sidorna
ett arbete arbetet arbeten arbetena
en väg vägen vägar vägarna
ett samhälle samhället samhällen samhällena
en stad staden städer städerna
ett företag företaget företag företagen
en möjlighet möjligheten möjligheter möjligheterna
ett ord ordet ord orden
ett område området områden områdena
en plats platsen platser platserna
en vecka veckan veckor veckorna
ett parti partiet partier partierna
en skola skolan skolor skolorna
ett mål målet mål målen
ett namn namnet namn namnen
en grupp gruppen grupper grupperna
ett beslut beslutet beslut besluten
ett svar svaret svar svaren
en hand handen händer händerna
en uppgift uppgiften uppgifter uppgifterna
ett krig kriget krig krigen
ett val valet val valen
en kyrka kyrkan kyrkor kyrkorna
en historia historien historier historierna
en tanke tanken tankar tankarna
en månad månaden månader månaderna
en verksamhet verksamheten verksamheter verksamheterna
en rätt rätten rätter rätterna
ett stöd stödet stöd stöden
en familj familjen familjer familjerna
en kommun kommunen kommuner kommunerna
ett resultat resultatet resultat resultaten
en text texten texter texterna
ett exempel exemplet exempel exemplen
en situation situationen situationer situationerna
ett system systemet system systemen
en åtgärd åtgärden åtgärder åtgärderna
en medlem medlemmen medlemmar medlemmarna
en rättighet rättigheten rättigheter rättigheterna
ett hus huset hus husen
en vän vännen vänner vännerna
ett behov behovet behov behoven
en timme timmen timmar timmarna
en åsikt åsikten åsikter åsikterna
en rad raden rader raderna
en tidning tidningen tidningar tidningarna
en myndighet myndigheten myndigheter myndigheterna
ett nummer numret nummer numren
ett program programmet program programmen
ett skäl skälet skäl skälen
en idé idén idéer idéerna
ett syfte syftet syften syftena
en politiker politikern politiker politikerna
en förälder föräldern föräldrar föräldrarna
en kväll kvällen kvällar kvällarna
ett språk språket språk språken
ett möte mötet möten mötena
ett rum rummet rum rummen
ett öga ögat ögon ögonen
ett ämne ämnet ämnen ämnena
en kropp kroppen kroppar kropparna
ett tillfälle tillfället tillfällen tillfällena
en röst rösten röster rösterna
ett värde värdet värden värdena
ett förhållande förhållandet förhållanden förhållandena
en far fadern fäder fäderna
en lärare läraren lärare lärarna
ett museum museet museer museerna
en tjänst tjänsten tjänster tjänsterna
en resa resan resor resorna
en dotter dottern döttrar döttrarna
en fot foten fötter fötterna
en bror brodern bröder bröderna
en mor modern mödrar mödrarna
en natt natten nätter nätterna
ett huvud huvudet huvuden huvudena
en händelse händelsen händelser händelserna
en ordförande ordföranden ordförande ordförandena
ett hjärta hjärtat hjärtan hjärtana
en ledamot ledamoten ledamöter ledamöterna
en nyckel nyckeln nycklar nycklarna
ett fönster fönstret fönster fönstren
en pojke pojken pojkar pojkarna
en sko skon skor skorna
ett bi biet bin bina
en doktor doktorn doktorer doktorerna
ett yttrande yttrandet yttranden yttrandena
en målsättning målsättningen målsättningar målsättningarna
ett tecken tecknet tecken tecknen
en fiende fienden fiender fienderna
en bonde bonden bönder bönderna
en himmel himlen/himmelen himlar himlarna
en gås gåsen gäss gässen
ett gymnasium gymnasiet gymnasier gymnasierna
en enhet enheten enheter enheterna
en ansökan ansökan ansökningar ansökningarna
en kollega kollegan kollegor/kolleger kollegorna
`;

/** common, neuter, definite and plural, comparative, superlative, definite superlative. */
export const adjectives = `
stor stort stora större störst största
liten litet lilla/små mindre minst minsta
ny nytt nya nyare nyast nyaste
bra bra bra bättre bäst bästa
hel helt hela helare helast helaste
svensk svenskt svenska svenskare svenskast svenskaste
olik olikt olika olikare olikast olikaste
viktig viktigt viktiga viktigare viktigast viktigaste
egen eget egna - - -
hög högt höga högre högst högsta
gammal gammalt gamla äldre äldst äldsta
sen sent sena senare senast senaste
god gott goda bättre/godare bäst/godast bästa/godaste
politisk politiskt politiska - - -
svår svårt svåra svårare svårast svåraste
lång långt långa längre längst längsta
dålig dåligt dåliga sämre/dåligare sämst/dåligast sämsta/dåligaste
möjlig möjligt möjliga möjligare möjligast möjligaste
vanlig vanligt vanliga vanligare vanligast vanligaste
ung ungt unga yngre yngst yngsta
tidig tidigt tidiga tidigare tidigast tidigaste
låg lågt låga lägre lägst lägsta
kort kort korta kortare kortast kortaste
fri fritt fria friare friast friaste
ensam ensamt ensamma ensammare ensammast ensammaste
rätt rätt rätta - - -
gemensam gemensamt gemensamma gemensammare gemensammast gemensammaste
klar klart klara klarare klarast klaraste
allmän allmänt allmänna allmännare allmännast allmännaste
särskild särskilt särskilda - - -
enkel enkelt enkla enklare enklast enklaste
lätt lätt lätta lättare lättast lättaste
tydlig tydligt tydliga tydligare tydligast tydligaste
offentlig offentligt offentliga offentligare offentligast offentligaste
öppen öppet öppna öppnare öppnast öppnaste
rik rikt rika rikare rikast rikaste
känd känt kända - - -
full fullt fulla fullare fullast fullaste
sann sant sanna sannare sannast sannaste
vacker vackert vackra vackrare vackrast vackraste
vit vitt vita vitare vitast vitaste
död dött döda - - -
glad glatt glada gladare gladast gladaste
oglad oglatt oglada ogladare ogladast ogladaste
säker säkert säkra säkrare säkrast säkraste
tung tungt tunga tyngre tyngst tyngsta
snabb snabbt snabba snabbare snabbast snabbaste
röd rött röda rödare rödast rödaste
grov grovt grova grövre grövst grövsta
hård hårt hårda hårdare hårdast hårdaste
bred brett breda bredare bredast bredaste
få - få färre - -
nöjd nöjt nöjda - - -
mogen moget mogna mognare mognast mognaste
gratis gratis gratis - - -
nödvändig nödvändigt nödvändiga nödvändigare nödvändigast nödvändigaste
tom tomt tomma tommare tommast tommaste
trygg tryggt trygga tryggare tryggast tryggaste
kommunal kommunalt kommunala kommunalare kommunalast kommunalaste
omfattande omfattande omfattande - - -
berättigad berättigat berättigade - - -
tunn tunt tunna tunnare tunnast tunnaste
blå blått blå/blåa blåare blåast blåaste
rädd - rädda räddare räddast räddaste
`;
