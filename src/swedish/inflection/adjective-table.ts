/** Swedish adjectives whose forms do not follow from the lemma, after Svenska Akademiens ordlista. */

/**
 * common, neuter, definite, plural, comparative, superlative, definite superlative; `/` parts variants, the
 * preferred one first; `-` is a form the word lacks.
 */
export const irregularAdjectives = `
all allt alla alla - - -
allmän allmänt allmänna allmänna allmännare allmännast allmännaste
annan annat andra andra - - -
blå blått blå/blåa blå/blåa blåare blåast blåaste
bra bra bra bra bättre bäst bästa
denna detta - dessa - - -
dålig dåligt dåliga dåliga sämre/dåligare sämst/dåligast sämsta/dåligaste
egen eget egna egna - - -
få - få få färre - -
gammal gammalt gamla gamla äldre äldst äldsta
glad glatt glada glada gladare gladast gladaste
god gott goda goda bättre/godare bäst/godast bästa/godaste
grov grovt grova grova grövre grövst grövsta
grå grått grå/gråa grå/gråa gråare gråast gråaste
hög högt höga höga högre högst högsta
liten litet lilla små mindre minst minsta
lång långt långa långa längre längst längsta
låg lågt låga låga lägre lägst lägsta
många många många många fler/flera flest flesta
nära nära nära nära närmare närmast närmaste
rädd - rädda rädda räddare räddast räddaste
små små små små mindre minst minsta
stor stort stora stora större störst största
trång trångt trånga trånga trängre trängst trängsta
tung tungt tunga tunga tyngre tyngst tyngsta
ung ungt unga unga yngre yngst yngsta
`;

/** Adjectives with one form, besides those in *-a* and *-e*. */
export const indeclinable =
  'fel gammaldags gratis höger inrikes kul lagom medelålders redo slut stackars tabu tillfreds toppen utrikes skoj vänster';

/** Adjectives that are not compared with *-are, -ast*. */
export const uncompared = `
anställd befintlig berörd död enskild fast ifrågasatt känd medfödd nöjd rätt samtlig särskild undertecknad viss värd
övrig
`;

/** Adjectives in *-m* that double it before a vowel (*tom, tomma*); those in *-sam* do as well. */
export const doublingM = 'dum from grym krum ljum rättfram skum stum tom öm';

/** Adjectives in *-el, -en, -er* that keep the *e*: *homogen, homogena*. */
export const keepsVowel = 'androgen fotogen hallucinogen heterogen homogen oren stenhel';

/** Adjectives in vowel + *t* that double it in the neuter (*vitt*); borrowed ones do not (*konkret, desperat*). */
export const doublingT = 'blöt fet flat het lat slät söt tät vit våt';
