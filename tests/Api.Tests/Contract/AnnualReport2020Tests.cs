using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The report of 2020 from its data: every known figure is in it, and where the printed report says otherwise is shown.</summary>
public sealed class AnnualReport2020Tests : WritingTests
{
    private JsonElement _report;

    [OneTimeSetUp]
    public async Task ReadAsync() => _report = await World.StartedAsync(2020);

    [TestCase("tasks", "4 uždaviniai")]
    [TestCase("items", "53 priemonės ir veiksmai")]
    [TestCase("criteria", "55 vertinimo kriterijai")]
    [TestCase("items.implemented", "32 priemonės ir veiksmai")]
    [TestCase("items.partially", "4 priemonės ir veiksmai")]
    [TestCase("items.not", "17 priemonių ir veiksmų")]
    [TestCase("items.unmet", "21 priemonė arba veiksmas")]
    [TestCase("institutions", "14 institucijų")]
    [TestCase("institutions.registered", "16 institucijų")]
    [TestCase("municipalities", "27 savivaldybės")]
    [TestCase("parts.municipal", "68 vykdytojų dalys")]
    [TestCase("parts.municipal.missing", "11 savivaldybių atsakymų")]
    [TestCase("tasks.partially", "3 uždaviniai")]
    [TestCase("tasks.not", "1 uždavinys")]
    [TestCase("plan.planned", "696,2 tūkst. EUR")]
    [TestCase("plan.spent", "337,12 tūkst. EUR")]
    [TestCase("plan.spent.coverage", "17 iš 53 priemonių ir veiksmų")]
    [TestCase("task.1.target", "70 proc.")]
    [TestCase("task.1.achieved", "55,5 proc.")]
    [TestCase("task.1.reached", "nepasiektas")]
    [TestCase("task.1.status", "neįgyvendintas")]
    [TestCase("task.2.status", "įgyvendintas iš dalies")]
    [TestCase("task.2.judgement", "iš dalies teigiamas")]
    [TestCase("task.3.status", "įgyvendintas iš dalies")]
    [TestCase("task.4.status", "įgyvendintas iš dalies")]
    [TestCase("task.1.items", "15 priemonių ir veiksmų")]
    [TestCase("task.2.items", "17 priemonių ir veiksmų")]
    [TestCase("task.3.items", "5 priemonės ir veiksmai")]
    [TestCase("task.4.items", "16 priemonių ir veiksmų")]
    [TestCase("task.1.not", "2 priemonės ir veiksmai")]
    [TestCase("task.2.not", "6 priemonės ir veiksmai")]
    [TestCase("task.3.not", "2 priemonės ir veiksmai")]
    [TestCase("task.4.not", "7 priemonės ir veiksmai")]
    [TestCase("task.1.planned", "29,3 tūkst. EUR")]
    [TestCase("task.2.planned", "43,9 tūkst. EUR")]
    [TestCase("task.3.planned", "281,4 tūkst. EUR")]
    [TestCase("task.4.planned", "341,6 tūkst. EUR")]
    [TestCase("task.1.spent", "10 tūkst. EUR")]
    [TestCase("task.2.spent", "35,38 tūkst. EUR")]
    [TestCase("task.3.spent", "281,76 tūkst. EUR")]
    [TestCase("task.4.spent", "9,98 tūkst. EUR")]
    [TestCase("task.1.executors", "VRM, GP, VDI, PD, NAPPŽ ir savivaldybės")]
    [TestCase("item.01.03.01.achieved", "208")]
    [TestCase("item.01.03.01.status", "įgyvendinta iš dalies")]
    public void Figure_IsThatOfTheData(string key, string words) =>
        Assert.That(_report.Figure(key).List("forms")[0].Text("text")!.Replace('\u00A0', ' '), Is.EqualTo(words));

    [Test]
    public void PrintedReport_DiffersFromTheData_ExactlyWhereItIsKnownTo() =>
        Assert.That(
            _report
                .List("figures")
                .Where(f => f.Has("stated") && f.Flag("stated.differs"))
                .Select(f => $"{f.Text("key")}: {f.Text("stated.text")} / {f.Text("value")}".Replace('\u00A0', ' ')),
            Is.EquivalentTo([
                "items: 54 / 53",
                "items.not: 18 / 17",
                "plan.planned: 696 700,00 EUR / 696 200,00 EUR",
                "plan.spent: 336 700,00 EUR / 337 122,21 EUR",
                "plan.title: „2020–2022 metų veiksmų planas“; „2020–2021 m. veiksmų planas (II skyriaus ir priedo antraštėse)“ / Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas",
                "task.1.items: 16 / 15",
                "task.1.not: 5 / 2",
                "task.2.spent: 35 000,00 EUR / 35 378,40 EUR",
                "task.3.items: 4 / 5",
                "task.3.executors: SADM, UŽT ir Savivaldybės / SADM, URM, UŽT ir savivaldybės",
                "task.3.status: įgyvendintas iš dalies; kriterijus nepasiektas / įgyvendintas iš dalies",
                "task.3.spent: 281 700,00 EUR / 281 763,81 EUR",
                "task.4.items: 17 / 16",
            ])
        );

    [Test]
    public void Difference_IsSaidInASentence_AndAgreementIsNot()
    {
        Assert.That(
            _report.Figure("items").Text("stated.sentence"),
            Is.EqualTo("Ataskaitoje parašyta 54, duomenyse – 53.")
        );
        Assert.That(_report.Figure("task.2.items").At("stated").Has("sentence"), Is.False);
        Assert.That(_report.Figure("task.2.items").Flag("stated.differs"), Is.False);
    }

    [Test]
    public void FirstDraft_TellsTheYear_InTheStructureOfTheReport()
    {
        Assert.That(
            _report.List("sections").Select(s => s.Text("key")),
            Is.EqualTo([
                "commission",
                "plan",
                "task-1",
                "task-2",
                "task-3",
                "task-4",
                "results",
                "proposals",
                "next-year",
                "annex",
            ])
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                _report.Words("plan"),
                Does.Contain(
                        "2020 m. Planą sudaro 4 uždaviniai ir 53 priemonės ir veiksmai; skaičiuojant kitais vienetais, tai yra 55 vertinimo kriterijai"
                    )
                    .And.Contain(
                        "vykdė 14 institucijų ir 27 savivaldybės [Lietuvos Respublikos vidaus reikalų ministerija (VRM), "
                    )
                    .And.Contain("įgyvendinta – 32, įgyvendinta iš dalies – 4, neįgyvendinta – 17.")
            );
            Assert.That(
                _report.Words("task-1"),
                Does.Contain(
                        "(70 proc.). 2020 m. pasiekta kriterijaus reikšmė – 55,5 proc.; atsižvelgiant į tai, uždavinio vertinimo kriterijus nepasiektas, uždavinys neįgyvendintas."
                    )
                    .And.Contain(
                        "01.01.01 priemonės 3 veiksmas [01.01.01 priemonės 3 veiksmas – viešinti Kovos su prekyba žmonėmis koordinavimo komisijos veiklą"
                    )
                    .And.Contain(
                        "planuota 29,3 tūkst. EUR, panaudota 10 tūkst. EUR; panaudotos lėšos nurodytos prie 3 iš 15 priemonių ir veiksmų."
                    )
            );
            Assert.That(_report.Words("task-4"), Does.Contain("laikytina, kad uždavinys įgyvendintas iš dalies."));
            Assert.That(_report.Words("results"), Does.Contain("negauta 11 savivaldybių atsakymų."));
            Assert.That(
                _report.Words("proposals"),
                Does.Contain("01.01.06 priemonė"),
                "its criterion is about half of it"
            );
            Assert.That(_report.Words("next-year"), Does.Contain("2021 m. toliau bus siekiama Plano uždavinių:"));
        }
    }

    [Test]
    public void Draft_AsksForWhatTheDataDoNotHold_AndTypesNoNumber()
    {
        Assert.That(_report.List("gaps").Select(g => g.Text("kind")), Is.Not.Empty.And.All.EqualTo("toWrite"));
        Assert.That(_report.List("typedNumbers"), Is.Empty);
    }
}
