using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>Sentences as plans and reports have them, put together of parts whose cases fit whatever stands beside them.</summary>
internal sealed class Phrases(Random dice)
{
    private static readonly string[] Fields =
    [
        "kovos su prekyba žmonėmis",
        "smurto artimoje aplinkoje prevencijos",
        "neįgaliųjų socialinės integracijos",
        "vaiko gerovės",
        "viešųjų paslaugų kokybės gerinimo",
        "korupcijos prevencijos",
        "energijos vartojimo efektyvumo didinimo",
        "užsieniečių integracijos",
        "eismo saugumo didinimo",
        "sveikatos raštingumo ugdymo",
        "jaunimo užimtumo skatinimo",
        "kultūros paveldo apsaugos",
    ];

    private static readonly string[] Aims =
    [
        "stiprinti institucijų bendradarbiavimą",
        "didinti specialistų kvalifikaciją",
        "gerinti pagalbos prieinamumą",
        "plėsti visuomenės švietimą",
        "tobulinti teisinį reguliavimą",
        "užtikrinti nuoseklią stebėseną",
    ];

    private static readonly string[] Deeds =
    [
        "Organizuoti mokymus",
        "Parengti ir išplatinti metodines rekomendacijas",
        "Rengti tarpinstitucinius pasitarimus",
        "Vykdyti informavimo kampaniją",
        "Teikti konsultacijas",
        "Atlikti apklausą ir paskelbti jos rezultatus",
        "Atnaujinti informaciją interneto svetainėje",
        "Rengti praktinius seminarus",
        "Organizuoti prevencinius renginius",
        "Teikti socialinę ir psichologinę pagalbą",
    ];

    private static readonly string[] For =
    [
        "socialinių paslaugų srities darbuotojams",
        "policijos pareigūnams",
        "prokurorams ir teisėjams",
        "ugdymo įstaigų pedagogams",
        "savivaldybių administracijų specialistams",
        "nevyriausybinių organizacijų atstovams",
        "sveikatos priežiūros įstaigų darbuotojams",
        "bendruomenių nariams",
        "jaunimui ir jų tėvams",
        "darbdaviams ir profesinėms sąjungoms",
    ];

    private static readonly string[] About =
    [
        "dėl rizikos atvejų atpažinimo",
        "dėl pagalbos teikimo tvarkos",
        "dėl tarpinstitucinio bendradarbiavimo",
        "dėl naujų teisės aktų taikymo",
        "dėl gerosios praktikos sklaidos",
        "dėl pažeidžiamų asmenų teisių",
        "dėl duomenų rinkimo ir vertinimo",
    ];

    private static readonly string[] Openings =
    [
        "Priemonė vykdyta pagal patvirtintą metų planą.",
        "Veikla suderinta su partneriais ir vykdyta visus metus.",
        "Darbai pradėti pirmąjį ketvirtį ir tęsti iki metų pabaigos.",
        "Veiklos vykdytos bendradarbiaujant su nevyriausybinėmis organizacijomis.",
        "Dalis veiklų vyko nuotoliniu būdu.",
    ];

    private static readonly string[] Closings =
    [
        "Dalyvių atsiliepimai teigiami, veiklą numatoma tęsti kitais metais.",
        "Medžiaga paskelbta interneto svetainėje.",
        "Apie rezultatus informuota darbo grupė.",
        "Pagal gautus pasiūlymus patikslinta tolesnė veikla.",
        "Poreikis išlieka, todėl kitais metais planuojama didesnė apimtis.",
    ];

    private static readonly string[] Obstacles =
    [
        "Nepavyko rasti paslaugų teikėjo.",
        "Planuoti renginiai atšaukti dėl ribojimų.",
        "Trūko specialistų.",
        "Negauta paraiškų.",
        "Lėšų skirta mažiau, negu planuota.",
    ];

    public string PlanTitle(int no) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Sentence(Of(Fields, no))} 2020–2022 metų veiksmų planas Nr. {no}"
        );

    public string Aim(int no) => Of(Aims, no - 1);

    public string Measure() => $"{Any(Deeds)} {Any(For)} {Any(About)}";

    public string Action() => $"{Any(Deeds)} {Any(For)}";

    public string Criterion(string unit, decimal target) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sentence(unit)} – {target:0.##}");

    public string Result(string unit, decimal achieved, int participants) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Any(Openings)} {Sentence(unit)}: {achieved:0.##}; dalyvių: {participants}. {Any(Closings)}"
        );

    public string Failure() => $"{Any(Openings)} {Any(Obstacles)} {Any(Closings)}";

    private string Any(string[] of) => of[dice.Next(of.Length)];

    private static string Of(string[] of, int no) => of[no % of.Length];

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
