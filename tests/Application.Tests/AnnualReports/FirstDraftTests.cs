using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.AnnualReports;

/// <summary>The first draft reads right whatever the year brought, and goes on reading right when the data change.</summary>
public sealed class FirstDraftTests
{
    private static readonly string[] Sections =
    [
        "commission",
        "plan",
        "task-1",
        "results",
        "proposals",
        "next-year",
        "annex",
    ];

    [TestCase(1, "Planą sudaro 1_uždavinys ir 1_priemonė arba veiksmas;", "Iš 1_priemonės arba veiksmo:")]
    [TestCase(2, "Planą sudaro 1_uždavinys ir 2_priemonės ir veiksmai;", "Iš 2_priemonių ir veiksmų:")]
    [TestCase(10, "Planą sudaro 1_uždavinys ir 10_priemonių ir veiksmų;", "Iš 10_priemonių ir veiksmų:")]
    [TestCase(21, "Planą sudaro 1_uždavinys ir 21_priemonė arba veiksmas;", "Iš 21_priemonės arba veiksmo:")]
    [TestCase(101, "Planą sudaro 1_uždavinys ir 101_priemonė arba veiksmas;", "Iš 101_priemonės arba veiksmo:")]
    public void Counts_AgreeInEverySentence(int items, string sentence, string genitive)
    {
        var draft = YearOfRows.Draft(YearOfRows.Of(items), "plan");

        Assert.That(draft, Does.Contain(sentence).And.Contain(genitive));
    }

    [Test]
    public void Plan_IsNamedWithItsActInANote() =>
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(3), "plan"),
            Does.StartWith(
                "Bandomasis 2020–2022 metų veiksmų planas [Patvirtintas Lietuvos Respublikos vidaus reikalų ministro "
                    + "2020_m. birželio 12_d. įsakymu Nr._1V-1.] (toliau – Planas) apima 2020–2022_m. laikotarpį. 2021_m. Planą"
            )
        );

    [Test]
    public void UnmetRows_AreNamed_EachWithANoteOfWhatItIsAndWhoDoesIt() =>
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(0, partially: 1, not: 2), "task-1"),
            Does.Contain(
                    "Neįgyvendintos priemonės ir veiksmai: 01.01.02_priemonė [01.01.02_priemonė – rengti posėdžius (vykdo VRM).] ir 01.01.03_priemonė ["
                )
                .And.Contain("Iš dalies įgyvendintos priemonės ir veiksmai: 01.01.01_priemonė [")
                .And.Contain("Priežastys: pandemijos sukelti apribojimai (3).")
        );

    [Test]
    public void NothingUnmet_IsSaid_NotLeftEmpty() =>
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(2), "task-1"),
            Does.Contain("Neįgyvendintos priemonės ir veiksmai: tokių nėra.").And.Contain("Priežastys: nenurodytos.")
        );

    [Test]
    public void NumericCriterion_IsReachedOrNot_AndTheTaskWithIt() =>
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(2, isNumber: true, achieved: 55.5m), "task-1"),
            Does.StartWith(
                "Plane numatytas uždavinio vertinimo kriterijus – laiku baigtų tyrimų dalis (70_proc.). 2021_m. pasiekta "
                    + "kriterijaus reikšmė – 55,5_proc.; atsižvelgiant į tai, uždavinio vertinimo kriterijus nepasiektas, uždavinys neįgyvendintas."
            )
        );

    [TestCase(2, 0, 0, "100_proc.; atsižvelgiant į tai, laikytina, kad uždavinys įgyvendintas.")]
    [TestCase(1, 1, 2, "50_proc.; atsižvelgiant į tai, laikytina, kad uždavinys įgyvendintas iš dalies.")]
    [TestCase(0, 0, 2, "0_proc.; atsižvelgiant į tai, laikytina, kad uždavinys neįgyvendintas.")]
    public void OtherCriteria_AreJudgedByTheShareOfRows(int implemented, int partially, int not, string sentence) =>
        Assert.That(YearOfRows.Draft(YearOfRows.Of(implemented, partially, not), "task-1"), Does.Contain(sentence));

    [Test]
    public void UnknownMoney_IsSaidToBeUnknown_AndZeroIsZero()
    {
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(2), "task-1"),
            Does.Contain(
                "planuotų lėšų nenurodyta, panaudotų lėšų nenurodyta; panaudotos lėšos nurodytos prie 0 iš 2_priemonių"
            )
        );
        Assert.That(
            YearOfRows.Draft(YearOfRows.Of(2, plannedEur: 29300, spentEur: 0), "task-1"),
            Does.Contain("planuota 29,3_tūkst._EUR, panaudota 0_EUR; panaudotos lėšos nurodytos prie 2 iš 2_priemonių")
        );
    }

    [Test]
    public void FigureWithoutData_IsAGap_NeverZero()
    {
        var year = YearOfRows.Of(2, isNumber: true);
        var draft = FirstDraft.Of("task-1", year, YearOfRows.Figures(year))!;

        Assert.That(YearOfRows.Shown(draft, year), Does.Contain("pasiekta kriterijaus reikšmė – [nėra duomenų]"));
        Assert.That(YearOfRows.Figures(year)["task.1.achieved"].Value, Is.Null);
    }

    [Test]
    public void AbbreviationAtTheEndOfASentence_HasOneFullStop()
    {
        var year = YearOfRows.Of(2);
        IReadOnlyList<ReportBlock> text =
        [
            ReportBlock.Paragraph(
                ReportInline.Words("Dalis – "),
                ReportInline.Figure("items.done.share"),
                ReportInline.Words(". Toliau")
            ),
        ];
        Assert.That(YearOfRows.Shown(text, year), Is.EqualTo("Dalis – 100_proc. Toliau"));
    }

    [Test]
    public void SameText_OverOtherData_SaysOtherNumbers()
    {
        var (before, after) = (YearOfRows.Of(5), YearOfRows.Of(1, not: 20));
        var text = FirstDraft.Of("task-1", before, YearOfRows.Figures(before))!;

        Assert.That(YearOfRows.Shown(text, before), Does.Contain("uždavinį sudarė 5_priemonės ir veiksmai:"));
        Assert.That(
            YearOfRows.Shown(text, after),
            Does.Contain(
                "uždavinį sudarė 21_priemonė arba veiksmas: įgyvendinta –_1, įgyvendinta iš dalies –_0, neįgyvendinta –_20."
            )
        );
    }

    [Test]
    public void DraftsWords_HoldNoNumber_AndNameOnlyFiguresThereAre()
    {
        foreach (
            var year in new[] { YearOfRows.Of(0), YearOfRows.Of(3, 2, 4, 100, 50), YearOfRows.Of(1, isNumber: true) }
        )
        {
            var figures = YearOfRows.Figures(year);
            foreach (var section in Sections)
            {
                var draft = FirstDraft.Of(section, year, figures);
                if (draft is null)
                {
                    Assert.That(year.Items, Is.Empty, section);
                    continue;
                }

                Assert.That(
                    Runs(draft).Where(r => r.Text?.Any(char.IsAsciiDigit) == true).Select(r => r.Text),
                    Is.Empty,
                    section
                );
                Assert.That(ReportWords.Keys(draft).Where(k => !figures.ContainsKey(k)), Is.Empty, section);
                Assert.That(
                    Runs(draft)
                        .Where(r => r.Key is not null && figures[r.Key].Form(r.Form) is null)
                        .Select(r => $"{r.Key} {r.Form}"),
                    Is.Empty,
                    section
                );
            }
        }
    }

    [Test]
    public void EveryFigure_SaysWhatItCounts_AndHasDistinctForms()
    {
        var figures = YearOfRows.Figures(YearOfRows.Of(2, 1, 1, 100, 50)).Values.ToList();
        Assert.That(figures.Where(f => f.Counts.Lithuanian.Length == 0 || f.Counts.English.Length == 0), Is.Empty);
        Assert.That(
            figures.Where(f => f.Forms.Count == 0 || f.Forms.Select(x => x.Name).Distinct().Count() != f.Forms.Count),
            Is.Empty
        );
        Assert.That(
            figures.Where(f => f.Value is null && f.Forms.Any(x => x.Runs is not null && x.Name != FigureForm.Told)),
            Is.Empty,
            "no value, no words"
        );
    }

    private static IEnumerable<ReportInline> Runs(IEnumerable<ReportBlock> blocks) =>
        blocks.SelectMany(b => b.Content).SelectMany(r => (IEnumerable<ReportInline>)[r, .. r.Note ?? []]);
}
