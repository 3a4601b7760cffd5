/**
 * Texts that explain a term of the glossary, and texts that only use it. Written before the detector was run on
 * them. Markdown; the term stands in the form that the text has.
 */
export interface ExplanationCase {
  term: string;
  text: string;
}

export const explained: readonly ExplanationCase[] = [
  { term: 'byggherre', text: 'En byggherre, den som låter bygga, ansvarar för att huset blir säkert.' },
  {
    term: 'personer med betydande inflytande',
    text: 'Alla personer med betydande inflytande (PBI) ska redovisas. Det är ägare, styrelse och den som bestämmer.',
  },
  ...[
    '- att bordlägga: skjuta upp',
    '- bordlägga = skjuta upp till senare',
    '- ”bordlägga”: skjuta upp',
    '- **bordlägga** vänta med att besluta',
    'Vad är bordlägga? Det är att vänta.',
  ].map((line) => ({
    term: 'bordlägga',
    text: `Vi kan bordlägga frågan.\n\nEn text.\n\nEn text till.\n\nOch en till.\n\n${line}`,
  })),
  { term: 'avslag', text: 'Du kan få avslag.\n\nEtt.\n\nTvå.\n\nTre.\n\n- avslag: nej\n- bifall: ja' },
  {
    term: 'vinner laga kraft',
    text: 'Beslutet vinner laga kraft.\n\nEtt.\n\nTvå.\n\nTre.\n\n- laga kraft – ingen kan klaga längre',
  },
  // In parentheses, on either side.
  { term: 'bistånd', text: 'Du kan ansöka om bistånd (hjälp eller pengar från kommunen) hos oss.' },
  {
    term: 'försörjningsstöd',
    text: 'Kommunen kan hjälpa dig med pengar till mat och hyra (försörjningsstöd).',
  },
  { term: 'bifall', text: 'I beslutet står det om du får det du har sökt (bifall) eller inte.' },
  {
    term: 'riksnormen',
    text: 'Beloppet räknas ut med riksnormen (den summa som regeringen bestämmer för mat, kläder och fritid).',
  },
  { term: 'förskrivare', text: 'Du får träffa en förskrivare. Så kallas den som väljer ditt hjälpmedel.' },
  { term: 'egenavgift', text: 'Varje resa kostar en egenavgift (40 kronor som du själv betalar).' },
  {
    term: 'vite',
    text: 'Nämnden kan besluta om pengar som du måste betala om du inte städar tomten (vite).',
  },
  // Set off by commas.
  {
    term: 'existensminimum',
    text: 'Du får ett existensminimum under fem år, vilket innebär att pengarna räcker till mat och hyra.',
  },
  {
    term: 'förbehållsbelopp',
    text: 'Vi räknar fram ditt förbehållsbelopp, det vill säga de pengar du har rätt att ha kvar varje månad.',
  },
  {
    term: 'ledsagning',
    text: 'Du kan söka ledsagning, en person som går med dig till affären eller på bio.',
  },
  {
    term: 'huvudman',
    text: 'Skolans huvudman, alltså den som driver skolan, ansvarar för elevernas trygghet.',
  },
  {
    term: 'detaljplanen',
    text: 'Huset följer inte detaljplanen, som är kommunens regler för vad man får bygga i området.',
  },
  { term: 'servitut', text: 'Grannen har ett servitut, en rätt att använda vägen över din tomt.' },
  { term: 'jäv', text: 'Hon lämnade mötet på grund av jäv, dvs. att hon själv berördes av beslutet.' },
  {
    term: 'dispens',
    text: 'För att bygga så nära sjön behöver du dispens, med andra ord ett undantag från reglerna.',
  },
  {
    term: 'föreläggande',
    text: 'Du kan få ett föreläggande, vilket betyder att du måste göra det vi kräver.',
  },
  {
    term: 'genomförandeplan',
    text: 'Tillsammans gör vi en genomförandeplan, där det står hur och när du vill ha din hjälp.',
  },
  {
    term: 'familjehem',
    text: 'Barnet bor i ett familjehem, hos en annan familj än sin egen, tills det är tryggt hemma.',
  },
  // A sentence that defines.
  {
    term: 'startbesked',
    text: 'Startbesked är ett klartecken från kommunen. Först när du har fått det får du börja bygga.',
  },
  { term: 'strandskydd', text: 'Strandskydd innebär att du inte får bygga närmare vattnet än hundra meter.' },
  {
    term: 'god man',
    text: 'En god man hjälper någon som inte själv klarar sin ekonomi eller sina kontakter med myndigheter.',
  },
  {
    term: 'laga kraft',
    text: 'När ett beslut har fått laga kraft betyder det att ingen längre kan överklaga det.',
  },
  { term: 'delgivning', text: 'Med delgivning menas att vi ser till att du verkligen får beslutet.' },
  { term: 'avropa', text: 'Att avropa betyder att beställa något som redan finns i ett avtal.' },
  { term: 'samråd', text: 'Samråd är när du får se ett första förslag och säga vad du tycker.' },
  { term: 'överförmyndaren', text: 'Överförmyndaren är den myndighet som kontrollerar gode män.' },
  {
    term: 'kontaktperson',
    text: 'En kontaktperson är någon som träffar dig regelbundet och hittar på saker med dig.',
  },
  {
    term: 'direktupphandling',
    text: 'Direktupphandling kallas det när kommunen köper något utan att annonsera först.',
  },
  { term: 'yttrande', text: 'Ett yttrande är ett svar där du skriver vad du anser om förslaget.' },
  { term: 'kungörelse', text: 'En kungörelse är en annons där kommunen berättar om ett beslut.' },
  { term: 'situationsplan', text: 'En situationsplan visar huset och tomten uppifrån.' },
  { term: 'delegation', text: 'Delegation betyder att en tjänsteman får fatta beslut i nämndens ställe.' },
  // The sentence before.
  {
    term: 'försörjningsstöd',
    text: 'Om dina pengar inte räcker till mat och hyra kan kommunen hjälpa dig. Det kallas försörjningsstöd.',
  },
  {
    term: 'växelvård',
    text: 'Du kan bo hemma ibland och på ett boende ibland. Den hjälpen heter växelvård.',
  },
  {
    term: 'orosanmälan',
    text: 'Är du orolig för ett barn ska du berätta det för oss. En sådan anmälan kallas orosanmälan.',
  },
  {
    term: 'ekonomiskt bistånd',
    text: 'Räcker inte pengarna kan du få så kallat ekonomiskt bistånd av kommunen.',
  },
  {
    term: 'sakägare',
    text: 'Den som äger en fastighet nära planområdet berörs av planen. Dessa personer kallas sakägare.',
  },
  {
    term: 'avgiftstak',
    text: 'Du betalar aldrig mer än en viss summa i månaden. Det är det som är avgiftstaket.',
  },
  // The sentence after.
  {
    term: 'boendestöd',
    text: 'Du kan söka boendestöd hos oss. Det innebär att någon kommer hem till dig och stöttar dig i vardagen.',
  },
  {
    term: 'särskilt boende',
    text: 'Du kan ansöka om särskilt boende. Det är en bostad där det finns personal dygnet runt.',
  },
  {
    term: 'umgänge',
    text: 'Rätten kan besluta om umgänge. Med det menas att barnet träffar den förälder det inte bor hos.',
  },
  {
    term: 'bordläggas',
    text: 'Ärendet kan bordläggas. Då väntar politikerna med beslutet till nästa möte. Det betyder alltså att inget bestäms i dag.',
  },
  {
    term: 'slutbesked',
    text: 'Innan du flyttar in behöver du slutbesked. Detta är kommunens bevis på att bygget är klart och godkänt.',
  },
  {
    term: 'laglighetsprövning',
    text: 'Beslutet kan överklagas genom laglighetsprövning. Det betyder att domstolen bara ser efter om beslutet följer lagen.',
  },
  {
    term: 'avlösning',
    text: 'Anhöriga kan få avlösning i hemmet. Då kommer vår personal hem till dig så att den som vårdar dig kan vara ledig.',
  },
  // Dash and colon.
  { term: 'anbud', text: 'Företaget lämnar ett anbud – ett erbjudande med pris – till kommunen.' },
  {
    term: 'remiss',
    text: 'Förslaget går ut på remiss – vi frågar föreningar och myndigheter vad de tycker.',
  },
  { term: 'vite', text: 'Vite: en summa pengar som du måste betala om du inte gör det vi har bestämt.' },
  { term: 'tomträtt', text: 'Du hyr marken av kommunen under lång tid – det som kallas tomträtt.' },
  // Lists, tables, glossary sections.
  {
    term: 'servitut',
    text: 'Köparen tar över alla servitut som finns.\n\n## Ordlista\n\n- **Servitut** – rätt att använda någon annans mark',
  },
  {
    term: 'planbesked',
    text: 'Ansök om planbesked på vår blankett.\n\n## Ord och begrepp\n\n**Planbesked:** kommunens svar på om den vill göra en ny plan för området.',
  },
  {
    term: 'avstyckning',
    text: 'Kontakta Lantmäteriet för avstyckning.\n\n| Ord | Betyder |\n|---|---|\n| Avstyckning | en bit av tomten blir en egen fastighet |',
  },
  {
    term: 'nyttjanderätt',
    text: 'Föreningen har nyttjanderätt till planen.\n\n## Vad betyder nyttjanderätt?\n\nFöreningen får använda planen men äger den inte.',
  },
  // Heading with its first paragraph.
  {
    term: 'ledsagarservice',
    text: '# Ledsagarservice\n\nDu som har svårt att ta dig ut på egen hand kan få ledsagarservice. Det innebär att du får hjälp att till exempel gå på bio.',
  },
  {
    term: 'försörjningsstöd',
    text: '# Försörjningsstöd\n\nOm du inte har pengar så att du klarar din och din familjs försörjning kan du ansöka om försörjningsstöd.\n\nAnsök om försörjningsstöd i vår e-tjänst.',
  },
  {
    term: 'kontaktfamilj',
    text: '# Stöd till barn\n\n## Kontaktfamilj\n\nEn annan familj tar emot ditt barn en helg i månaden.\n\n## Så ansöker du\n\nRing oss om du vill ha en kontaktfamilj.',
  },
  {
    term: 'bygglovsplikt',
    text: '## Vad är bygglovsplikt?\n\nVissa saker får du inte bygga utan att fråga kommunen först.\n\nEn mur kan ha bygglovsplikt.',
  },
  // A link on the term.
  {
    term: 'dödsboanmälan',
    text: 'Kommunen kan göra en [dödsboanmälan](https://exempel.se/vad-ar-en-dodsboanmalan) i stället.',
  },
  {
    term: 'biståndshandläggare',
    text: 'Ta kontakt med en biståndshandläggare. Det är hon eller han som bestämmer vilken hjälp du får.',
  },
  // Examples of what it covers.
  {
    term: 'insatser',
    text: 'Du kan få olika insatser, till exempel hemtjänst, trygghetslarm och dagverksamhet.',
  },
  {
    term: 'upplåtelseform',
    text: 'Ange bostadens upplåtelseform, som hyresrätt, bostadsrätt eller äganderätt.',
  },
  {
    term: 'beviljat',
    text: 'Är bidraget beviljat, det vill säga om vi har sagt ja, kommer pengarna inom en vecka.',
  },
  // A second list, of other constructions.
  {
    term: 'delgivning',
    text: 'Vi skickar beslutet med delgivning. Du måste då skriva under ett kvitto när du hämtar brevet, så att vi vet att du har fått det.',
  },
  {
    term: 'riksnormen',
    text: 'Det finns en summa som är lika i hela landet, riksnormen, och den höjs varje år.',
  },
  { term: 'vite', text: 'Gör du inte som vi har sagt får du betala pengar, ett så kallat vite.' },
  {
    term: 'servitut',
    text: 'Har grannen rätt att köra över din tomt? Då finns det troligen ett servitut som ger grannen den rätten.',
  },
  {
    term: 'laga kraft',
    text: 'Tre veckor efter att alla har fått beslutet går det inte längre att överklaga. Man säger att beslutet har fått laga kraft.',
  },
  {
    term: 'överförmyndaren',
    text: 'Kommunen har en särskild myndighet, överförmyndaren, som granskar gode mäns arbete.',
  },
  {
    term: 'startbesked',
    text: 'Kommunen måste ge klartecken innan du börjar bygga. Klartecknet heter startbesked.',
  },
  {
    term: 'anbud',
    text: 'Företag som vill sälja till oss lämnar in ett erbjudande med sitt pris, alltså ett anbud.',
  },
  {
    term: 'samråd',
    text: 'Under samrådet kan alla titta på förslaget och lämna synpunkter. Samråd pågår i sex veckor.',
  },
  { term: 'egenavgift', text: 'Du betalar själv 40 kronor för varje resa. Den summan är din egenavgift.' },
  {
    term: 'dispens',
    text: 'Reglerna gäller alla, men du kan få ett undantag. Ett sådant undantag kallar vi dispens.',
  },
  {
    term: 'jäv',
    text: 'Den som själv har nytta av ett beslut får inte vara med och fatta det. Det brukar kallas för jäv.',
  },
  { term: 'avropa', text: 'När avtalet är klart kan skolan avropa varor, alltså beställa dem.' },
  { term: 'växelvård', text: 'Växelvård: du bor två veckor hemma och två veckor hos oss.' },
  { term: 'yttrande', text: 'Du får lämna ett yttrande. I det skriver du vad du tycker om förslaget.' },
  { term: 'huvudman', text: 'En kommun eller ett företag som driver en skola kallas huvudman.' },
  { term: 'tomträtt', text: '**Tomträtt** – kommunen äger marken och du hyr den.' },
  { term: 'avvisas', text: 'Överklagandet kan avvisas (det vill säga att ingen prövar det).' },
  { term: 'prickmark', text: 'På kartan finns prickmark, mark där inga hus får stå.' },
  // A third list.
  {
    term: 'bordläggs',
    text: 'Nämnden kan skjuta upp ärendet till nästa möte. Det betyder att ärendet bordläggs.',
  },
  {
    term: 'detaljplan',
    text: 'Innan du bygger: läs områdets detaljplan. Där står hur stort och hur högt huset får vara.',
  },
  { term: 'avstyckning', text: 'Vill du dela din tomt i två? Det kallas avstyckning.' },
  {
    term: 'jourhem',
    text: 'Jourhem tar emot barn akut, ofta samma dag, till dess att socialtjänsten vet mer.',
  },
  {
    term: 'biståndsbeslut',
    text: 'När vi har bestämt vilken hjälp du får skriver vi det i ett biståndsbeslut.',
  },
  {
    term: 'kontrollplan',
    text: 'I kontrollplanen skriver du vad som ska kontrolleras under bygget och vem som gör det.',
  },
  {
    term: 'remiss',
    text: 'Planen skickas på remiss till grannar och föreningar, som får svara vad de tycker.',
  },
  { term: 'ramavtal', text: 'Ett ramavtal bestämmer priser och villkor för allt vi köper under fyra år.' },
  {
    term: 'föreläggande',
    text: 'Om du inte städar tomten kan vi kräva det genom ett beslut (föreläggande).',
  },
  { term: 'delegat', text: 'Chefen är delegat. Hon får alltså fatta beslutet i stället för nämnden.' },
  { term: 'ledningsrätt', text: 'Ledningsrätt = rätt att dra ledningar över någon annans mark.' },
  // What the next sentence says of such a thing, of its short form, or with the verb that is in the word.
  {
    term: 'föreläggande',
    text: 'Vi kan skriva ett föreläggande till dig. Ett sådant är ett krav på att du gör något.',
  },
  { term: 'anstånd', text: 'Du kan söka anstånd. Ett sådant betyder att du får vänta med att betala.' },
  {
    term: 'kontrollansvarig',
    text: 'Till bygget behövs en kontrollansvarig (KA). KA:n ser till att reglerna följs.',
  },
  { term: 'hämtställe', text: 'Ställ kärlet vid ditt hämtställe. Där hämtar sopbilen det på morgonen.' },
  { term: 'egenregi', text: 'Städningen sköts i egenregi. Kommunen har alltså egen personal till det.' },
  // Who or what belongs to it, what it is by way of a case, and when it has come about.
  {
    term: 'personkrets',
    text: 'Du måste höra till en personkrets. Till personkretsen räknas den som har autism.',
  },
  {
    term: 'rättshandlingar',
    text: 'Ett barn får inte göra alla rättshandlingar, som att skriva avtal eller låna pengar.',
  },
  { term: 'laga kraft', text: 'När tre veckor har gått och ingen har klagat har beslutet fått laga kraft.' },
  {
    term: 'genomförandeplan',
    text: 'Tillsammans skriver vi ner vad du vill ha hjälp med. Det kallas din genomförandeplan.',
  },
  // In the words of the explanation, and a build that leads up to the term or takes it up.
  { term: 'laglott', text: 'Laglotten är den del av arvet som ett barn alltid har rätt till.' },
  { term: 'laglott', text: 'Barnet kan alltid kräva sin laglott, det vill säga halva sin del av arvet.' },
  {
    term: 'laglott',
    text: 'Du kan inte testamentera bort allt. En del av arvet har barnen alltid rätt till, och den delen heter laglott.',
  },
  { term: 'laglott', text: 'När någon dör har barnen alltid rätt till en del av arvet, en laglott.' },
  { term: 'servitut', text: 'Får grannen använda en väg över din mark? Då har hon ett servitut.' },
  {
    term: 'servitut',
    text: 'Har någon rätt att använda din mark, till exempel en väg till sjön, finns det ett servitut.',
  },
  {
    term: 'laga kraft',
    text: 'Efter tre veckor går beslutet inte längre att överklaga. Då säger vi att det har fått laga kraft.',
  },
  {
    term: 'laga kraft',
    text: 'Beslutet gäller när det har fått laga kraft, så att ingen längre kan överklaga det.',
  },
  {
    term: 'startbesked',
    text: 'Du får inte börja bygga förrän kommunen har gett sitt klartecken i ett startbesked.',
  },
  {
    term: 'startbesked',
    text: 'Innan du kan börja bygga måste du ha ett klartecken från kommunen, ett startbesked.',
  },
  {
    term: 'slutbesked',
    text: 'Är bygget klart skickar vi ett besked om att huset får användas. Detta slutbesked ska du spara.',
  },
  { term: 'slutbesked', text: 'När bygget är klart och huset får användas skickar kommunen ett slutbesked.' },
  { term: 'anbud', text: 'Företagen skickar ett erbjudande med sitt pris i ett anbud.' },
  {
    term: 'umgänge',
    text: 'Barnet bor hos sin mamma. Pappan har umgänge, så att barnet får träffa honom varannan helg.',
  },
  { term: 'familjehem', text: 'Barn som inte kan bo hemma kan få bo hos en annan familj i ett familjehem.' },
  {
    term: 'god man',
    text: 'Behöver du hjälp med pengar och kontakter med myndigheter kan du få en god man.',
  },
  { term: 'överförmyndaren', text: 'Gode män kontrolleras av en myndighet i kommunen, överförmyndaren.' },
  {
    term: 'delegation',
    text: 'En tjänsteman får besluta i nämndens ställe på delegation, så att det går fortare.',
  },
  { term: 'yttrande', text: 'Skriv vad du tycker i ett svar till oss. Svaret blir ditt yttrande i ärendet.' },
  { term: 'dispens', text: 'Vill du ha ett undantag från reglerna om strandskydd måste du söka en dispens.' },
  { term: 'vite', text: 'Gör du inte det vi kräver måste du betala pengar i form av ett vite.' },
  {
    term: 'bouppteckning',
    text: 'När någon har dött skriver man en lista över allt som den döda ägde och var skyldig i en bouppteckning.',
  },
  { term: 'strandskydd', text: 'Nära vatten får man inte bygga. Det beror på regler om strandskydd.' },
  {
    term: 'förbehållsbelopp',
    text: 'Varje månad har du rätt att ha kvar pengar till mat och kläder. Summan är ett förbehållsbelopp.',
  },
  {
    term: 'riksnorm',
    text: 'Regeringen bestämmer varje år en summa för mat, kläder och fritid i en riksnorm.',
  },
  {
    term: 'ledsagning',
    text: 'Ledsagning söker du när du vill ha någon som följer med dig till affären eller på bio.',
  },
  {
    term: 'avlösning',
    text: 'Du som tar hand om en närstående kan behöva vara ledig. Med avlösning tar någon annan hand om din närstående.',
  },
  { term: 'växelvård', text: 'Med växelvård bor du ibland hemma och ibland på ett boende.' },
  {
    term: 'avstyckning',
    text: 'Vill du att en bit av din fastighet ska bli en egen fastighet ansöker du om en avstyckning.',
  },
  {
    term: 'granskningsutlåtande',
    text: 'Kommunen svarar på de sista synpunkterna och gör en sammanställning av dem i ett granskningsutlåtande.',
  },
  {
    term: 'registerutdrag',
    text: 'Du kan be om en lista över allt som finns registrerat om dig i ett registerutdrag.',
  },
  {
    term: 'jäv',
    text: 'Den som har egna intressen i saken får inte vara med och besluta, för då finns ett jäv.',
  },
  {
    term: 'habiliteringsersättning',
    text: 'Du som går till en daglig verksamhet får pengar för det. De pengarna är din habiliteringsersättning.',
  },
  {
    term: 'inhibition',
    text: 'Du kan be domstolen att beslutet inte ska gälla medan domstolen prövar det. Det är inhibition du ska begära då.',
  },
  { term: 'bodelning', text: 'Två makar som skiljer sig måste dela upp det de äger i en bodelning.' },
  { term: 'förmyndare', text: 'Barnets pengar sköts av en vuxen, en förmyndare, tills barnet är 18 år.' },
  {
    term: 'skuldsanering',
    text: 'Med en skuldsanering slipper du en del av dina skulder om du följer en plan i fem år.',
  },
  {
    term: 'interpellation',
    text: 'En politiker kan ställa en skriftlig fråga till en annan politiker i en interpellation.',
  },
  { term: 'maxtaxan', text: 'Ingen betalar mer än maxtaxan, som är 2 500 kronor i månaden.' },
];

export const unexplained: readonly ExplanationCase[] = [
  { term: 'servitut', text: '- Servitut: 300 kronor\n- Lagfart: 825 kronor' },
  { term: 'servitut', text: '**Servitut** är dyrt.\n\n- **Servitut** kan sökas' },
  { term: 'byggherre', text: 'En byggherre, den första vi mötte, söker nu bygglov.' },
  {
    term: 'personer med betydande inflytande',
    text: 'Ni ska redovisa personer med betydande inflytande. Det är enklare, snabbare och billigare nu.',
  },
  { term: 'bistånd', text: 'Du kan ansöka om bistånd hos kommunen. Ring oss så hjälper vi dig.' },
  { term: 'försörjningsstöd', text: 'Ansök om försörjningsstöd senast den 5 varje månad.' },
  { term: 'avlösarservice', text: 'Beställ avlösarservice på telefon 000-12 34 56.' },
  { term: 'riksnormen', text: 'Din ersättning beror på riksnormen och på din hyra.' },
  { term: 'förbehållsbelopp', text: 'Vid beräkning av avgiften tar vi hänsyn till ditt förbehållsbelopp.' },
  { term: 'god man', text: 'Har du en god man ska hen skriva under ansökan.' },
  { term: 'startbesked', text: 'Du måste ha startbesked innan arbetet börjar.' },
  { term: 'slutbesked', text: 'Ansök om slutbesked när huset är färdigt.' },
  { term: 'laga kraft', text: 'Beslutet gäller när det har vunnit laga kraft.' },
  { term: 'delgivning', text: 'Vi skickar beslutet till dig genom delgivning.' },
  { term: 'yttrande', text: 'Skicka ditt yttrande till oss före den 3 maj.' },
  { term: 'huvudman', text: 'Klagomål lämnas till skolans huvudman.' },
  { term: 'skälig levnadsnivå', text: 'Du har rätt till hjälp så att du får en skälig levnadsnivå.' },
  { term: 'särskilda skäl', text: 'Finns det särskilda skäl kan du få mer tid på dig.' },
  { term: 'genomförandeplan', text: 'Din genomförandeplan följs upp två gånger om året.' },
  { term: 'ledsagning', text: 'Den som har ledsagning betalar ingen avgift.' },
  { term: 'orosanmälan', text: 'Gör din orosanmälan i e-tjänsten eller ring socialjouren.' },
  { term: 'familjehem', text: 'Vi söker fler familjehem i Exempelby.' },
  { term: 'umgänge', text: 'Familjerätten hjälper föräldrar som är oense om umgänge.' },
  { term: 'anbud', text: 'Företaget lämnade sitt anbud i tid.' },
  { term: 'avropa', text: 'Skolorna kan avropa böcker från avtalet.' },
  { term: 'direktupphandling', text: 'Kommunen gjorde en direktupphandling av nya stolar.' },
  { term: 'föreläggande', text: 'Nämnden skickar ett föreläggande till ägaren.' },
  { term: 'vite', text: 'Kravet kan förenas med vite.' },
  { term: 'dispens', text: 'Du söker dispens hos miljönämnden.' },
  { term: 'servitut', text: 'Kontrollera om fastigheten har servitut innan du köper den.' },
  { term: 'planbesked', text: 'Ett planbesked kostar 12 000 kronor.' },
  { term: 'sakägare', text: 'Sakägare får brev hem i lådan i juni.' },
  { term: 'samråd', text: 'Förslaget är ute på samråd till och med den 4 maj.' },
  { term: 'kungörelse', text: 'Läs vår kungörelse i tidningen på lördag.' },
  { term: 'jäv', text: 'Anna Ek deltog inte i beslutet på grund av jäv.' },
  { term: 'bordlades', text: 'Din ansökan bordlades vid senaste mötet.' },
  { term: 'detaljplanen', text: 'Altanen strider mot detaljplanen och kan inte få bygglov.' },
  { term: 'biståndsbeslut', text: 'För att få larmet behöver du ett biståndsbeslut.' },
  { term: 'växelvård', text: 'Priset för växelvård är 98 kronor per dygn.' },
  { term: 'egenavgift', text: 'Till detta kommer en egenavgift varje månad.' },
  { term: 'delegation', text: 'Beslutet är fattat på delegation av enhetschefen.' },
  { term: 'laglighetsprövning', text: 'Du överklagar beslutet genom laglighetsprövning.' },
  { term: 'tomträtt', text: 'Huset säljs med tomträtt.' },
  { term: 'avstyckning', text: 'Efter avstyckning skickar vi en ny karta till dig.' },
  // A parenthesis that points elsewhere explains nothing.
  { term: 'bistånd', text: 'Du kan få bistånd (4 kap. 1 § socialtjänstlagen) om du behöver hjälp.' },
  { term: 'detaljplanen', text: 'Se efter vad detaljplanen (se karta) säger om höjden.' },
  { term: 'överförmyndaren', text: 'Kontakta överförmyndaren (telefon 000-12 34 56) om du har frågor.' },
  { term: 'boendestöd', text: 'Ansök om boendestöd (blanketten finns längst ned på sidan).' },
  // Relative clauses and commas that say something else.
  { term: 'yttrandet', text: 'Yttrandet, som kom in för sent, togs inte med.' },
  { term: 'servitutet', text: 'Servitutet, som grannen har skrivit på, gäller i tio år.' },
  {
    term: 'försörjningsstöd',
    text: 'Du som söker försörjningsstöd, är arbetslös och bor i Exempelby kan få hjälp att hitta jobb.',
  },
  { term: 'kontaktfamilj', text: 'Vill du bli kontaktfamilj, ring oss i dag.' },
  // A colon or dash that leads on to something else.
  { term: 'boendestöd', text: 'Boendestöd: ring 000-12 34 56 vardagar klockan 9–11.' },
  {
    term: 'särskilt boende',
    text: 'Särskilt boende – så ansöker du' + '\n\nDu söker särskilt boende på blankett.',
  },
  { term: 'planbesked', text: 'Planbesked – 12 000 kronor. Betala när du får fakturan för ditt planbesked.' },
  // An explanation of another word, or far away.
  {
    term: 'biståndet',
    text: 'Avgiften innebär att du betalar 300 kronor i månaden. Vi omprövar biståndet varje år.',
  },
  {
    term: 'vite',
    text: 'Uthyrning i andra hand, det vill säga att någon annan bor där, är förbjuden. Den som bryter mot reglerna riskerar vite.',
  },
  { term: 'remiss', text: 'Planen är på remiss. Det är många som har svarat. Det är roligt.' },
  { term: 'umgänge', text: 'Vi hjälper er att skriva avtal om umgänge. Det är gratis.' },
  { term: 'genomförandeplanen', text: 'Vi skriver genomförandeplanen med dig. Den är klar inom två veckor.' },
  { term: 'orosanmälan', text: 'Vi har fått en orosanmälan. Det är viktigt att du ringer oss.' },
  // A heading without an explanation below it.
  {
    term: 'bistånd',
    text: '# Bistånd\n\nDu ansöker om bistånd i vår e-tjänst. Logga in med din e-legitimation.',
  },
  { term: 'avlösning', text: '# Priser\n\n## Avlösning\n\nAvlösning kostar 90 kronor i timmen.' },
  { term: 'beviljade', text: 'Vi beviljade din ansökan den 3 mars. Pengarna kommer på fredag.' },
  // A second list.
  {
    term: 'laga kraft',
    text: 'Vi betalar ut bidraget när beslutet fått laga kraft. Det tar ungefär en månad.',
  },
  { term: 'bistånd', text: 'Hemtjänst är ett bistånd som du ansöker om.' },
  { term: 'servitut', text: 'Lantmäteriet har hand om servitut. Det är många som frågar om det.' },
  { term: 'delgivning', text: 'Beslutet har skickats till dig genom delgivning den 4 mars 2026.' },
  { term: 'startbesked', text: 'Startbesked, kontrollplan och ritningar lämnas till oss.' },
  { term: 'slutbesked', text: 'Du får ett slutbesked som gäller tills vidare.' },
  { term: 'riksnormen', text: 'Riksnormen (2026) finns på Socialstyrelsens webbplats.' },
  { term: 'vite', text: 'Beslutet förenas med ett vite på 20 000 kronor.' },
  { term: 'förbehållsbelopp', text: 'Ditt förbehållsbelopp är 7 200 kronor.' },
  { term: 'anbud', text: 'Anbud – senast den 3 maj. Skicka ditt anbud digitalt.' },
  { term: 'samråd', text: 'Kom på samråd den 3 maj klockan 18, och ta gärna med en granne.' },
  { term: 'planbesked', text: 'Du ansöker om planbesked, bygglov och rivningslov i samma e-tjänst.' },
  { term: 'god man', text: 'En god man utses av tingsrätten.' },
  { term: 'familjehem', text: 'Barn som bor i familjehem, och deras syskon, kan söka till lägret.' },
  { term: 'återremiss', text: 'Ärendet om simhallen fick återremiss i går.' },
  { term: 'detaljplan', text: 'En ny detaljplan är klar. Den vann många röster i nämnden.' },
  { term: 'ledsagning', text: 'Ledsagning söker du hos oss, och svar får du inom en månad.' },
  { term: 'överförmyndaren', text: 'Lämna årsräkningen till överförmyndaren senast den 1 mars.' },
  { term: 'umgänge', text: 'Ett avtal om umgänge är en handling som båda skriver under.' },
  { term: 'dispens', text: 'Dispens är alltid dyrt och tar lång tid.' },
  // A third list.
  { term: 'bordlades', text: 'Frågan om badhuset bordlades.' },
  { term: 'detaljplan', text: 'Följ alltid gällande detaljplan och bestämmelserna i bygglovet.' },
  { term: 'avstyckning', text: 'Räkna med att avstyckning tar nio månader.' },
  { term: 'jourhem', text: 'Vi behöver fler jourhem. Hör av dig!' },
  { term: 'kontrollplan', text: 'Skicka in kontrollplan, ritningar och ansökan i samma kuvert.' },
  { term: 'ramavtal', text: 'Kommunen har ramavtal med fyra företag, och de gäller till 2028.' },
  { term: 'föreläggande', text: 'Du kan överklaga vårt föreläggande hos länsstyrelsen.' },
  {
    term: 'skälig levnadsnivå',
    text: 'Insatsen ska ge den sökande en skälig levnadsnivå, som bedöms i varje enskilt fall.',
  },
  { term: 'ledningsrätt', text: 'Ledningsrätt beslutas av Lantmäteriet.' },
  { term: 'tilldelningsbeslut', text: 'Tilldelningsbeslut skickas med e-post, till exempel på fredagar.' },
  { term: 'prövningstillstånd', text: 'I kammarrätten krävs prövningstillstånd.' },
  { term: 'inhibition', text: 'Du kan begära inhibition i samma brev.' },
  // What is thought of it, and verbs that name nothing.
  { term: 'bräddning', text: 'Vi rapporterar all bräddning. Det är ett krav.' },
  { term: 'markanvisning', text: 'Ansök om markanvisning. Det betyder mycket för staden.' },
  { term: 'kvartersmark', text: 'Vi talar om kvartersmark. Det kallas till möte om det den 3 maj.' },
  { term: 'avstyckning', text: 'Du kan söka avstyckning. Det är en fråga för Lantmäteriet.' },
  { term: 'kontrollansvarig', text: 'Utse en kontrollansvarig (KA) för bygget. Det är bråttom.' },
  { term: 'hämtställe', text: 'Ställ kärlet vid ditt hämtställe. Där är det plogat.' },
  // Words of the explanation that stand near by chance.
  { term: 'laglott', text: 'Barnet har rätt till laglott.' },
  { term: 'laglott', text: 'Alla barn har rätt till sin laglott. Arvet delas sedan i maj.' },
  { term: 'laglott', text: 'Familjen har frågor om arvet. Vi svarar på om barnen har fått sin laglott.' },
  {
    term: 'servitut',
    text: 'Du har ingen rätt att parkera vid servitut. Använd den andra vägen till marken.',
  },
  { term: 'servitut', text: 'Vägen går över min mark enligt servitut och skyltarna är nya.' },
  { term: 'laga kraft', text: 'Du kan överklaga beslutet hos oss innan det får laga kraft.' },
  {
    term: 'laga kraft',
    text: 'Beslutet har fått laga kraft. Fråga oss om du vill överklaga ett annat beslut.',
  },
  {
    term: 'startbesked',
    text: 'Vi tar ut avgift för startbesked. Du börjar bygga i maj med grannens hjälp.',
  },
  {
    term: 'startbesked',
    text: 'Bygglov och startbesked söker du hos oss. Det går att börja bygga på vintern.',
  },
  {
    term: 'slutbesked',
    text: 'Bygget måste vara klart i tid. Skicka papper om slutbesked så hör vi av oss. Huset används av barnen.',
  },
  { term: 'anbud', text: 'Vi frågar om pris och erbjudande varje år. Skicka anbud till skolan.' },
  { term: 'umgänge', text: 'Föräldrarna kommer till oss för samtal om vårdnad, barn och umgänge.' },
  { term: 'umgänge', text: 'Barnet träffar oss i maj. Vi frågar om umgänge och skola med en förälder.' },
  { term: 'familjehem', text: 'Vi söker familjehem till barn. Familjer bor ofta kvar hemma i Exempelby.' },
  { term: 'god man', text: 'Fråga din god man om pengar. Våra kontakter hos myndigheter finns på sidan.' },
  {
    term: 'överförmyndaren',
    text: 'Gode män skickar papper till överförmyndaren före mars. En annan myndighet kontrollerar skatten.',
  },
  { term: 'delegation', text: 'Beslut tas av nämnden på delegation.' },
  { term: 'remiss', text: 'Vi har svarat på remiss. Andra tycker om att läsa förslaget hemma.' },
  {
    term: 'yttrande',
    text: 'Lämna yttrande i dag. Du får svar om en vecka, och vi tycker det är bra. Skriv tydligt.',
  },
  { term: 'dispens', text: 'Du ska följa reglerna när du söker dispens. Undantag för hundar finns också.' },
  { term: 'vite', text: 'Vi kräver svar före maj och tar ut vite. Du måste betala fakturan i tid.' },
  {
    term: 'föreläggande',
    text: 'Ett nytt beslut kommer i maj. Läs vårt föreläggande noga. Du måste skriva under.',
  },
  {
    term: 'bouppteckning',
    text: 'Skicka bouppteckning till Skatteverket. Den döda ägde en båt. Listan finns i lådan.',
  },
  { term: 'strandskydd', text: 'Vid bygge nära vatten frågar vi om strandskydd. Reglerna finns på nätet.' },
  {
    term: 'förbehållsbelopp',
    text: 'Varje månad ser vi efter vilka pengar och vilken rätt du har. Ditt förbehållsbelopp är 5 000 kronor.',
  },
  { term: 'riksnorm', text: 'Vi köper kläder, mat och annat varje år. Pengarna följer riksnormen.' },
  { term: 'maxtaxa', text: 'Den högsta avgiften höjs i maj. Kommunen har maxtaxa. Du betalar med kort.' },
  { term: 'ledsagning', text: 'Ansök om ledsagning. Bussen följer tidtabellen till affären och till bion.' },
  {
    term: 'avlösning',
    text: 'Anhöriga som är lediga ringer oss om avlösning. Din närstående får svar i maj.',
  },
  { term: 'växelvård', text: 'Vi har växelvård på vårt boende. Hemma kan du ibland läsa mer.' },
  {
    term: 'avstyckning',
    text: 'Ägaren till en fastighet frågar om avstyckning. En bit bort finns en egen brunn.',
  },
  {
    term: 'granskningsutlåtande',
    text: 'Läs svaret från kommunen och våra synpunkter i granskningsutlåtandet från maj. Det sista sidan saknas.',
  },
  {
    term: 'registerutdrag',
    text: 'Finns du registrerad hos oss? Fråga om registerutdrag. Listan med namn är slut.',
  },
  {
    term: 'jäv',
    text: 'Läs om intressen och beslut på vår sida. Vi frågar alla om jäv före mötet. Saken är klar.',
  },
  {
    term: 'inhibition',
    text: 'Domstolen prövar beslutet i maj. Skriv om inhibition i samma brev. Det gäller alla.',
  },
  { term: 'bodelning', text: 'Makar och sambor frågar oss om bodelning. De äger ofta ett hus.' },
  {
    term: 'skuldsanering',
    text: 'Du som har skulder kan läsa om skuldsanering på sidan. Planen för bygget följer i maj.',
  },
  { term: 'detaljplanen', text: 'Du får inte bygga mer än detaljplanen tillåter.' },
];
