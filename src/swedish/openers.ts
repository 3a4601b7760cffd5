import { setOfWords } from '../base/word-list.ts';

/**
 * Word lists that tell how a sentence begins. A capital after a stop is a weak sign: names have one too. A
 * capital on a word of these lists is a strong one.
 */

/** Function words, adverbs, question words and common verbs that open sentences; no given or family names. */
export const openers = setOfWords(`
jag du han hon hen vi ni de den det dom man någon något några ingen inget inga alla allt all varje varken
en ett denna detta dessa denne sådan sådant sådana samma båda bägge andra annan annat vissa många flera få
min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hennes dess deras ens
här där hit dit nu då sedan sen först därefter därför dock annars alltså även också inte icke aldrig alltid
ofta ibland sällan snart redan ännu fortfarande numera tidigare senare idag igår imorgon dessutom däremot
emellertid således följaktligen härmed härigenom därmed därigenom därav därutöver vidare slutligen avslutningsvis
exempelvis tyvärr självklart självfallet naturligtvis givetvis kanske möjligen troligen eventuellt normalt
vanligtvis ungefär cirka endast bara just enbart särskilt framför sammanfattningsvis sammanlagt totalt
observera obs tack välkommen välkomna hej hälsningar nej ja jo jaså
och men eller utan för ty så samt
att om när eftersom medan innan fast fastän ifall såvida huruvida tills trots oavsett förutom
i på av med till från vid hos ur under över mellan genom efter före sedan enligt inom utanför
kring runt mot bland utom inför angående beträffande gällande avseende rörande åt längs bakom bredvid ovan nedan
vad vem vems vilka vilken vilket hur var vart varifrån varför
är var har hade ska skall skulle kan kunde måste får fick vill ville bör borde blir blev finns fanns gör gäller
går kommer brukar behöver tycker tror vet
ring mejla maila mejl kontakta skriv läs se fyll skicka välj klicka ta tag ge gå kom hör hjälp logga ansök betala
anmäl tänk öppna lämna hämta besök beställ boka använd sätt ställ visa håll följ spara sortera lägg låt meddela
bifoga uppge ange kontrollera komplettera välkomnas sök titta prata fråga svara vänd börja sluta stäng flytta
ny nytt nya övriga övrigt samtliga följande hela första andra tredje sista nästa ytterligare aktuell aktuellt aktuella
stor stort stora liten litet god gott goda gammal gamla fler flest mer mest mindre minst högst särskild särskilda
gemensam gemensamma kommande öppen öppet öppna stängt stängd gratis fritt bra dålig rätt fel viktigt viktig nuvarande
svensk svenska kommunal kommunala offentlig offentliga personlig personliga enskild enskilda olika ledig lediga
ladda prenumerera dela delta anlita köp lär ingår bor`);

/** Nouns that carry a number or letter of their own, so that a figure after them is no list number. */
export const numberedNouns = setOfWords(`
alternativ artikel avdelning behörighet kategori körkort bokstav serie modell steget avsnitt bilaga bilagor blad bord buss del distrikt etapp fall fas figur fråga
förslag grupp grad hall hus ingång kapitel klass klassen kort linje lokal lägenhet moment mål nivå nr nummer
ordning paragraf plan plats port position punkt punkten punkterna raster ruta rum sal sida sidan sidorna skede
spår steg stycke tabell trappa typ uppgång vecka veckorna variant version våning väg zon årskurs åk år
yrkande kvarter kv kl klockan protokoll ärende ärendet § §§ den vitamin hepatit betyg gymnasiet`);

/**
 * Whether a capitalised word, given in lower case, looks like a common noun in the definite form
 * (*Kommunen, Avgiften, Ansökan*): names of people and places seldom end so.
 */
export function looksLikeNoun(lower: string): boolean {
  if (commonNouns.has(lower)) return true;
  if (lower.length < 6) return false;
  for (let length = 3; length <= 6; length++) if (nounEndings.has(lower.slice(-length))) return true;
  return false;
}

const nounEndings = setOfWords(`
ngen heten lsen aren erna arna orna nden unen ften ökan ning tion onen iten tten rket ndet ötet lutet uset ntet
gare ljer nsen ndel etet kten rden gden iden ppen cket ttet eket mnet ngar ngor rser
vgift ostnad idrag ärende mråde ruppen llstånd avtal trande gärder nster änster`);

/** Nouns that often begin sentences in municipal texts; none of them is a name. */
export const commonNouns = setOfWords(`
kommun kommunen nämnden beslut beslutet ansökan avgift avgiften mötet möte tiden taxan planen lagen barn barnet
priset hyran elever eleven huset huset kostnad kostnaden sökande handläggare uppgift uppgifter protokoll
protokollet blankett blanketten resultat resultatet regler reglerna boende budget budgeten invånare personal
personalen bygglov tillstånd avfall skolan eleverna domen målet frågan svaret projektet arbetet arbete stöd
stödet förslag förslaget ärendet överklagande överklagandet information medel medlen bidrag bidraget vatten
öppettider öppettiden telefontid lunch adress parkering entré platsen lokalen biljetter anmälan intyg kopia
samråd samrådet remiss yttrande yttrandet anslag anslaget intäkter intäkterna utgifter utgifterna syfte syftet
bakgrund underskrift datum ort namn telefon adressen förvaltning chef chefen rektor rektorn lärare läraren
föräldrar föräldrarna vårdnadshavare ungdomar äldre vuxna kunder kunden hyresgäst hyresgäster trafik trafiken
bilar bussar vägen vägar gatan gatorna byggnad byggnaden byggnader fastighet fastigheten tomt tomten mark marken
luft energi värme snö is hund hundar katter mat maten soppa fisk kött frukt kaffe te fika entrén lokaler vård
vården omsorg omsorgen hälsa skola skolor förskola förskolan klass klassen betyg prov kurs kursen kurser elev
resa resan resor buss tåg taxi lån boken böcker bok musik teater film konsert utställning idrott sport bad badet
simhall ishall gym natur naturen park parken skog skogen sjö sjön hav havet djur växter val valet röster partiet
pengar lön löner skatt skatten moms faktura fakturan räkning räkningen konto kontot belopp beloppet summa summan
rapport rapporten utredning brev brevet svar fråga frågor mål målen punkt punkten del delen tabell sida sidan
underlag underlaget bilaga ledamot ersättare ordförande ordföranden sekreterare sekreteraren styrelsen`);
