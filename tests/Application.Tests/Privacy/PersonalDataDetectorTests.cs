using ActionPlanMonitor.Application.Features.Privacy;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Privacy;

/// <summary>All persons, numbers and addresses here are invented.</summary>
[TestFixture]
internal sealed class PersonalDataDetectorTests
{
    [TestCase("Pagalbą suteikė Jonas Jonaitis.", "Jonas Jonaitis")]
    [TestCase("Susisiekta su Vardeniu, kreiptasi į Jurgitą Petraitienę.", "Jurgitą Petraitienę")]
    [TestCase("Pagalba suteikta Mindaugui.", "Mindaugui")]
    [TestCase("Kazlauskienė pranešė policijai.", "Kazlauskienė")]
    [TestCase("Kreipėsi A. Petrauskas.", "A. Petrauskas")]
    [TestCase("Kreipėsi A. B. Petrauskas.", "B. Petrauskas")]
    [TestCase("Nukentėjusioji Rasa Jonaitytė apgyvendinta.", "Rasa Jonaitytė")]
    [TestCase("Apgyvendinta nukentėjusioji Jonaitytė.", "Jonaitytė")]
    [TestCase("Byla dėl Vytauto Stankevičiaus nutraukta.", "Vytauto Stankevičiaus")]
    [TestCase("Padėta Onai iš Kauno.", "Onai")]
    [TestCase("Kalbėta su Jonu Petraičiu Kauno miesto mokykloje.", "Jonu Petraičiu")]
    public void Name_InAnyCase_IsMarked(string text, string marked) => IsMarked(text, PrivacyKind.Name, marked);

    [TestCase("Kauno miesto savivaldybė ir Šilutės rajono savivaldybė surengė mokymus.")]
    [TestCase("Renginys Vytauto Didžiojo universitete ir Mykolo Romerio universitete.")]
    [TestCase("Susitikta Simono Daukanto aikštėje ir S. Daukanto gatvėje, Dariaus ir Girėno gatvėje.")]
    [TestCase("VšĮ „Ramintoja“, Lietuvos Caritas, Kovos su prekyba žmonėmis ir išnaudojimu centras.")]
    [TestCase("Liepą sukurtas tinklas, Liepos mėn. pristatytas Neringos savivaldybėje.")]
    [TestCase("Savaitė prevencijai. Kasdienė veikla. Žinutė „Mergaitė dingo“ paskelbta Nidoje.")]
    [TestCase("GRETA ekspertai, STOP THE TRAFFIK, EMPACT, LKPB, NAPPŽ ir Baltijos jūros valstybių taryba.")]
    [TestCase("Jungtinės Karalystės ambasada Vilniuje, Ispanijos lietuvių bendruomenė, Europos Komisija.")]
    [TestCase("Filmas „Žmogus – ne prekė!“, programėlės „Raktas“ ir „NOU“, „Moodle“ aplinka.")]
    [TestCase("I. Rezultatai. V. Pasiūlymai. X. Lėšos.")]
    [TestCase("Gargždų socialinių paslaugų centras, Kazlų Rūdos savivaldybė, Vyriausioji rinkimų komisija.")]
    public void InstitutionOrPlace_IsNoName(string text) => Assert.That(Kinds(text), Is.Empty);

    [TestCase("Skambinkite +370 600 12345.", "+370 600 12345")]
    [TestCase("Tel. (8 5) 271 7233, darbo laiku.", "(8 5) 271 7233")]
    [TestCase("Tel. 8-612-34567", "8-612-34567")]
    [TestCase("mob. 861234567", "861234567")]
    [TestCase("tel. 0 612 34 567", "0 612 34 567")]
    [TestCase("tel. +44 20 7946 0000", "+44 20 7946 0000")]
    public void Phone_IsMarked(string text, string marked) => IsMarked(text, PrivacyKind.Phone, marked);

    [TestCase("Panaudota 812 345 678 Eur.")]
    [TestCase("Panaudota 8 240 100 eurų, išdalyta 19 810 kortelių.")]
    [TestCase("2020-10-20–21 surengti 8 susitikimai, 0,5 mokymų.")]
    [TestCase("Pagalbos linija 8 800 66366 veikia visą parą.")]
    [TestCase("Įmonės kodas 188601464, įsakymas Nr. 1V-577, kodas 01.02.03.")]
    public void NumberThatIsNoPhone_IsNotMarked(string text) => Assert.That(Kinds(text), Is.Empty);

    [TestCase("Rašykite vardas.pavarde@savivaldybe.lt.", "vardas.pavarde@savivaldybe.lt")]
    public void Email_IsMarked(string text, string marked) => IsMarked(text, PrivacyKind.Email, marked);

    [TestCase("A. k. 38001010009.", "38001010009")]
    public void PersonalCode_WithItsCheckDigit_IsMarked(string text, string marked) =>
        IsMarked(text, PrivacyKind.PersonalCode, marked);

    [TestCase("Numeris 38001010004.")]
    [TestCase("Numeris 138001010009.")]
    public void ElevenDigits_WithoutTheCheckDigit_AreNoPerson(string text) => Assert.That(Kinds(text), Is.Empty);

    [TestCase("Laikinas apnakvindinimas 3 asmenims.", "3 asmenims")]
    [TestCase("Padėta vienam nukentėjusiam asmeniui.", "vienam nukentėjusiam asmeniui")]
    [TestCase("Nustatytos dvi prekybos žmonėmis aukos.", "dvi prekybos žmonėmis aukos")]
    [TestCase("Pagalbą gavo 4 moterys ir 12 vaikų.", "4 moterys")]
    [TestCase("Apgyvendinti du nepilnamečiai.", "du nepilnamečiai")]
    [TestCase("Aukų skaičius – 2.", "Aukų skaičius – 2")]
    [TestCase("Pagalba 2 iš 5 asmenų.", "2 iš 5 asmenų")]
    [TestCase("Trims paaugliams skirta konsultacija.", "Trims paaugliams")]
    [TestCase("Help was given to three persons.", "three persons")]
    public void OneToFourPersons_InFiguresOrWords_AreMarked(string text, string marked) =>
        IsMarked(text, PrivacyKind.PersonCount, marked);

    [TestCase("Pagalbą gavo 208 žmonės, 11 piliečių, 5 asmenys ir 14 asmenų.")]
    [TestCase("Surengti 3 mokymai nukentėjusiems asmenims, du seminarai vaikams.")]
    [TestCase("Vieną kartą per 2 mėnesius asmenims teikta informacija.")]
    [TestCase("Trys prekybos žmonėmis prevencijos renginiai; 1 prekybos žmonėmis atvejis.")]
    [TestCase("Pagalbą gavo 1 240 asmenų ir 2,5 tūkst. moterų, 2–14 vaikų, 2020-10-3 asmenys.")]
    [TestCase("Nedirbta. Trys. Asmenys atvyko vėliau.")]
    public void OtherCounts_AreNotMarked(string text) => Assert.That(Kinds(text), Is.Empty);

    [Test]
    public void Marks_StandInTheOrderOfTheText_AndDoNotOverlap()
    {
        const string Text = "Jonas Jonaitis (+370 600 12345) padėjo 2 vaikams; jonas@pagalba.lt.";

        Assert.That(
            PersonalDataDetector.Find(Text).Select(m => (m.Kind, m.In(Text))),
            Is.EqualTo([
                (PrivacyKind.Name, "Jonas Jonaitis"),
                (PrivacyKind.Phone, "+370 600 12345"),
                (PrivacyKind.PersonCount, "2 vaikams"),
                (PrivacyKind.Email, "jonas@pagalba.lt"),
            ])
        );
    }

    /// <summary>A pattern that wanders for half a second is stopped with an exception.</summary>
    [TestCase("8 ")]
    [TestCase("8(")]
    [TestCase("+1")]
    [TestCase("a.")]
    [TestCase("2 ")]
    [TestCase("du asmens ")]
    [TestCase("Aa")]
    [TestCase("Jonas ")]
    [TestCase(" ")]
    public void LongText_OfWhatAlmostFits_IsReadToItsEnd(string piece)
    {
        var text = "8" + string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)) + "!";

        Assert.That(() => PersonalDataDetector.Find(text), Throws.Nothing);
    }

    [TestCase(null)]
    [TestCase("  ")]
    public void Nothing_HasNoMarks(string? text) => Assert.That(PersonalDataDetector.Find(text), Is.Empty);

    private static void IsMarked(string text, PrivacyKind kind, string marked) =>
        Assert.That(PersonalDataDetector.Find(text).Select(m => (m.Kind, m.In(text))), Is.EqualTo([(kind, marked)]));

    private static IEnumerable<string> Kinds(string text) =>
        PersonalDataDetector.Find(text).Select(m => $"{m.Kind} {m.In(text)}");
}
