import { readFacts } from '../src/document-type/facts.ts';
import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'inbjudan-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad en inbjudan ska innehålla', en: 'What an invitation should hold' },
    severity: 'warning',
    documentTypes: ['inbjudan'],
    what: {
      sv: 'Inbjudningar som inte säger när (veckodag, datum och tid), var, för vem, vad det kostar eller hur och senast när man anmäler sig, eller som saknar kontakt.',
      en: 'Invitations that do not say when (weekday, date and time), where, for whom, what it costs or how and by when to sign up, or that have no contact.',
    },
    why: {
      sv: 'Den som inte får veta allt i inbjudan måste fråga, eller låter bli att komma.',
      en: 'Whoever cannot find everything in the invitation has to ask, or stays away.',
    },
    todo: {
      sv: 'Samla uppgifterna i en lista: när, var, för vem, kostnad, anmälan senast och kontakt.',
      en: 'Gather the facts in a list: when, where, for whom, cost, sign up by and contact.',
    },
    sources: [
      { name: 'Skellefteå kommun, skrivhandbok', section: 'Inbjudan' },
      { name: 'Myndigheternas skrivregler', section: '12.2–12.3 (datum och klockslag)' },
    ],
    messages: {
      date: {
        sv: 'Inbjudan saknar datum. Skriv veckodag, datum och tid: ”torsdag 7 maj klockan 18”.',
        en: 'The invitation has no date. Give weekday, date and time.',
      },
      weekday: {
        sv: 'Skriv veckodag vid datumet: ”torsdag 7 maj”. Då ser läsaren direkt om dagen passar.',
        en: 'Give the weekday with the date, so that readers see at once whether the day suits them.',
      },
      time: {
        sv: 'Inbjudan saknar klockslag. Skriv när det börjar och slutar: ”klockan 18–20”.',
        en: 'The invitation has no time. Say when it begins and ends.',
      },
      place: {
        sv: 'Det står inte var det är. Skriv lokal och adress, eller att det är på nätet.',
        en: 'The invitation does not say where. Give room and address, or say that it is online.',
      },
      audience: {
        sv: 'Det står inte vem inbjudan är till. Skriv till exempel ”för dig som är anhörig”.',
        en: 'The invitation does not say whom it is for.',
      },
      cost: {
        sv: 'Det står inte vad det kostar. Skriv priset, eller att det är gratis.',
        en: 'The invitation does not say what it costs. Give the price, or say that it is free.',
      },
      signUp: {
        sv: 'Det står inte om läsaren ska anmäla sig. Skriv hur och senast när, eller att det inte behövs.',
        en: 'The invitation does not say whether to sign up. Say how and by when, or that there is no need.',
      },
      deadline: {
        sv: 'Sista dag för anmälan saknas. Skriv ”senast den 4 maj”.',
        en: 'The last day to sign up is missing. Write “by 4 May”.',
      },
      contact: {
        sv: 'Inbjudan saknar kontakt för frågor. Skriv namn och telefon eller e-post.',
        en: 'The invitation has no contact for questions. Give name and telephone number or e-mail address.',
      },
    },
    fel: [
      {
        text: '# Inbjudan till kurs i klarspråk\n\nVill du skriva texter som folk förstår? Kom till vår kurs den 3 juni. Du får lära dig att skriva rubriker, att börja med det viktigaste och att förklara svåra ord. Ta gärna med en egen text. Kursen hålls i rum 214. Anmäl dig till Ylva Brand. Välkommen!',
        finds: [
          'Inbjudan till kurs i klarspråk',
          'Inbjudan till kurs i klarspråk',
          'Inbjudan till kurs i klarspråk',
          'Inbjudan till kurs i klarspråk',
          'Inbjudan till kurs i klarspråk',
          'Inbjudan till kurs i klarspråk',
        ],
      },
      {
        text: '# Välkommen till samråd om Hamnen\n\nTorsdagen den 7 maj klockan 18 berättar vi om planerna för Hamnen i Folkets hus, Hamngatan 8. Alla får komma. Du kan se ritningarna, ställa frågor till arkitekten och säga vad du tycker. Vi bjuder på kaffe och smörgås. Frågor? Ring 000-12 34 56. Välkommen!',
        finds: ['Välkommen till samråd om Hamnen'],
      },
    ],
    ratt: [
      {
        text: '# Kurs: Prata så att folk förstår\n\nFör dig som möter invånare i telefon.\n\n**Dag:** torsdag 25 februari 2027, klockan 8.30–12\n\n**Plats:** stadshuset, sal Sjöstjärnan. Kursen kostar inget.\n\nHur får man en plats? Det finns 18. Skriv till kurser@exempel.se med namn och enhet. Sista dag är måndag 8 februari.',
      },
      {
        text: '# Välkommen på öppet hus på Ekbacken!\n\n- **När:** lördag 25 april 2026, klockan 13–16\n- **Var:** Ekbacken, Ekbacksvägen 2\n- **För vem:** du som funderar på att flytta hit\n- **Kostnad:** gratis\n\nAnmäl dig senast den 17 april till Monika Ståhl, telefon 000-55 66 77. Säg till om du är allergisk mot något. Varmt välkommen!',
      },
      {
        text: '# Sommarcafé i parken\n\nAlla är välkomna till sommarcafét i Stadsparken onsdagen den 10 juni klockan 14–16. Vi spelar musik, dricker kaffe och pratar om sommaren. Kaffe och bulle kostar 20 kronor. Du behöver inte anmäla dig i förväg. Undrar du något? Mejla Tove på cafe@exempel.se.',
      },
    ],
  },
  document(context) {
    const { eventDate, signUp, noSignUp } = readFacts(context.document);
    reportMissing(context, [
      { messageId: 'date', has: (facts) => facts.eventDate },
      { messageId: 'weekday', has: (facts) => !eventDate || facts.eventWeekday },
      { messageId: 'time', has: (facts) => facts.time },
      { messageId: 'place', has: (facts) => facts.place },
      { messageId: 'audience', has: (facts) => facts.audience, severity: 'info' },
      { messageId: 'cost', has: (facts) => facts.cost, severity: 'info' },
      // A last day is the one to sign up by, in whatever words: *Skriv till … Sista dag är den 8 februari*.
      { messageId: 'signUp', has: (facts) => facts.signUp || facts.noSignUp || facts.deadline },
      { messageId: 'deadline', has: (facts) => !signUp || noSignUp || facts.deadline },
      { messageId: 'contact', has: (facts) => facts.contact },
    ]);
  },
});
