using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class ExplanationTests
{
    [Test]
    public void Ratio_IsExplainedWithItsNumbersAndItsRule()
    {
        var outcome = One(Count(2), Reached(1));
        Assert.That(
            outcome.In(Language.Lithuanian),
            Is.EqualTo("Pasiekta 1 iš 2 (50\u00A0%). Daugiau kaip 50\u00A0% nepasiekta, todėl neįgyvendinta (A1).")
        );
        Assert.That(
            outcome.In(Language.English),
            Is.EqualTo("1 of 2 reached (50%). No more than 50% is reached, therefore not implemented (A1).")
        );
    }

    [Test]
    public void Numbers_AreWrittenInTheLanguage()
    {
        var outcome = One(Count(5000), Reached(15000.5m));
        Assert.That(
            outcome.In(Language.Lithuanian),
            Does.StartWith("Pasiekta 15\u00A0000,5 iš 5\u00A0000 (300,01\u00A0%).")
        );
        Assert.That(outcome.In(Language.English), Does.StartWith("15,000.5 of 5,000 reached (300.01%)."));
    }

    [Test]
    public void Percentage_IsNeverRoundedOntoOneThatWasNotReached() =>
        Assert.That(One(Count(10_000), Reached(9_999)).In(Language.English), Does.Contain("(99.99%)"));

    [Test]
    public void Dates_AreWrittenInTheLanguage()
    {
        var outcome = One(By(new(2020, 7, 1)), new(Done.Yes, AchievedDate: new(2020, 7, 2)));
        Assert.That(outcome.In(Language.Lithuanian), Does.StartWith("Atlikta 2020-07-02, po termino (2020-07-01)."));
        Assert.That(
            outcome.In(Language.English),
            Does.StartWith("Done on 2\u00A0July\u00A02020, after the deadline (1\u00A0July\u00A02020).")
        );
    }

    [
        TestCase(1, "1\u00A0savivaldybė:"),
        TestCase(2, "2\u00A0savivaldybės:"),
        TestCase(10, "10\u00A0savivaldybių:"),
        TestCase(11, "11\u00A0savivaldybių:"),
        TestCase(21, "21\u00A0savivaldybė:"),
        TestCase(22, "22\u00A0savivaldybės:"),
        TestCase(30, "30\u00A0savivaldybių:")
    ]
    public void Municipalities_AreCountedInCorrectLithuanian(int missing, string expected)
    {
        var silent = Enumerable.Range(1, missing).Select(number => Municipality($"S{number}", null));
        Assert.That(
            Open(Kind(CriterionKind.None), [.. silent]).In(Language.Lithuanian),
            Does.StartWith("Dar neatsakė " + expected)
        );
    }

    [Test]
    public void Names_AreShownAsNamesInLithuanianOrder()
    {
        var outcome = Open(
            Kind(CriterionKind.None),
            Municipality("z", null),
            Municipality("y", null),
            Municipality("s", null)
        );
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["z"] = "Zarasų rajono savivaldybė",
            ["y"] = "Įsivaizduojama savivaldybė",
            ["s"] = "Šakių rajono savivaldybė",
        };
        Assert.That(
            ExplanationText.Render(outcome.Explanation, Language.English, code => names[code]),
            Does.Contain("Įsivaizduojama savivaldybė, Šakių rajono savivaldybė, Zarasų rajono savivaldybė")
        );
    }
}
