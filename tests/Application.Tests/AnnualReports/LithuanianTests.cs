using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Domain.Assessment;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.AnnualReports;

/// <summary>Numbers, cases and genders of the report's sentences. No-break spaces are written as "_".</summary>
public sealed class LithuanianTests
{
    [TestCase(0, "0_priemonių ir veiksmų", "0_priemonių ir veiksmų", "0_priemonių ir veiksmų")]
    [TestCase(1, "1_priemonė arba veiksmas", "1_priemonės arba veiksmo", "1_priemonę arba veiksmą")]
    [TestCase(2, "2_priemonės ir veiksmai", "2_priemonių ir veiksmų", "2_priemones ir veiksmus")]
    [TestCase(9, "9_priemonės ir veiksmai", "9_priemonių ir veiksmų", "9_priemones ir veiksmus")]
    [TestCase(10, "10_priemonių ir veiksmų", "10_priemonių ir veiksmų", "10_priemonių ir veiksmų")]
    [TestCase(11, "11_priemonių ir veiksmų", "11_priemonių ir veiksmų", "11_priemonių ir veiksmų")]
    [TestCase(16, "16_priemonių ir veiksmų", "16_priemonių ir veiksmų", "16_priemonių ir veiksmų")]
    [TestCase(20, "20_priemonių ir veiksmų", "20_priemonių ir veiksmų", "20_priemonių ir veiksmų")]
    [TestCase(21, "21_priemonė arba veiksmas", "21_priemonės arba veiksmo", "21_priemonę arba veiksmą")]
    [TestCase(22, "22_priemonės ir veiksmai", "22_priemonių ir veiksmų", "22_priemones ir veiksmus")]
    [TestCase(101, "101_priemonė arba veiksmas", "101_priemonės arba veiksmo", "101_priemonę arba veiksmą")]
    [TestCase(111, "111_priemonių ir veiksmų", "111_priemonių ir veiksmų", "111_priemonių ir veiksmų")]
    public void CountedRows_AgreeWithTheirNumber(int count, string nominative, string genitive, string accusative)
    {
        var noun = CountedNoun.MeasureOrAction;
        Assert.That(
            new[] { Case.Nominative, Case.Genitive, Case.Accusative }.Select(c => Seen(noun.Counted(count, c))),
            Is.EqualTo([nominative, genitive, accusative])
        );
    }

    [TestCase("0", PluralCategory.Other)]
    [TestCase("0.5", PluralCategory.Many)]
    [TestCase("1", PluralCategory.One)]
    [TestCase("1.5", PluralCategory.Many)]
    [TestCase("11", PluralCategory.Other)]
    [TestCase("12", PluralCategory.Other)]
    [TestCase("29", PluralCategory.Few)]
    [TestCase("112", PluralCategory.Other)]
    [TestCase("1001", PluralCategory.One)]
    public void Category_IsThatOfTheLanguage(decimal number, PluralCategory category) =>
        Assert.That(CountedNoun.CategoryOf(number), Is.EqualTo(category));

    [TestCase("0", "0_EUR", "0,00_EUR")]
    [TestCase("0.4", "0,40_EUR", "0,40_EUR")]
    [TestCase("982.52", "982,52_EUR", "982,52_EUR")]
    [TestCase("9980", "9,98_tūkst._EUR", "9_980,00_EUR")]
    [TestCase("10000", "10_tūkst._EUR", "10_000,00_EUR")]
    [TestCase("29300", "29,3_tūkst._EUR", "29_300,00_EUR")]
    [TestCase("337122.21", "337,12_tūkst._EUR", "337_122,21_EUR")]
    public void Money_IsWrittenInThousandsOrExactly_AndLittleIsNeverNone(decimal eur, string thousands, string exact) =>
        Assert.That((Seen(Writing.Thousands(eur)), Seen(Writing.Euros(eur))), Is.EqualTo((thousands, exact)));

    [TestCase("55.5", "55,5_proc.")]
    [TestCase("70", "70_proc.")]
    [TestCase("60.377", "60,4_proc.")]
    [TestCase("99.97", "99,97_proc.")]
    [TestCase("0.04", "0,04_proc.")]
    [TestCase("100", "100_proc.")]
    public void Percentages_AreNeverRoundedOntoAWholeThatWasNotReached(decimal points, string written) =>
        Assert.That(Seen(Writing.Percent(points)), Is.EqualTo(written));

    [Test]
    public void Lists_EndWithAnd() =>
        Assert.That(
            new[] { Writing.List([]), Writing.List(["A"]), Writing.List(["A", "B"]), Writing.List(["A", "B", "C"]) },
            Is.EqualTo(["", "A", "A ir B", "A, B ir C"])
        );

    [Test]
    public void Dates_AreOfficial() =>
        Assert.That(
            (Seen(Writing.Date(new(2020, 6, 12))), Seen(Writing.Years(2020, 2022)), Seen(Writing.Years(2020, 2020))),
            Is.EqualTo(("2020_m. birželio 12_d.", "2020–2022_m.", "2020_m."))
        );

    [TestCase(ImplementationStatus.Implemented, "įgyvendintas", "įgyvendinta")]
    [TestCase(ImplementationStatus.PartiallyImplemented, "įgyvendintas iš dalies", "įgyvendinta iš dalies")]
    [TestCase(ImplementationStatus.NotImplemented, "neįgyvendintas", "neįgyvendinta")]
    [TestCase(ImplementationStatus.NotAssessed, "nevertintas", "nevertinta")]
    [TestCase(ImplementationStatus.Pending, null, null)]
    public void Status_AgreesWithWhatHasIt(ImplementationStatus status, string? task, string? measure) =>
        Assert.That(
            (ReportWording.Status(status, Gender.Masculine), ReportWording.Status(status, Gender.Feminine)),
            Is.EqualTo((task, measure))
        );

    [TestCase("Lietuvos Respublikos vidaus reikalų ministras", "Lietuvos Respublikos vidaus reikalų ministro")]
    [TestCase("Lietuvos Respublikos Vyriausybė", "Lietuvos Respublikos Vyriausybės")]
    [TestCase("Kovos su prekyba žmonėmis veiksmų planas", "Kovos su prekyba žmonėmis veiksmų plano")]
    [TestCase("Saugumo programa", "Saugumo programos")]
    [TestCase("Plan B", "Plan B")]
    public void Names_AreDeclinedByTheirLastWord(string nominative, string genitive) =>
        Assert.That(ReportWording.Genitive(nominative), Is.EqualTo(genitive));

    [TestCase("įsakymas", "įsakymu")]
    [TestCase("nutarimas", "nutarimu")]
    [TestCase("potvarkis", "potvarkiu")]
    public void Acts_AreNamedByWhatTheyApprovedBy(string nominative, string instrumental) =>
        Assert.That(ReportWording.Instrumental(nominative), Is.EqualTo(instrumental));

    private static string Seen(string text) => text.Replace(Writing.NoBreak, "_", StringComparison.Ordinal);
}
