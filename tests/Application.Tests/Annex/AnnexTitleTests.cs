using ActionPlanMonitor.Application.Features.Annex.Documents;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Annex;

public sealed class AnnexTitleTests
{
    [TestCase(
        "Kovos su prekyba žmonėmis 2020–2021 m. veiksmų planas",
        "Kovos su prekyba žmonėmis 2020–2022 m. veiksmų plano uždavinių"
    )]
    [TestCase("Nusikaltimų prevencijos programa", "Nusikaltimų prevencijos programos uždavinių")]
    [TestCase("Saugus miestas", "Plano „Saugus miestas“ uždavinių")]
    public void Title_TakesYearsFromThePlanAndDeclinesItsName(string planTitle, string start)
    {
        var title = AnnexTitle.Of(AnnexSample.Build() with { PlanTitle = planTitle }, AnnexWords.Lithuanian);

        Assert.That(title, Does.StartWith(start));
        Assert.That(title, Does.EndWith("įgyvendinimo rezultatai 2020 m."));
    }

    [TestCase("Stiprinti", "stiprinti")]
    [TestCase("ES lėšos", "ES lėšos")]
    [TestCase("", "")]
    public void LowerFirst_LeavesAbbreviations(string text, string expected) =>
        Assert.That(AnnexTitle.LowerFirst(text), Is.EqualTo(expected));
}
